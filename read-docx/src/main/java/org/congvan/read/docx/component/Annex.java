package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * An annex, or a document put into force, as a paper has it after its foot (phụ lục, văn bản ban
 * hành kèm theo).
 *
 * @param type the type of a document put into force; null for an annex
 * @param title its name; empty if it has none
 * @param body its blocks
 * @param roles what the lines above its body are
 */
public record Annex(
    @Nullable DocumentType type, String title, List<PaperBlock> body, List<RoledText> roles) {

  /** Copies the lists. */
  public Annex {
    body = List.copyOf(body);
    roles = List.copyOf(roles);
  }
}

package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
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

  /**
   * Returns what the lines above its body are; those of a head of its own that do not repeat the
   * head of the paper are no part of the document.
   */
  List<RoledText> rolesBelow(Head head) {
    StringBuilder words = new StringBuilder();
    head.roles().forEach(each -> words.append(Folded.letters(each.text())));
    String above = words.toString();
    return roles.stream()
        .map(
            each ->
                each.role() != Role.ISSUING_AGENCY || above.contains(Folded.letters(each.text()))
                    ? each
                    : new RoledText(
                        each.place(),
                        each.start(),
                        each.text(),
                        Role.OTHER,
                        Confidence.DOUBTFUL,
                        List.of("stands in a head of its own")))
        .toList();
  }
}

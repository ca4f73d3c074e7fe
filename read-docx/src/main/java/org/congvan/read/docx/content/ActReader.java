package org.congvan.read.docx.content;

import java.util.List;
import org.congvan.body.ActKind;
import org.congvan.body.Block;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Text;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a paragraph by which a document acts on another, such as {@code Thu hồi Công văn số
 * 15/SNV-VP ngày 05 tháng 3 năm 2021, lý do: phát hành nhầm.}, by the words that a page gives it.
 */
final class ActReader {

  private ActReader() {}

  /** An act, if the words are just those of one, else a paragraph. */
  static Block paragraphOrAct(List<Inline> words, @Nullable ParagraphAlignment alignment) {
    if (alignment == null
        && words.size() == 3
        && words.get(0) instanceof Text first
        && words.get(1) instanceof Citation cited
        && words.get(2) instanceof Text last) {
      String details = last.text().substring(last.text().indexOf(": ") + 1).strip();
      for (ActKind kind : ActKind.values()) {
        if (first.text().equals(kind.words() + " ")) {
          DocumentAct act =
              DocumentAct.of(kind, cited.reference(), last.text().equals(".") ? "" : details);
          if (act.inlines().equals(words)) {
            return act;
          }
        }
      }
    }
    return new Paragraph(ParagraphRole.TEXT, words, alignment);
  }
}

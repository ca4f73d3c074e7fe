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
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a paragraph by which a document acts on another, by the words before the document that
 * it cites first: those that name the act alone, such as {@code Thu hồi Công văn số 15/SNV-VP}, or
 * after the acting document, such as {@code Quyết định này có hiệu lực kể từ ngày ký và thay thế
 * Quyết định số 101/QĐ-SNV}.
 */
final class ActReader {
  private static final String THIS = " này";

  private static final List<String> IN_FORCE = List.of(" có hiệu lực ", " có giá trị ");

  /** Signs and words between the acting document and the act. */
  private static final List<String> JOINTS = List.of(",", " và", " để");

  private static final List<String> SENTENCE_ENDS = List.of(". ", ";", ":", "\n");

  /** The name of a type of document is no longer. */
  private static final int LONGEST_NAME = 40;

  private ActReader() {}

  /** An act, if the words before the first citation are those of one, else a paragraph. */
  static Block paragraphOrAct(List<Inline> words, @Nullable ParagraphAlignment alignment) {
    if (alignment == null
        && words.size() > 1
        && words.get(0) instanceof Text first
        && words.get(1) instanceof Citation) {
      String before = VietnameseText.toLowerCase(first.text());
      for (ActKind kind : ActKind.values()) {
        if (verbs(kind).stream().anyMatch(verb -> acts(before, verb + " "))) {
          return new DocumentAct(kind, words);
        }
      }
    }
    return new Paragraph(ParagraphRole.TEXT, words, alignment);
  }

  private static List<String> verbs(ActKind kind) {
    return switch (kind) {
      case CORRECTION -> List.of("đính chính");
      case WITHDRAWAL -> List.of("thu hồi");
      case REPLACEMENT -> List.of("thay thế", "thay thế cho");
      case AMENDMENT ->
          List.of(
              "sửa đổi",
              "bổ sung",
              "sửa đổi, bổ sung",
              "sửa đổi một số điều của",
              "sửa đổi, bổ sung một số điều của");
    };
  }

  private static boolean acts(String before, String verb) {
    if (!before.endsWith(verb)) {
      return false;
    }
    String subject = before.substring(0, before.length() - verb.length());
    return subject.isEmpty() || (subject.endsWith(" ") && isActing(subject.stripTrailing()));
  }

  /** "Quyết định này", and that it is in force. */
  private static boolean isActing(String subject) {
    String document = subject;
    for (String joint : JOINTS) {
      if (document.endsWith(joint)) {
        document = document.substring(0, document.length() - joint.length());
      }
    }
    int name = document.indexOf(THIS);
    if (name <= 0 || name > LONGEST_NAME || SENTENCE_ENDS.stream().anyMatch(document::contains)) {
      return false;
    }
    String after = document.substring(name + THIS.length());
    return after.isEmpty() || IN_FORCE.stream().anyMatch(after::startsWith);
  }
}

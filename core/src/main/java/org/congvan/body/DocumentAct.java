package org.congvan.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.reference.LegalReference;

/**
 * A paragraph by which a document acts on another (đính chính, thu hồi, thay thế, sửa đổi văn bản
 * đã phát hành), such as "Quyết định này thay thế Quyết định số 101/QĐ-SNV ngày 10 tháng 3 năm 2020
 * của Giám đốc Sở Nội vụ." It is printed as the words say; which document it acts on is the first
 * citation in them.
 *
 * <p>Decree 30/2020/NĐ-CP, Article 18.3 and 18.4.
 *
 * @param act what is done to the document
 * @param inlines the text in reading order; its first citation is the document that is acted on
 */
public record DocumentAct(ActKind act, List<Inline> inlines) implements Block {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if no document is cited
   */
  public DocumentAct {
    Objects.requireNonNull(act, "act");
    inlines = List.copyOf(Objects.requireNonNull(inlines, "inlines"));
    if (inlines.stream().noneMatch(Citation.class::isInstance)) {
      throw new IllegalArgumentException(
          "Act ("
              + act.words()
              + ") must cite the document that it acts on: \""
              + Inline.plainText(inlines)
              + "\"; expected a Citation in it, such as Quyết định số 101/QĐ-SNV");
    }
  }

  /**
   * Makes an act in the usual words, such as "Thu hồi Công văn số 15/SNV-VP ngày 05 tháng 3 năm
   * 2021 của Sở Nội vụ, lý do: phát hành nhầm."
   *
   * @param act what is done
   * @param document the document that is acted on
   * @param details what is corrected or amended, or why it is withdrawn or replaced; empty for
   *     nothing further
   * @return the act
   */
  public static DocumentAct of(ActKind act, LegalReference document, String details) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(Text.of(act.words() + " "));
    inlines.add(Citation.of(document.toString(), document));
    boolean closed = details.endsWith(".");
    inlines.add(
        Text.of(details.isEmpty() ? "." : act.beforeDetails() + details + (closed ? "" : ".")));
    return new DocumentAct(act, inlines);
  }

  /**
   * Returns the document that is acted on.
   *
   * @return the reference of the first citation
   */
  public LegalReference document() {
    return inlines.stream()
        .filter(Citation.class::isInstance)
        .map(inline -> ((Citation) inline).reference())
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns this act of another kind.
   *
   * @param newAct what is done to the document
   * @return the changed copy
   */
  public DocumentAct withAct(ActKind newAct) {
    return new DocumentAct(newAct, inlines);
  }

  /**
   * Returns this act in other words.
   *
   * @param newInlines the text in reading order; its first citation is the document that is acted
   *     on
   * @return the changed copy
   * @throws IllegalArgumentException if no document is cited
   */
  public DocumentAct withInlines(List<Inline> newInlines) {
    return new DocumentAct(act, newInlines);
  }
}

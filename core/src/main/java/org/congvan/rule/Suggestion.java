package org.congvan.rule;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;

/**
 * A change to a document that would mend a finding (đề xuất sửa), such as {@code 09/SNV-VP} in the
 * place of {@code 9/SNV-VP} at {@code header.code}. A finding carries it, {@link #applyTo} makes
 * it; nothing is changed without that call.
 */
public sealed interface Suggestion {

  /**
   * Returns what is changed.
   *
   * @return the place in the document, such as {@code header.code}
   */
  DocumentPath path();

  /**
   * Makes the change.
   *
   * @param document the document that was validated
   * @return the changed copy
   * @throws IllegalArgumentException if the document no longer has what the suggestion is for
   */
  default OfficialDocument applyTo(OfficialDocument document) {
    return applyAll(document, List.of(this));
  }

  /**
   * Makes several changes; the paths of all are those of the document as it was validated. Of two
   * changes that put another value in the same part, or take it out, the first is made. Of several
   * items for the same place the last one comes first.
   *
   * @param document the document that was validated
   * @param suggestions the changes, such as all those of a report
   * @return the changed copy
   * @throws IllegalArgumentException if the document no longer has what a suggestion is for
   */
  static OfficialDocument applyAll(
      OfficialDocument document, Collection<? extends Suggestion> suggestions) {
    return SuggestedChanges.of(document, suggestions).apply();
  }

  /**
   * Another value in the place of the one at the path, or of none (thay bằng).
   *
   * @param path a part that is one value, such as {@code subject}
   * @param value the value as it is written: the text itself, a symbol such as {@code 09/SNV-VP}, a
   *     day such as {@code 2024-09-16}, a number, the name of a constant such as {@code
   *     LEGAL_BASIS}, an archive line such as {@code Lưu: VT, CCVC}
   */
  record Replacement(DocumentPath path, String value) implements Suggestion {

    /** Requires both. */
    public Replacement {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Other words wherever some stand in a text (thay từ).
   *
   * @param path a text, or a part with texts in it, such as {@code content.blocks[3]}
   * @param words the words that stand there, exactly; not empty
   * @param replacement the words to put in their place; may be empty
   */
  record Rewording(DocumentPath path, String words, String replacement) implements Suggestion {

    /**
     * Requires words.
     *
     * @throws IllegalArgumentException if there are no words to replace
     */
    public Rewording {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(replacement, "replacement");
      if (words.isEmpty()) {
        throw new IllegalArgumentException(
            "Rewording must name the words to replace: \"\"; expected such as \"Uỷ ban\"");
      }
    }
  }

  /**
   * Leaving out an item of a list or a part that may be missing (bỏ).
   *
   * @param path the part, such as {@code distribution.recipients[2]}
   */
  record Removal(DocumentPath path) implements Suggestion {

    /** Requires a path. */
    public Removal {
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * One more item in a list of recipients, addressees or lines of authority (thêm).
   *
   * @param path the place that it takes, such as {@code distribution.recipients[0]}; what stands
   *     there moves on
   * @param value the item as it is written, such as {@code Như trên}, or {@code KT. GIÁM ĐỐC} among
   *     {@code signature.authorities}
   */
  record Insertion(DocumentPath path, String value) implements Suggestion {

    /** Requires both. */
    public Insertion {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(value, "value");
    }
  }
}

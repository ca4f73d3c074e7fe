package org.congvan.read.docx.mend;

import java.util.Objects;
import org.congvan.read.docx.intake.WordPlace;

/**
 * A place that breaks the regulation and was not mended (chỗ chưa sửa), such as a header that has
 * other words beside the page number.
 *
 * @param mend which mend would have been for it
 * @param place where it is
 * @param reason why it was left
 * @param detail the same in one English sentence, with the values
 */
public record LeftPlace(Mend mend, WordPlace place, Reason reason, String detail) {

  /** Why a place was left. */
  public enum Reason {
    /** It is not certain which component the words are. */
    DOUBTFUL_ROLE,
    /** A run holds words of more than one component, or the component begins inside it. */
    SHARED_RUN,
    /** No certain place for the change was found in the XML. */
    NO_CERTAIN_PLACE,
    /** The change had no effect, because something else in the file decides. */
    NO_EFFECT,
    /** There is content that a person must decide on, such as other words in a header. */
    OTHER_CONTENT,
    /** The mend would move or hide more than form, such as a sheet of another size. */
    NOT_MENDABLE,
    /** It is number, symbol, date or signature of a file that is taken as issued. */
    ISSUED
  }

  /** Refuses null. */
  public LeftPlace {
    Objects.requireNonNull(mend, "mend");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
  }
}

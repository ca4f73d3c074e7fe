package org.congvan.read.docx.component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.DrafterMark;
import org.jspecify.annotations.Nullable;

/** The mark of who drafted a document and how many copies are issued: {@code NVA.(15)}. */
final class DrafterWords {
  private static final Pattern MARK =
      Pattern.compile("(\\p{Lu}[\\p{L}\\d]{1,7}+)[. ]{0,2}+\\( ?(\\d{1,4}+)(?: ?b(?:ản)?+)? ?\\)");

  /** Initials alone, without how many copies there are. */
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}+");

  private DrafterWords() {}

  /** Reads a mark; null if the words are none. */
  static @Nullable DrafterMark read(Piece piece) {
    Matcher mark = MARK.matcher(piece.text());
    if (!mark.matches()) {
      return piece.isOnTheLeft() && INITIALS.matcher(piece.text()).matches()
          ? new DrafterMark(piece.text(), null)
          : null;
    }
    int copies = Integer.parseInt(mark.group(2));
    return copies == 0 ? null : new DrafterMark(mark.group(1), copies);
  }
}

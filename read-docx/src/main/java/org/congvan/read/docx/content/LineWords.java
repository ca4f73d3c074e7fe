package org.congvan.read.docx.content;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.body.Emphasis;
import org.congvan.body.ParagraphAlignment;
import org.congvan.layout.Alignment;
import org.congvan.read.docx.paper.PaperLine;
import org.jspecify.annotations.Nullable;

/** What words and look of a line say of its part: title, caption, legal basis, formula, closing. */
final class LineWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_FORMULA = 150;
  private static final int LONGEST_HEADING = 400;

  /** Longer words may make a justified line so loose that a page sets it from the left. */
  private static final int LONG_WORD = 24;

  private static final Pattern BASIS =
      Pattern.compile("(?:căn cứ|xét|theo đề nghị|theo|thực hiện|trên cơ sở)(?![\\p{L}])", FLAGS);
  private static final Pattern SURE_BASIS =
      Pattern.compile("(?:căn cứ|xét đề nghị|xét tờ trình|theo đề nghị)(?![\\p{L}])", FLAGS);
  private static final Pattern TABLE = Pattern.compile("bảng(?![\\p{L}])", FLAGS);

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:bảng|biểu|biểu đồ|hình|sơ đồ|ảnh|phụ biểu)(?: số)?+[ \\u00A0]++[0-9]", FLAGS);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:trên đây|trân trọng|kính đề nghị|kính trình|kính mong|đề nghị|yêu cầu|nhận được"
              + "|trong quá trình|quá trình|rất mong|vậy|mọi vướng mắc|(?:nếu|trường hợp) có"
              + "|quyết định này|thông báo này|công văn này)(?![\\p{L}])",
          FLAGS);

  private final Alignment usual;
  private final boolean hasFormula;

  private LineWords(Alignment usual, boolean hasFormula) {
    this.usual = usual;
    this.hasFormula = hasFormula;
  }

  static LineWords of(List<BodyItem> items) {
    int justified = 0;
    int left = 0;
    boolean formula = false;
    boolean afterBasis = false;
    for (BodyItem item : items) {
      PaperLine line = item.line();
      if (line != null && line.form() != null) {
        justified += line.form().alignment() == Alignment.JUSTIFIED ? 1 : 0;
        left += line.form().alignment() == Alignment.LEFT ? 1 : 0;
      }
      formula |= isCall(item.text()) || (afterBasis && isBrief(item.text()));
      afterBasis = SURE_BASIS.matcher(item.text().text()).lookingAt();
    }
    return new LineWords(justified >= left ? Alignment.JUSTIFIED : Alignment.LEFT, formula);
  }

  /** "QUYẾT ĐỊNH:" and the like. */
  private static boolean isCall(LineText text) {
    return isBrief(text) && text.text().endsWith(":");
  }

  /** A line of capitals; right below the legal bases it is a formula without its colon, too. */
  private static boolean isBrief(LineText text) {
    return text.text().length() <= LONGEST_FORMULA && text.isInCapitals();
  }

  private static boolean isCentred(BodyItem item) {
    PaperLine line = item.line();
    return line != null && line.form() != null && line.form().alignment() == Alignment.CENTER;
  }

  private static boolean hasForm(BodyItem item) {
    return item.line() != null && item.line().form() != null;
  }

  /** Whether a line looks like the title of a part or chapter. */
  boolean isTitle(BodyItem item) {
    if (item.text().text().isEmpty() || item.text().text().length() > LONGEST_TITLE) {
      return false;
    }
    boolean capitals = item.text().isInCapitals();
    return hasForm(item)
        ? isCentred(item) && (capitals || item.text().isWhole(Emphasis.BOLD))
        : capitals;
  }

  boolean isCaption(BodyItem item) {
    String text = item.text().text();
    boolean named = CAPTION.matcher(text).lookingAt();
    return text.length() <= LONGEST_TITLE
        && (named
            || (isCentred(item) && item.text().isWhole(Emphasis.BOLD) && !isCall(item.text())));
  }

  /** A line that names a table right above one is the caption of that. */
  boolean isCaptionOfPicture(List<BodyItem> items, int at) {
    BodyItem item = items.get(at);
    boolean ofTable =
        at + 1 < items.size()
            && items.get(at + 1).table() != null
            && TABLE.matcher(item.text().text()).lookingAt();
    return !ofTable
        && item.text().text().length() <= LONGEST_TITLE
        && item.label() == null
        && (CAPTION.matcher(item.text().text()).lookingAt()
            || (isCentred(item)
                && (item.text().isWhole(Emphasis.BOLD) || item.text().isWhole(Emphasis.ITALIC))));
  }

  boolean isBasis(LineText text, boolean afterBasis) {
    String words = text.text();
    if (!BASIS.matcher(words).lookingAt()) {
      return false;
    }
    char end = words.charAt(words.length() - 1);
    boolean sure = SURE_BASIS.matcher(words).lookingAt();
    return (text.isWhole(Emphasis.ITALIC) && end != ':')
        || (sure && end == ';')
        || (sure && end != ':' && hasFormula)
        || (sure && (end == '.' || end == ',') && afterBasis);
  }

  boolean isFormula(List<BodyItem> items, int at, boolean afterBasis) {
    BodyItem item = items.get(at);
    LineText text = item.text();
    if (!isBrief(text)) {
      return false;
    }
    if (hasForm(item)) {
      return isCentred(item);
    }
    if (isCall(text) || afterBasis) {
      return true;
    }
    // The authority stands above the call or above the legal bases that lead to it.
    LineText next = at + 1 < items.size() ? items.get(at + 1).text() : LineText.none();
    return isCall(next) || (hasFormula && SURE_BASIS.matcher(next.text()).lookingAt());
  }

  /** Whether words after the last number close the document rather than its last section. */
  boolean closes(String text) {
    return CLOSING.matcher(text).lookingAt();
  }

  /** How a paragraph is set, where not as usual; null for as usual. */
  @Nullable ParagraphAlignment alignment(PaperLine line, String text) {
    Alignment set = line.form() == null ? null : line.form().alignment();
    if (set == Alignment.CENTER) {
      return ParagraphAlignment.CENTER;
    } else if (set == Alignment.RIGHT) {
      return ParagraphAlignment.RIGHT;
    }
    boolean otherwise = set == Alignment.LEFT && usual == Alignment.JUSTIFIED;
    return otherwise && !hasLongWord(text) ? ParagraphAlignment.LEFT : null;
  }

  private static boolean hasLongWord(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length = c == '-' || LabelReader.isBlank(c) ? 0 : length + 1;
      if (length >= LONG_WORD) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words after a number are its title rather than its text. */
  boolean isTitled(List<BodyItem> items, int at, Label label, LineText rest) {
    String words = rest.text();
    if (words.isEmpty() || label.kind() == LabelKind.POINT) {
      return false;
    }
    // A number that was typed is bold with its title.
    if (items.get(at).text().isWhole(Emphasis.BOLD)) {
      return true;
    }
    char end = words.charAt(words.length() - 1);
    if (label.kind() == LabelKind.HEADING) {
      return words.length() <= LONGEST_HEADING && end != ';';
    }
    if (hasForm(items.get(at)) || words.length() > LONGEST_TITLE) {
      return false;
    }
    if (".;:,".indexOf(end) < 0) {
      return true;
    }
    // "3. Số lượng tin, bài." above a list is its title; a text would lead to it by a colon.
    BodyItem next = at + 1 < items.size() ? items.get(at + 1) : null;
    Label below = next == null ? null : next.label();
    return end == '.' && below != null && below.kind() == LabelKind.BULLET;
  }
}

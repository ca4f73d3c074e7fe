package org.congvan.scan.symbol;

import java.util.Locale;
import org.congvan.code.DocumentCode;
import org.congvan.scan.words.Letters;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A number and symbol as it stands in the text, such as {@code 61 10/QĐ-BYT}, with what was made of
 * it.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param canonical the code in its usual spelling, {@code 6110/QĐ-BYT}
 * @param code the code, or null if the letters follow none of the known forms
 */
public record Symbol(int start, int end, String canonical, @Nullable DocumentCode code) {

  /** Makes a symbol of groups that were read; mends what can only be a slip. */
  public static Symbol of(int start, int end, String tidy) {
    String mended = mended(tidy);
    try {
      DocumentCode code = DocumentCode.parse(mended);
      return new Symbol(start, end, code.toString(), code);
    } catch (DocumentFormatException unknown) {
      return new Symbol(start, end, mended, null);
    }
  }

  private static String mended(String tidy) {
    StringBuilder mended = new StringBuilder(tidy.length());
    int from = 0;
    String before = "";
    for (int at = 0; at <= tidy.length(); at++) {
      if (at == tidy.length() || "/-.".indexOf(tidy.charAt(at)) >= 0) {
        String group = tidy.substring(from, at);
        String rest = at < tidy.length() ? tidy.substring(at + 1) : "";
        mended.append(mendedGroup(group, before, rest));
        if (at < tidy.length()) {
          mended.append(tidy.charAt(at));
        }
        before = group;
        from = at + 1;
      }
    }
    return mended.toString();
  }

  private static String mendedGroup(String group, String before, String rest) {
    return switch (group) {
      case "QD", "QÐ", "QĐĐ" -> "QĐ";
      case "ND" -> rest.equals("CP") ? "NĐ" : group;
      case "HDND" -> "HĐND";
      case "TTG", "Ttg", "ttg" -> isBeforePrimeMinister(before) ? "TTg" : group;
      default ->
          isAssembly(group) ? assembly(group) : isPrimeMinister(group, before) ? "TTg" : group;
    };
  }

  /** Returns whether a type or the number stands before the group: 12/QĐ-TTG, 149/TTG. */
  private static boolean isBeforePrimeMinister(String before) {
    return before.startsWith("Q")
        || before.startsWith("C")
        || (!before.isEmpty() && Letters.isDigit(before.charAt(0)));
  }

  /** Returns whether the group can only be TTg with its last letter misread: {@code QĐ-TTs}. */
  private static boolean isPrimeMinister(String group, String before) {
    boolean type = before.equals("QĐ") || before.equals("QD") || before.equals("CT");
    return type
        && group.length() == 3
        && group.startsWith("TT")
        && "sqy9ø".indexOf(group.charAt(2)) >= 0;
  }

  /** Returns whether the group is the Assembly or its committee with a term that may be misread. */
  private static boolean isAssembly(String group) {
    int letters = group.startsWith("UBTVQH") ? 6 : group.startsWith("QH") ? 2 : 0;
    int term = group.length() - letters;
    return letters > 0 && term >= 1 && term <= 2;
  }

  private static String assembly(String group) {
    int letters = group.startsWith("UBTVQH") ? 6 : 2;
    String term = group.substring(letters).replace('I', '1').replace('l', '1').replace('O', '0');
    boolean digits = term.chars().allMatch(c -> Letters.isDigit((char) c));
    return digits ? group.substring(0, letters).toUpperCase(Locale.ROOT) + term : group;
  }
}

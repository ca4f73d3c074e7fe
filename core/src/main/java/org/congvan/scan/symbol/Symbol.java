package org.congvan.scan.symbol;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.scan.token.Letters;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A number and symbol found in a text, such as {@code 61 10/QĐ-BYT}.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param canonical its canonical spelling, {@code 6110/QĐ-BYT}; dots of old offices and zeros of
 *     the register stay
 * @param code the code, or null if the letters follow none of the known forms
 * @param isUsual whether type and agencies are in the table of groups, so that nothing was misread
 */
public record Symbol(
    int start, int end, String canonical, @Nullable DocumentCode code, boolean isUsual) {

  /** Makes a symbol of which nothing is known but its letters. */
  public Symbol(int start, int end, String canonical, @Nullable DocumentCode code) {
    this(start, end, canonical, code, false);
  }

  /** Makes a symbol of the letters that were read; repairs what can only be a slip. */
  public static Symbol of(int start, int end, String spelling) {
    String repaired = repaired(spelling);
    try {
      DocumentCode code = DocumentCode.parse(repaired);
      return new Symbol(start, end, code.registered(), code, isUsual(code));
    } catch (DocumentFormatException unknown) {
      return new Symbol(start, end, repaired, null);
    }
  }

  /** Returns the same symbol at another place. */
  Symbol at(int newStart, int newEnd) {
    return new Symbol(newStart, newEnd, canonical, code, isUsual);
  }

  private static boolean isUsual(DocumentCode code) {
    List<String> groups = code.segments();
    boolean usual = GroupTable.isType(groups.get(0)) || GroupTable.isAgency(groups.get(0));
    for (int i = 1; usual && i < groups.size(); i++) {
      usual = GroupTable.isAgency(groups.get(i));
    }
    return usual;
  }

  private static String repaired(String spelling) {
    StringBuilder repaired = new StringBuilder(spelling.length());
    int from = 0;
    String before = "";
    for (int at = 0; at <= spelling.length(); at++) {
      if (at == spelling.length() || "/-.".indexOf(spelling.charAt(at)) >= 0) {
        String group = spelling.substring(from, at);
        String rest = at < spelling.length() ? spelling.substring(at + 1) : "";
        repaired.append(repairedGroup(group, before, rest));
        if (at < spelling.length()) {
          repaired.append(spelling.charAt(at));
        }
        before = group;
        from = at + 1;
      }
    }
    return repaired.toString();
  }

  private static String repairedGroup(String group, String before, String rest) {
    return switch (group) {
      case "QD", "QÐ", "QĐĐ" -> "QĐ";
      case "ND" -> rest.equals("CP") ? "NĐ" : group;
      case "HDND" -> "HĐND";
      case "ƯBND" -> "UBND";
      case "TTR", "CTR" -> before.isEmpty() || rest.isEmpty() ? group : typeOf(group, before);
      case "TTG", "Ttg", "ttg" -> isBeforePrimeMinister(before) ? "TTg" : group;
      default ->
          isAssembly(group) ? assembly(group) : isPrimeMinister(group, before) ? "TTg" : group;
    };
  }

  /** Returns whether the group before TTg is a type or the number: 12/QĐ-TTG, 149/TTG. */
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
        && "sqyp9ø".indexOf(group.charAt(2)) >= 0;
  }

  /** Returns whether the group is that of the Assembly or its committee, with any term. */
  private static boolean isAssembly(String group) {
    int letters = lettersOfAssembly(group);
    int term = group.length() - letters;
    return letters > 0 && term >= 1 && term <= 2;
  }

  private static String assembly(String group) {
    int letters = lettersOfAssembly(group);
    String term = group.substring(letters).replace('I', '1').replace('l', '1').replace('O', '0');
    boolean digits = term.chars().allMatch(c -> Letters.isDigit((char) c));
    String body = letters == 2 ? "QH" : "UBTVQH";
    return digits ? body + term : group;
  }

  private static int lettersOfAssembly(String group) {
    boolean committee = group.startsWith("UBTVQH") || group.startsWith("ƯBTVQH");
    return committee ? 6 : group.startsWith("QH") ? 2 : 0;
  }

  /** Returns the type in its usual spelling if it stands after the number: 67/TTR-SNV. */
  private static String typeOf(String capitals, String before) {
    boolean first = Letters.isDigit(before.charAt(0));
    return first ? capitals.substring(0, 2) + "r" : capitals;
  }
}

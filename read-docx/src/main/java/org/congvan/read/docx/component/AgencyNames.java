package org.congvan.read.docx.component;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.IssuingAgency;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * The names of agencies in the lines above the number: which lines are one name, which name is the
 * issuer's and which that of the agency above it.
 *
 * @param parent the lines of the agency above; empty for none
 * @param issuer the lines of the issuer; empty if none was found
 * @param confidence how sure the division is
 */
record AgencyNames(List<Piece> parent, List<Piece> issuer, Confidence confidence) {

  /** Copies the lists. */
  AgencyNames {
    parent = List.copyOf(parent);
    issuer = List.copyOf(issuer);
  }

  /**
   * Divides the lines of agencies that issue together, each perhaps below the one above it: after
   * the bold name of one, the name above the next is not bold.
   *
   * @param lines the lines from the top
   * @param symbol the letters of the symbol, folded; empty if unknown
   */
  static List<AgencyNames> all(List<Piece> lines, String symbol) {
    List<AgencyNames> all = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Piece line = lines.get(i);
      if (lines.get(i - 1).isBold()
          && !line.isBold()
          && AgencyWords.begin(line.folded())
          && lines.subList(i + 1, lines.size()).stream().anyMatch(Piece::isBold)) {
        all.add(of(lines.subList(start, i), symbol));
        start = i;
      }
    }
    all.add(of(lines.subList(start, lines.size()), symbol));
    return all;
  }

  /**
   * Divides lines into names.
   *
   * @param lines the lines from the top
   * @param symbol the letters of the symbol, folded, such as {@code skhcn-ttncud}; empty if unknown
   */
  static AgencyNames of(List<Piece> lines, String symbol) {
    if (lines.size() == 1) {
      return onOneLine(lines.get(0), symbol);
    }
    if (lines.isEmpty()) {
      return new AgencyNames(List.of(), lines, Confidence.CERTAIN);
    }
    int change = changeOfWeight(lines);
    // TỈNH AN BÌNH in bold is the rest of a name, not a name.
    int byLook = AgencyWords.goOn(lines.get(change).folded()) ? 0 : change;
    int byWords = lastBeginning(lines);
    int bySymbol = beginningBySymbol(lines, symbol);
    int first = byLook > 0 ? byLook : bySymbol > 0 ? bySymbol : byWords;
    while (first > 0 && lines.get(first - 1).text().endsWith("-")) {
      first--;
    }
    boolean agreed =
        (byLook <= 0 || bySymbol <= 0 || byLook == bySymbol)
            && (byLook <= 0 || byLook == byWords)
            && (bySymbol <= 0 || bySymbol == byWords);
    boolean names =
        AgencyWords.begin(lines.get(0).folded()) && AgencyWords.begin(lines.get(first).folded());
    Confidence confidence = agreed && names ? Confidence.CERTAIN : Confidence.DOUBTFUL;
    return new AgencyNames(lines.subList(0, first), lines.subList(first, lines.size()), confidence);
  }

  /** Two names on one line are divided by the symbol: {@code TCT} is the second's. */
  private static AgencyNames onOneLine(Piece line, String symbol) {
    String text = line.text();
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      Piece rest = line.part(at, text.length(), line.column());
      String initials = initials(List.of(rest));
      if (initials.length() > 1
          && text.charAt(at - 1) != '-'
          && AgencyWords.begin(rest.folded())
          && hasGroup(symbol, initials)) {
        return new AgencyNames(
            List.of(line.part(0, at, line.column())), List.of(rest), Confidence.LIKELY);
      }
    }
    return new AgencyNames(List.of(), List.of(line), certainIfAgency(line));
  }

  /** What does not begin as names of agencies do may be something else. */
  private static Confidence certainIfAgency(Piece line) {
    return AgencyWords.begin(line.folded()) ? Confidence.CERTAIN : Confidence.DOUBTFUL;
  }

  /** The agency above is not bold, the issuer is; 0 where that does not tell. */
  private static int changeOfWeight(List<Piece> lines) {
    int change = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBold() != lines.get(i - 1).isBold()) {
        if (change > 0 || !lines.get(i).isBold()) {
          return 0;
        }
        change = i;
      }
    }
    return change;
  }

  /** The last line that begins a name. */
  private static int lastBeginning(List<Piece> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      String words = lines.get(i).folded();
      boolean unfinished = endsUnfinished(lines.get(i - 1).folded());
      if (AgencyWords.begin(words) && !unfinished) {
        return i;
      }
    }
    return 0;
  }

  /** A line that ends in such a word is not the end of a name. */
  private static boolean endsUnfinished(String words) {
    return words.endsWith(" va")
        || words.endsWith(",")
        || words.endsWith("-")
        || words.equals("van phong")
        || words.equals("ban quan ly")
        || words.endsWith(" thuoc");
  }

  /** The line from which on the initials are those of the first letters of the symbol. */
  private static int beginningBySymbol(List<Piece> lines, String symbol) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String initials = initials(lines.subList(i, lines.size()));
      if (initials.length() > 1 && hasGroup(symbol, initials)) {
        return i == 0 || AgencyWords.goOn(lines.get(i).folded()) ? 0 : i;
      }
    }
    return 0;
  }

  private static boolean hasGroup(String symbol, String initials) {
    int at = symbol.indexOf(initials);
    return at >= 0
        && (at == 0 || !Character.isLetter(symbol.charAt(at - 1)))
        && (at + initials.length() == symbol.length()
            || !Character.isLetter(symbol.charAt(at + initials.length())));
  }

  private static String initials(List<Piece> lines) {
    StringBuilder initials = new StringBuilder();
    for (Piece line : lines) {
      String words = line.folded();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Character.isLetter(c) && (i == 0 || !Character.isLetter(words.charAt(i - 1)))) {
          int end = words.indexOf(' ', i);
          String word = words.substring(i, end < 0 ? words.length() : end);
          if (!word.equals("va")) {
            initials.append(c);
          }
        }
      }
    }
    return initials.toString();
  }

  /**
   * Returns those who issue together, {@code SỞ NỘI VỤ - SỞ TÀI CHÍNH}: a dash stands between them
   * and the second begins as agencies do. The agency above is the same for them.
   */
  List<IssuingAgency> agencies() {
    String name = joined(issuer);
    String above = joined(parent);
    return name == null
        ? List.of()
        : together(name).stream().map(each -> IssuingAgency.of(each).withParent(above)).toList();
  }

  private static List<String> together(String name) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int at = name.indexOf(" - "); at >= 0; at = name.indexOf(" - ", at + 1)) {
      String next = Folded.words(name.substring(at + " - ".length()));
      if (AgencyWords.name(next)) {
        names.add(name.substring(start, at));
        start = at + " - ".length();
      }
    }
    names.add(name.substring(start));
    return names;
  }

  /** Returns what the lines are. */
  List<RoledText> roles() {
    List<RoledText> roles = new ArrayList<>();
    for (Piece line : parent) {
      roles.add(line.as(Role.PARENT_AGENCY, confidence, "stands above the issuer"));
    }
    for (Piece line : issuer) {
      roles.add(line.as(Role.ISSUING_AGENCY, confidence, "stands above the number"));
    }
    return roles;
  }

  /** Returns the words of lines as one name; null for none. */
  private static @Nullable String joined(List<Piece> lines) {
    List<String> words = new ArrayList<>();
    lines.forEach(line -> words.add(line.text()));
    return words.isEmpty() ? null : Words.join(words);
  }
}

package org.congvan.scan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentNumber;
import org.congvan.scan.token.Letters;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Repairs letters of a symbol that OCR misread, where the text itself has the right ones: in the
 * name of the issuer beside the symbol ({@code 206/QĐ-BIC … của Bộ Tài chính}), or where it cites
 * the same document again.
 */
final class SymbolRepair {
  /** Letters and digits that OCR confuses. */
  private static final String[] ALIKE = {
    "IT1lL", "DĐB", "CGOQ0ÔƠ", "UƯV", "AÂĂ", "EÊF", "B8RE", "S5", "NHM", "PF", "gq9py"
  };

  /** How often the issuer beside the same unknown letters is read. */
  private static final int MAX_READ = 4;

  private final Lexicon lexicon;

  /** Letters in the text that the tables have as those of an agency. */
  private final Set<String> known = new HashSet<>();

  /** Letters in the text that the tables do not have, with how often they were noted. */
  private final Map<String, Integer> unknown = new HashMap<>();

  /** Misread letters of an agency and the right ones. */
  private final Map<String, String> right = new HashMap<>();

  /** Laws whose term was read as written. */
  private final Map<LawNumber, DocumentCode> laws = new HashMap<>();

  /** Whether the term of the Assembly has letters for digits anywhere in the text. */
  private boolean misreadTerm;

  SymbolRepair(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Notes the letters of a citation. */
  void note(FoundCitation each) {
    DocumentCode code = each.code();
    if (code == null) {
      return;
    }
    if (code.form() == CodeForm.LAW) {
      noteLaw(each, code);
    } else if (code.form() != CodeForm.DISPATCH) {
      note(each, lastSegment(code));
    }
  }

  /** Returns the citations of the text, all noted before, with their symbols repaired. */
  List<FoundCitation> apply(List<FoundCitation> found) {
    unknown.keySet().forEach(this::compare);
    if (!misreadTerm && right.isEmpty()) {
      return found;
    }
    return found.stream().map(this::repaired).toList();
  }

  private void noteLaw(FoundCitation each, DocumentCode code) {
    if (isMisreadTerm(each)) {
      misreadTerm = true;
    } else {
      laws.putIfAbsent(LawNumber.of(code), code);
    }
  }

  /** Finds the right letters by the name of the issuer. */
  private void note(FoundCitation each, String agency) {
    if (known.contains(agency)) {
      return;
    }
    if (lexicon.isAgency(agency)) {
      known.add(agency);
    } else if (unknown.merge(agency, 1, Integer::sum) <= MAX_READ) {
      issuerLetters(each).filter(a -> alike(agency, a)).ifPresent(a -> right.put(agency, a));
    }
  }

  /** Finds the right letters by other symbols of the text. */
  private void compare(String agency) {
    if (!right.containsKey(agency)) {
      known.stream()
          .filter(a -> alike(agency, a))
          .min(Comparator.naturalOrder())
          .ifPresent(a -> right.put(agency, a));
    }
  }

  private FoundCitation repaired(FoundCitation each) {
    DocumentCode code = each.code();
    if (code == null) {
      return each;
    }
    DocumentCode other = null;
    if (code.form() == CodeForm.LAW) {
      other = misreadTerm && isMisreadTerm(each) ? laws.get(LawNumber.of(code)) : null;
    } else if (code.form() != CodeForm.DISPATCH && !right.isEmpty()) {
      other = withRightAgency(code);
    }
    return other == null ? each : each.withCode(other);
  }

  private @Nullable DocumentCode withRightAgency(DocumentCode code) {
    String agency = lastSegment(code);
    String letters = right.get(agency);
    if (letters == null) {
      return null;
    }
    String text = code.toString();
    return parsed(text.substring(0, text.length() - agency.length()) + letters);
  }

  private static @Nullable DocumentCode parsed(String text) {
    try {
      return DocumentCode.parse(text);
    } catch (DocumentFormatException unknown) {
      return null;
    }
  }

  private Optional<String> issuerLetters(FoundCitation each) {
    String issuer = each.reference().issuer();
    return issuer == null ? Optional.empty() : lexicon.lettersIn(issuer);
  }

  /** Returns whether the term of the Assembly has letters for digits: QHII. */
  private static boolean isMisreadTerm(FoundCitation each) {
    WrittenSymbol symbol = each.symbol();
    if (symbol == null) {
      return false;
    }
    String raw = symbol.raw();
    int assembly = raw.indexOf("QH");
    boolean letters = false;
    for (int i = assembly + 2; assembly > 0 && i < raw.length(); i++) {
      boolean letter = "IlOS".indexOf(raw.charAt(i)) >= 0;
      letters |= letter;
      if (!letter && !Letters.isDigit(raw.charAt(i))) {
        return false;
      }
    }
    return letters;
  }

  private static String lastSegment(DocumentCode code) {
    return code.segments().get(code.segments().size() - 1);
  }

  private static boolean alike(String misread, String agency) {
    if (misread.length() != agency.length() || misread.length() < 3) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < misread.length(); i++) {
      if (misread.charAt(i) != agency.charAt(i)) {
        if (!alike(misread.charAt(i), agency.charAt(i))) {
          return false;
        }
        differences++;
      }
    }
    return differences > 0 && differences <= 2;
  }

  /** Returns whether OCR confuses one with the other. */
  static boolean alike(char a, char b) {
    for (String group : ALIKE) {
      if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What identifies a law beside the term of its Assembly: 71 of 2014. */
  private record LawNumber(DocumentNumber number, int year) {
    static LawNumber of(DocumentCode code) {
      return new LawNumber(code.number(), code.year().orElse(0));
    }
  }
}

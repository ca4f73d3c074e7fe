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
import org.congvan.scan.words.Letters;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Mends letters of a symbol that scanning misread, where the text itself says what they were: the
 * issuer named beside the symbol ({@code 206/QĐ-BIC … của Bộ Tài chính}), or the same document read
 * rightly elsewhere in the text.
 */
final class Echoes {
  /** Letters and digits that scanning takes for one another. */
  private static final String[] ALIKE = {
    "IT1lL", "DĐ", "CGOQ0ÔƠ", "UƯV", "AÂĂ", "EÊF", "B8R", "S5", "NH"
  };

  /** How often the issuer beside the same unknown letters is looked at. */
  private static final int MAX_ASKED = 4;

  private final Lexicon lexicon;

  /** Letters of agencies that the tables know, as far as the text has them. */
  private final Set<String> known = new HashSet<>();

  /** Letters that the tables do not know, and how often they were asked about. */
  private final Map<String, Integer> unknown = new HashMap<>();

  /** Misread letters of an agency and what they stand for. */
  private final Map<String, String> meant = new HashMap<>();

  /** Whether the term of the Assembly was written with letters for digits somewhere. */
  private boolean misreadTerm;

  Echoes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Learns from a citation as soon as it is found. */
  void hear(FoundReference each) {
    DocumentCode code = each.code();
    if (code == null) {
      return;
    }
    if (code.form() == CodeForm.LAW) {
      misreadTerm |= isMisreadTerm(each);
    } else if (code.form() != CodeForm.DISPATCH) {
      ask(each, lastSegment(code));
    }
  }

  /** Returns all citations of the text, which were heard before, with their symbols mended. */
  List<FoundReference> mended(List<FoundReference> found) {
    unknown.keySet().forEach(this::compare);
    if (!misreadTerm && meant.isEmpty()) {
      return found;
    }
    Map<String, DocumentCode> laws = misreadTerm ? laws(found) : Map.of();
    return found.stream().map(each -> mended(each, laws)).toList();
  }

  /** Learns from the name beside a symbol what its letters stand for. */
  private void ask(FoundReference each, String agency) {
    if (known.contains(agency)) {
      return;
    }
    if (lexicon.isAgency(agency)) {
      known.add(agency);
    } else if (unknown.merge(agency, 1, Integer::sum) <= MAX_ASKED) {
      issuerLetters(each).filter(a -> alike(agency, a)).ifPresent(a -> meant.put(agency, a));
    }
  }

  /** Learns from other symbols of the text what letters stand for. */
  private void compare(String agency) {
    if (!meant.containsKey(agency)) {
      known.stream()
          .filter(a -> alike(agency, a))
          .min(Comparator.naturalOrder())
          .ifPresent(a -> meant.put(agency, a));
    }
  }

  private static Map<String, DocumentCode> laws(List<FoundReference> found) {
    Map<String, DocumentCode> laws = new HashMap<>();
    for (FoundReference each : found) {
      DocumentCode code = each.code();
      if (code != null && !isMisreadTerm(each)) {
        laws.putIfAbsent(numberAndYear(code), code);
      }
    }
    return laws;
  }

  private FoundReference mended(FoundReference each, Map<String, DocumentCode> laws) {
    DocumentCode code = each.code();
    if (code == null) {
      return each;
    }
    DocumentCode other = null;
    if (code.form() == CodeForm.LAW) {
      other = isMisreadTerm(each) ? laws.get(numberAndYear(code)) : null;
    } else if (code.form() != CodeForm.DISPATCH) {
      String agency = lastSegment(code);
      String right = meant.get(agency);
      String text = code.toString();
      other =
          right == null ? null : parsed(text.substring(0, text.length() - agency.length()) + right);
    }
    return other == null ? each : each.mended(other);
  }

  private static @Nullable DocumentCode parsed(String text) {
    try {
      return DocumentCode.parse(text);
    } catch (DocumentFormatException unknown) {
      return null;
    }
  }

  private Optional<String> issuerLetters(FoundReference each) {
    String issuer = each.reference().issuer();
    return issuer == null ? Optional.empty() : lexicon.lettersIn(issuer);
  }

  /** Returns whether the term of the Assembly was written with letters for digits: QHII. */
  private static boolean isMisreadTerm(FoundReference each) {
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

  private static String numberAndYear(DocumentCode code) {
    return code.number() + "/" + code.year().orElse(0) + "/" + code.form();
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

  /** Returns whether scanning takes one for the other. */
  static boolean alike(char a, char b) {
    for (String group : ALIKE) {
      if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }
}

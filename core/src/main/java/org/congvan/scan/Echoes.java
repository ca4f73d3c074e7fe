package org.congvan.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentCode;
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

  private final Lexicon lexicon;

  /** Misread letters of an agency and what they stand for, as the text told so far. */
  private final Map<String, String> agencies = new HashMap<>();

  Echoes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<FoundReference> mended(List<FoundReference> found) {
    if (found.stream().noneMatch(this::isDoubtful)) {
      return found;
    }
    Map<String, DocumentCode> laws = new HashMap<>();
    Map<String, String> told = new HashMap<>();
    for (FoundReference each : found) {
      DocumentCode code = each.reference().code();
      if (code == null) {
        continue;
      }
      String agency = lastSegment(code);
      if (lexicon.isAgency(agency)) {
        told.put(agency, agency);
      } else {
        issuerLetters(each).filter(a -> alike(agency, a)).ifPresent(a -> agencies.put(agency, a));
      }
      if (!isMisreadTerm(each)) {
        laws.putIfAbsent(numberAndYear(code), code);
      }
    }
    List<FoundReference> mended = new ArrayList<>(found.size());
    for (FoundReference each : found) {
      mended.add(mended(each, laws, told));
    }
    return mended;
  }

  private boolean isDoubtful(FoundReference each) {
    DocumentCode code = each.reference().code();
    if (code == null) {
      return false;
    }
    return code.form() == CodeForm.LAW ? isMisreadTerm(each) : !lexicon.isAgency(lastSegment(code));
  }

  private FoundReference mended(
      FoundReference each, Map<String, DocumentCode> laws, Map<String, String> told) {
    DocumentCode code = each.reference().code();
    if (code == null || each.symbol() == null) {
      return each;
    }
    if (isMisreadTerm(each)) {
      DocumentCode other = laws.get(numberAndYear(code));
      return other == null ? each : with(each, other);
    }
    String agency = lastSegment(code);
    if (lexicon.isAgency(agency)) {
      return each;
    }
    String meant = agencies.get(agency);
    if (meant == null) {
      meant =
          told.keySet().stream().filter(a -> alike(agency, a)).sorted().findFirst().orElse(null);
    }
    if (meant == null) {
      return each;
    }
    String text = code.toString();
    return with(each, parsed(text.substring(0, text.length() - agency.length()) + meant));
  }

  private static FoundReference with(FoundReference each, @Nullable DocumentCode code) {
    WrittenSymbol symbol = each.symbol();
    if (code == null || symbol == null) {
      return each;
    }
    return each.with(
        each.reference().withCode(code),
        new WrittenSymbol(symbol.span(), symbol.raw(), code.toString()));
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

  /** Tells whether the term of the Assembly was written with letters for digits: QHII. */
  private static boolean isMisreadTerm(FoundReference each) {
    WrittenSymbol symbol = each.symbol();
    if (symbol == null) {
      return false;
    }
    String raw = symbol.raw();
    int assembly = raw.indexOf("QH");
    boolean letters = false;
    for (int i = assembly + 2; assembly > 0 && i < raw.length(); i++) {
      boolean letter = "IlO".indexOf(raw.charAt(i)) >= 0;
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

  private static boolean alike(char a, char b) {
    for (String group : ALIKE) {
      if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
        return true;
      }
    }
    return false;
  }
}

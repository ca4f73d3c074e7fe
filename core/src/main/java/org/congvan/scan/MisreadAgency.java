package org.congvan.scan;

import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.GroupTable;
import org.congvan.scan.symbol.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Repairs the letters of an agency that OCR misread where the type leaves few agencies: only the
 * Government has decrees, only ministries have circulars, and of the agencies of other documents
 * those of every level are by far the most frequent.
 */
final class MisreadAgency {
  private static final Set<String> GOVERNMENT = Set.of("CP");
  private static final Set<String> EVERYWHERE = Set.of("UBND", "HĐND", "TTg");

  /** How many letters may be misread in an agency of a known length. */
  private static final int MAX_MISREAD = 2;

  private MisreadAgency() {}

  /** Returns the symbol with the letters of its agencies, or the same if they were not misread. */
  static Symbol repaired(Symbol symbol, DocumentType type) {
    if (symbol.isUsual()) {
      return symbol;
    }
    if (type == DocumentType.DISPATCH) {
      return withStroke(symbol);
    }
    String spelling = symbol.canonical();
    int hyphen = spelling.indexOf('-');
    if (hyphen < 0 || spelling.indexOf('/') > hyphen) {
      return symbol;
    }
    Set<String> candidates = candidates(type, symbol.code());
    boolean several = type == DocumentType.JOINT_CIRCULAR || type == DocumentType.CIRCULAR;
    int from = several ? hyphen + 1 : spelling.lastIndexOf('-') + 1;
    StringBuilder repaired = new StringBuilder(spelling.substring(0, from));
    while (from < spelling.length()) {
      int next = spelling.indexOf('-', from);
      int end = next < 0 ? spelling.length() : next;
      repaired.append(agency(spelling.substring(from, end), candidates));
      repaired.append(next < 0 ? "" : "-");
      from = end + 1;
    }
    if (repaired.toString().equals(spelling)) {
      return symbol;
    }
    Symbol other = Symbol.of(symbol.start(), symbol.end(), repaired.toString());
    return other.code() == null ? symbol : other;
  }

  /** Returns a dispatch whose agency lost the stroke of its Đ: 2345/BGDDT-GDTH. */
  private static Symbol withStroke(Symbol symbol) {
    String spelling = symbol.canonical();
    int from = spelling.indexOf('/') + 1;
    int end = spelling.indexOf('-', from);
    if (from == 0 || end < 0) {
      return symbol;
    }
    String agency = GroupTable.agencyWithStroke(spelling.substring(from, end));
    if (agency == null) {
      return symbol;
    }
    String repaired = spelling.substring(0, from) + agency + spelling.substring(end);
    return Symbol.of(symbol.start(), symbol.end(), repaired);
  }

  private static String agency(String read, Set<String> candidates) {
    boolean known = GroupTable.isAgency(read) || GroupTable.isType(read);
    String right = known ? null : nearest(read, candidates);
    return right == null ? read : right;
  }

  private static Set<String> candidates(DocumentType type, @Nullable DocumentCode code) {
    return switch (type) {
      case DECREE -> GOVERNMENT;
      case CIRCULAR -> code == null || code.year().isPresent() ? GroupTable.agencies() : Set.of();
      case JOINT_CIRCULAR -> GroupTable.agencies();
      default -> EVERYWHERE;
    };
  }

  /** Returns the one agency whose letters OCR confuses with those read, or null. */
  private static @Nullable String nearest(String read, Set<String> agencies) {
    String found = null;
    int least = MAX_MISREAD + 1;
    for (String agency : agencies) {
      int misread = misread(read, agency);
      if (misread == least) {
        found = null;
      } else if (misread < least) {
        least = misread;
        found = agency;
      }
    }
    return found;
  }

  /** Returns how many letters are misread; more than may be if one cannot have been. */
  private static int misread(String read, String agency) {
    if (read.length() != agency.length()) {
      return MAX_MISREAD + 1;
    }
    int misread = 0;
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) != agency.charAt(i)) {
        misread += SymbolRepair.alike(read.charAt(i), agency.charAt(i)) ? 1 : MAX_MISREAD + 1;
      }
    }
    int most = agency.length() < 4 ? 1 : MAX_MISREAD;
    return misread == 0 || misread > most ? MAX_MISREAD + 1 : misread;
  }
}

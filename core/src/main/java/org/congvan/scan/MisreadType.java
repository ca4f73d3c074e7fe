package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.scan.symbol.GroupTable;
import org.congvan.scan.symbol.Symbol;
import org.congvan.scan.token.Letters;

/**
 * Repairs the letters of a type of which OCR misread one, after the word for the type: {@code Thông
 * tư số 01/2011/T1-BNV}, {@code Quyết định số 15/QB-UBND}.
 */
final class MisreadType {
  /** From so many letters on one of them may be any other. */
  private static final int SURE = 4;

  private MisreadType() {}

  /** Returns the symbol with the letters of the type, or the same if that was not misread. */
  static Symbol repaired(Symbol symbol, DocumentType type) {
    DocumentCode code = symbol.code();
    if (code == null || code.segments().isEmpty()) {
      return symbol;
    }
    String read = code.segments().get(0);
    boolean known = GroupTable.isType(read) || GroupTable.isAgency(read);
    if (read.length() < 2 || known || (code.segments().size() < 2 && !hasDigit(read))) {
      return symbol;
    }
    String right = type.abbreviation().orElse("");
    if (!isMisread(read, right)) {
      return symbol;
    }
    int at = symbol.canonical().indexOf(read);
    String rest = symbol.canonical().substring(at + read.length());
    return Symbol.of(
        symbol.start(), symbol.end(), symbol.canonical().substring(0, at) + right + rest);
  }

  private static boolean hasDigit(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (Letters.isDigit(letters.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMisread(String read, String right) {
    if (read.length() != right.length() || !Letters.isCapital(read.charAt(0))) {
      return false;
    }
    int misread = 0;
    for (int i = 1; i < read.length(); i++) {
      if (read.charAt(i) != right.charAt(i)) {
        if (read.length() < SURE && !SymbolRepair.alike(read.charAt(i), right.charAt(i))) {
          return false;
        }
        misread++;
      }
    }
    return misread == 1 && read.charAt(0) == right.charAt(0);
  }
}

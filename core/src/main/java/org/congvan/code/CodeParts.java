package org.congvan.code;

/**
 * A code taken apart.
 *
 * @param number the number
 * @param symbol what follows it
 */
record CodeParts(DocumentNumber number, SymbolParts symbol) {

  /** Returns the canonical text: the very string given if it is canonical already. */
  String canonical(String given) {
    StringBuilder canonical = new StringBuilder(given.length() + 2);
    symbol.appendTo(number.appendTo(canonical));
    return given.contentEquals(canonical) ? given : canonical.toString();
  }
}

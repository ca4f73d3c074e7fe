package org.congvan.scan;

/**
 * Words with which the name of an issuer begins.
 *
 * @param use what may follow them
 * @param abbreviation letters of the issuer in symbols, or empty
 */
record IssuerWord(Use use, String abbreviation) {

  /** What may follow. */
  enum Use {
    /** A place at most. */
    BODY,
    /** The name of the body that the office belongs to. */
    HEAD,
    /** The rest of a name that is on no list. */
    KIND
  }
}

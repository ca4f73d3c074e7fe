package org.congvan.scan;

/**
 * Words with which the name of an issuer starts, such as {@code Bộ trưởng}.
 *
 * @param use what may follow them
 * @param abbreviation letters of the issuer in symbols, or empty
 */
record IssuerWord(Use use, String abbreviation) {

  /** What may follow the words. */
  enum Use {
    /** Nothing but a place. */
    BODY,
    /** The name of the body whose head they mean. */
    HEAD,
    /** The rest of a name that is in no table. */
    KIND
  }
}

package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.jspecify.annotations.Nullable;

/**
 * A citation that was found, told or still to be told. Where it stands is known when it is found;
 * title and provision take longer to read than all the rest, and many callers never ask.
 */
sealed interface Telling permits Told, Untold {

  /** Returns all of it, always an equal one. */
  Told tell();

  TextSpan span();

  /** Returns the citation as written. */
  String text();

  CitationForm form();

  /** Returns number and symbol as they stand in the text. */
  @Nullable WrittenSymbol symbol();

  /** Returns the code, which is read when the citation is found. */
  @Nullable DocumentCode code();

  /** Returns the same with another code. */
  Telling withCode(DocumentCode code);
}

package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.jspecify.annotations.Nullable;

/**
 * What a citation means, told or still to be told. Where a citation stands is known when it is
 * found; title and provision take longer to read than all the rest, and many callers never ask.
 */
sealed interface Telling permits Told, Untold {

  /** Returns the meaning, always an equal one. */
  Told tell();

  /** Returns the code, which is read when the citation is found. */
  @Nullable DocumentCode code();

  /** Returns the same with another code. */
  Telling withCode(DocumentCode code);
}

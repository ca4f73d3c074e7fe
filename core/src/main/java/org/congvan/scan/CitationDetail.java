package org.congvan.scan;

import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a citation: all of it, or only where it is and its number and symbol. Title and
 * provision take longer to read than all the rest, and many callers never ask for them.
 */
sealed interface CitationDetail permits ResolvedDetail, LazyDetail {

  /** Returns all of it. The result of another call is equal. */
  ResolvedDetail resolve();

  TextSpan span();

  /** Returns the citation as written. */
  String text();

  CitationForm form();

  /** Returns number and symbol as written. */
  @Nullable WrittenSymbol symbol();

  @Nullable DocumentType type();

  @Nullable DocumentCode code();

  /** Returns the same with another code. */
  CitationDetail withCode(DocumentCode code);
}

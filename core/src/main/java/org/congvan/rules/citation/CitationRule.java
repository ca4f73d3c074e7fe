package org.congvan.rules.citation;

import org.congvan.model.OfficialDocument;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.Rule;
import org.congvan.rule.Selection;

/** A rule on what a document cites, which is read once for all of them. */
abstract class CitationRule<S> implements Rule<S> {

  @Override
  public final Selection<S> select(OfficialDocument document) {
    return select(DocumentReading.of(document));
  }

  @Override
  public abstract Selection<S> select(DocumentReading reading);
}

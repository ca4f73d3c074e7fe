package org.congvan.rules.citation;

import java.util.List;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.Selection;

/** A rule on all that a document cites, in reading order; not about documents that cite nothing. */
abstract class CitedDocumentsRule extends CitationRule<List<CitedDocument>> {

  @Override
  public final Selection<List<CitedDocument>> select(DocumentReading reading) {
    List<CitedDocument> all = Citations.of(reading).all();
    return all.isEmpty() ? Selection.notApplicable() : Selection.of(all);
  }
}

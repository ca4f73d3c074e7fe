package org.congvan.rules.report;

import java.time.LocalDate;
import java.util.function.Function;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReformReport;
import org.congvan.rule.Rule;
import org.congvan.rule.Selection;
import org.congvan.rules.words.MissingDate;

/**
 * A rule on the typed report that a document carries; each tells what of the report it is about.
 */
abstract class ReportRule<S> implements Rule<S> {

  private static final DocumentPath CONTENT = DocumentPath.of("content");

  /** A copy is not judged: its report is the copied document's. */
  @Override
  public final Selection<S> select(OfficialDocument document) {
    if (document.isCopy()) {
      return Selection.notApplicable();
    }
    if (document.content() instanceof ReformReport report) {
      return select(report, document);
    }
    return document.type() == DocumentType.REPORT
        ? Selection.unreadable(CONTENT)
        : Selection.notApplicable();
  }

  /**
   * Selects what the rule looks at.
   *
   * @param document the document that carries the report
   */
  abstract Selection<S> select(ReformReport report, OfficialDocument document);

  /** What a rule looks at that needs the day of issue, which a draft may lack. */
  static <S> Selection<S> dated(OfficialDocument document, Function<LocalDate, S> subject) {
    return document
        .issuedOn()
        .map(day -> Selection.of(subject.apply(day)))
        .orElseGet(() -> Selection.missing(MissingDate.path(document)));
  }
}

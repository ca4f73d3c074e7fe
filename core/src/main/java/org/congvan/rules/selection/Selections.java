package org.congvan.rules.selection;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.DocumentReading;
import org.congvan.rule.Selection;

/** Selections that rules of several families share. */
public final class Selections {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");
  private static final DocumentPath DATE = PROMULGATION.child("date");

  private Selections() {}

  /** Selects the whole document. */
  public static Selection<OfficialDocument> document(DocumentReading reading) {
    return Selection.of(reading.document());
  }

  /** Selects the whole document if the rule applies to it. */
  public static Function<DocumentReading, Selection<OfficialDocument>> documentIf(
      Predicate<OfficialDocument> applies) {
    return reading ->
        applies.test(reading.document())
            ? Selection.of(reading.document())
            : Selection.notApplicable();
  }

  /** Selects something that needs the date of issue, which a draft may lack. */
  public static <S> Selection<S> dated(OfficialDocument document, Function<LocalDate, S> subject) {
    return document
        .issuedOn()
        .map(day -> Selection.of(subject.apply(day)))
        .orElseGet(() -> Selection.missing(missingDate(document)));
  }

  /** The path of place and date, or of the date alone if the place is known. */
  public static DocumentPath missingDate(OfficialDocument document) {
    return document.header().promulgation() == null ? PROMULGATION : DATE;
  }
}

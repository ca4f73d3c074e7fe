package org.congvan.rules;

import java.util.function.BiPredicate;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.text.VietnameseText;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/**
 * The archive line and the symbol name the same drafting unit; the two rules of this class differ
 * in which differences they report.
 */
final class ArchiveUnit implements Rule<ArchiveUnit.Units> {

  /**
   * What is compared: the unit of the archive line, the unit of the symbol, and the line as it
   * should be.
   */
  record Units(String archived, String inSymbol, String correctedLine) {}

  private final RuleId id;
  private final BiPredicate<String, String> wrong;

  private ArchiveUnit(RuleId id, BiPredicate<String, String> wrong) {
    this.id = id;
    this.wrong = wrong;
  }

  /** RCPT-003: the same letters typed differently, such as {@code TTNCUD} for {@code TTNCUĐ}. */
  static ArchiveUnit mistyped() {
    return new ArchiveUnit(
        RuleId.parse("RCPT-003"),
        (archived, unit) ->
            !archived.equals(unit) && VietnameseText.sameIgnoringStroke(archived, unit));
  }

  /** RCPT-006: another unit; the symbol may name the field that is dealt with instead of a unit. */
  static ArchiveUnit different() {
    return new ArchiveUnit(
        RuleId.parse("RCPT-006"),
        (archived, unit) -> !VietnameseText.sameIgnoringStroke(archived, unit));
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public Selection<Units> select(OfficialDocument document) {
    DocumentCode code = document.header().code();
    if (code == null) {
      return Selection.missing("header.code");
    }
    String unit = code.unit().orElse("");
    if (unit.isEmpty()) {
      return Selection.notApplicable();
    }
    ArchiveLine archive = document.distribution().archive();
    String archived = archive == null ? null : archive.draftingUnit();
    if (archive == null || archived == null) {
      return Selection.missing(
          archive == null ? "distribution.archive" : "distribution.archive.draftingUnit");
    }
    ArchiveLine corrected = new ArchiveLine(archive.clerk(), unit, archive.copies());
    return Selection.of(new Units(archived, unit, corrected.toString()));
  }

  @Override
  public void check(Units units, FindingSink sink) {
    if (wrong.test(units.archived(), units.inSymbol())) {
      sink.report(
          "distribution.archive.draftingUnit",
          units.archived(),
          units.inSymbol(),
          units.correctedLine());
    }
  }
}

package org.congvan.rules.recipients;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.congvan.code.DocumentSymbol;
import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.DraftingUnits;
import org.congvan.text.VietnameseText;

/**
 * The archive line and the symbol name the same drafting unit. The two rules of this class differ
 * in the differences that they report.
 */
final class ArchiveUnit extends SelectingRule<ArchiveUnit.Units> {

  private static final DocumentPath CODE = DocumentPath.of("header", "code");
  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");
  private static final DocumentPath DRAFTING_UNIT =
      DocumentPath.of("distribution", "archive", "draftingUnit");

  /** The archive line, the unit in it, and the unit in the symbol. */
  record Units(ArchiveLine archive, String archived, String inSymbol) {

    /** A line may name several units, if they drafted the text together: {@code VT, VX, TH}. */
    List<String> each() {
      return DraftingUnits.in(archived);
    }
  }

  private final Predicate<Units> wrong;
  private final boolean mistyped;

  private ArchiveUnit(String id, Predicate<Units> wrong, boolean mistyped) {
    super(id, ArchiveUnit::units);
    this.wrong = wrong;
    this.mistyped = mistyped;
  }

  /** RCPT-003: the same letters typed differently, such as {@code TTNCUD} for {@code TTNCUĐ}. */
  static ArchiveUnit mistyped() {
    return new ArchiveUnit(
        "RCPT-003", units -> !units.each().contains(units.inSymbol()) && namesTheSame(units), true);
  }

  /** RCPT-006: another unit; the symbol may name the field concerned instead of a unit. */
  static ArchiveUnit different() {
    return new ArchiveUnit("RCPT-006", units -> !namesTheSame(units), false);
  }

  private static boolean namesTheSame(Units units) {
    return units.each().stream()
        .anyMatch(each -> VietnameseText.sameIgnoringStroke(each, units.inSymbol()));
  }

  private static RuleSubjects<Units> units(ValidationContext context) {
    OfficialDocument document = context.document();
    DocumentSymbol code = document.header().symbol().orElse(null);
    if (code == null) {
      return document.needsCode() ? RuleSubjects.missing(CODE) : RuleSubjects.notApplicable();
    }
    String unit = code.unit().orElse("");
    // In a symbol of another type the last group may be the agency: HEAD-004 comes first.
    if (unit.isEmpty() || !code.typeCandidates().contains(document.type())) {
      return RuleSubjects.notApplicable();
    }
    ArchiveLine archive = document.distribution().archive();
    String archived = archive == null ? null : archive.draftingUnit();
    if (archive == null || archived == null) {
      return RuleSubjects.missing(archive == null ? ARCHIVE : DRAFTING_UNIT);
    }
    return RuleSubjects.of(new Units(archive, archived, unit));
  }

  /** The line with the unit in place of its misspelling, or else of all units that it names. */
  private static ArchiveLine corrected(Units given) {
    String unit = given.inSymbol();
    String units =
        namesTheSame(given)
            ? given.each().stream()
                .map(each -> VietnameseText.sameIgnoringStroke(each, unit) ? unit : each)
                .collect(Collectors.joining(", "))
            : unit;
    return given.archive().withDraftingUnit(units);
  }

  @Override
  public void check(Units units, FindingSink sink) {
    if (wrong.test(units)) {
      ArchiveLine corrected = corrected(units);
      Object[] arguments = {units.archived(), units.inSymbol(), corrected};
      String unit = corrected.draftingUnit();
      if (mistyped && unit != null) {
        sink.suggest(DRAFTING_UNIT, new Suggestion.Replacement(DRAFTING_UNIT, unit), arguments);
      } else {
        sink.report(DRAFTING_UNIT, arguments);
      }
    }
  }
}

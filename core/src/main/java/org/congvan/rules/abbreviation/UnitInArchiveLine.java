package org.congvan.rules.abbreviation;

import java.util.Set;
import org.congvan.model.ArchiveLine;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.DraftingUnits;

/** Each unit in the archive line is one of the issuer's list. */
final class UnitInArchiveLine extends SelectingRule<OfficialDocument> {

  private static final DocumentPath DRAFTING_UNIT =
      DocumentPath.of("distribution", "archive", "draftingUnit");

  /** The clerk's office (văn thư) and the file of the matter (hồ sơ), which are no unit's. */
  private static final Set<String> KEPT_EVERYWHERE = Set.of(ArchiveLine.CLERK, "HS");

  private final ListedAgencies listed;

  UnitInArchiveLine(ListedAgencies listed) {
    super("ABBR-003", context -> selected(context, listed));
    this.listed = listed;
  }

  private static RuleSubjects<OfficialDocument> selected(
      ValidationContext context, ListedAgencies listed) {
    OfficialDocument document = context.document();
    ArchiveLine archive = document.distribution().archive();
    return archive != null && archive.draftingUnit() != null && listed.knowsUnits(document)
        ? RuleSubjects.of(document)
        : RuleSubjects.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    ArchiveLine archive = document.distribution().archive();
    String archived = archive == null ? null : archive.draftingUnit();
    if (archive == null || archived == null) {
      return;
    }
    for (String unit : DraftingUnits.in(archived)) {
      if (isAbbreviation(unit)
          && !KEPT_EVERYWHERE.contains(unit)
          && !listed.hasUnit(document, unit)) {
        sink.report(
            DRAFTING_UNIT,
            unit,
            document.header().issuer().name(),
            listed.unitsLike(document, unit));
      }
    }
  }

  /** Words such as "Hồ sơ" or a person's name are none. */
  private static boolean isAbbreviation(String part) {
    return part.chars().noneMatch(Character::isWhitespace)
        && part.codePoints().filter(Character::isUpperCase).count() > 1;
  }
}

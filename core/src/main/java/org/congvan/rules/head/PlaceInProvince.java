package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.agency.Province;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.ArmedForces;
import org.jspecify.annotations.Nullable;

/**
 * The place is in the province that the issuer's name or its superior agency's name has: not "Hà
 * Nội" for an agency of Quảng Trị. Only names of provinces count; a name that the agency has in its
 * own is that of a commune.
 */
final class PlaceInProvince extends SelectingRule<PlaceInProvince.Seat> {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");

  /**
   * The place of a document of an agency.
   *
   * @param promulgation the place, with the day where it is known
   * @param issuer the agency
   * @param province its province
   */
  record Seat(Promulgation promulgation, IssuingAgency issuer, Province province) {}

  PlaceInProvince() {
    super("HEAD-019", PlaceInProvince::seat);
  }

  private static RuleSubjects<Seat> seat(ValidationContext context) {
    OfficialDocument document = context.document();
    IssuingAgency issuer = document.header().issuer();
    Province province = Provinces.of(issuer);
    if (province == null || ArmedForces.include(issuer)) {
      return RuleSubjects.notApplicable();
    }
    Promulgation promulgation = document.header().promulgation();
    if (promulgation == null) {
      return document.needsDateOfIssue()
          ? RuleSubjects.missing(PROMULGATION)
          : RuleSubjects.notApplicable();
    }
    return RuleSubjects.of(new Seat(promulgation, issuer, province));
  }

  @Override
  public void check(Seat seat, FindingSink sink) {
    String place = seat.promulgation().place();
    String name = PlaceName.of(place).name();
    Province named = Province.named(name).orElse(null);
    if (named != null
        && isAnother(named, seat.province(), seat.promulgation().date())
        && !Provinces.areNamed(seat.issuer(), name)) {
      LocalDate day = seat.promulgation().date();
      Province own = day == null ? seat.province() : seat.province().on(day);
      sink.report(PlaceRule.PLACE, place, own.asPlace());
    }
  }

  /** Without a day two units are the same if one has become a part of the other. */
  private static boolean isAnother(Province a, Province b, @Nullable LocalDate day) {
    if (day == null) {
      return !a.latest().equals(b.latest());
    }
    // Before its first day the name is that of a town: Huế in the province Thừa Thiên Huế.
    LocalDate first = a.from();
    return (first == null || !day.isBefore(first)) && !a.on(day).equals(b.on(day));
  }
}

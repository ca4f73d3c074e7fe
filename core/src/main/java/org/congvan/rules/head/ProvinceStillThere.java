package org.congvan.rules.head;

import java.time.LocalDate;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.agency.Province;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.SlashedDate;
import org.jspecify.annotations.Nullable;

/**
 * The province that the head names is still there on the day of issue: "thành phố Đà Nẵng", not
 * "tỉnh Quảng Nam", from 01/7/2025. A place with the old name may be a ward that bears it, so it
 * counts only where nothing tells that the agency is in the new province.
 */
final class ProvinceStillThere extends SelectingRule<ProvinceStillThere.DatedHead> {

  private static final DocumentPath HEADER = DocumentPath.of("header");

  /** The head of a document and its day. */
  record DatedHead(DocumentHeader header, LocalDate day) {}

  ProvinceStillThere() {
    super("HEAD-020", ProvinceStillThere::head);
  }

  private static RuleSubjects<DatedHead> head(ValidationContext context) {
    OfficialDocument document = context.document();
    return Selections.dated(document, day -> new DatedHead(document.header(), day));
  }

  @Override
  public void check(DatedHead head, FindingSink sink) {
    DocumentHeader header = head.header();
    checkNames(header.issuer(), HEADER.child("issuer"), head.day(), sink);
    for (int i = 0; i < header.coIssuers().size(); i++) {
      checkNames(header.coIssuers().get(i), HEADER.child("coIssuers").item(i), head.day(), sink);
    }
    Promulgation promulgation = header.promulgation();
    if (promulgation != null) {
      checkPlace(promulgation.place(), header.issuer(), head.day(), sink);
    }
  }

  private static void checkNames(
      IssuingAgency agency, DocumentPath at, LocalDate day, FindingSink sink) {
    checkName(agency.name(), at.child("name"), day, sink);
    String parent = agency.parentName();
    if (parent != null) {
      checkName(parent, at.child("parentName"), day, sink);
    }
  }

  private static void checkName(String name, DocumentPath at, LocalDate day, FindingSink sink) {
    Province.ofAgency(name)
        .filter(province -> isGone(province, day))
        .ifPresent(gone -> sink.report(at, gone.inFull(), gone.on(day).inFull(), lastDay(gone)));
  }

  private static void checkPlace(
      String place, IssuingAgency issuer, LocalDate day, FindingSink sink) {
    Province gone = Province.named(PlaceName.of(place).name()).orElse(null);
    if (gone == null || !isGone(gone, day)) {
      return;
    }
    Province own = Provinces.of(issuer);
    if (own == null ? !Provinces.areNamed(issuer, gone.name()) : own.equals(gone)) {
      String now = gone.on(day).asPlace();
      Suggestion renamed = new Suggestion.Replacement(PlaceRule.PLACE, now);
      sink.suggest(PlaceRule.PLACE, renamed, place, now, lastDay(gone));
    }
  }

  private static boolean isGone(Province province, LocalDate day) {
    return !province.on(day).equals(province);
  }

  private static String lastDay(Province gone) {
    @Nullable LocalDate last = gone.to();
    return last == null ? "" : SlashedDate.of(last);
  }
}

package org.congvan.rules.abbreviation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.words.HeadSymbol;
import org.congvan.text.VietnameseText;

/** Whose abbreviations are known; documents of other agencies are judged by no list. */
final class ListedAgencies {

  private static final int SHOWN = 12;

  private final Map<String, List<AgencyAbbreviations>> byName = new HashMap<>();

  ListedAgencies(List<AgencyAbbreviations> agencies) {
    for (AgencyAbbreviations each : agencies) {
      byName.merge(
          VietnameseText.comparisonKey(each.name()),
          List.of(each),
          (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }
  }

  /** The entries of the issuer; several where agencies of one name are listed. */
  List<AgencyAbbreviations> issuerOf(OfficialDocument document) {
    return byName.getOrDefault(
        VietnameseText.comparisonKey(document.header().issuer().name()), List.of());
  }

  /** Whether the units of the issuer are known. */
  boolean knowsUnits(OfficialDocument document) {
    return issuerOf(document).stream().anyMatch(each -> !each.units().isEmpty());
  }

  /** Whether the issuer has a unit of this abbreviation. */
  boolean hasUnit(OfficialDocument document, String unit) {
    return issuerOf(document).stream().anyMatch(each -> each.units().containsKey(unit));
  }

  /** The unit that was meant, if letters differ in the stroke of Đ or case only; else the first. */
  String unitsLike(OfficialDocument document, String unit) {
    List<String> known =
        issuerOf(document).stream().flatMap(each -> each.units().keySet().stream()).toList();
    List<String> alike =
        known.stream().filter(each -> VietnameseText.sameIgnoringStroke(each, unit)).toList();
    List<String> shown = alike.isEmpty() ? known : alike;
    String first = String.join(", ", shown.subList(0, Math.min(SHOWN, shown.size())));
    return shown.size() > SHOWN ? first + ", …" : first;
  }

  /** Selects from the symbol of a document whose issuer is listed. */
  static <S> RuleSubjects<S> fromSymbol(
      ValidationContext context, Function<HeadSymbol, RuleSubjects<S>> selection) {
    OfficialDocument document = context.document();
    HeadSymbol symbol = HeadSymbol.find(document).orElse(null);
    if (symbol == null) {
      return document.needsCode()
          ? RuleSubjects.missing(HeadSymbol.CODE)
          : RuleSubjects.notApplicable();
    }
    // The symbol of another type: HEAD-004 must be settled before its letters are known.
    return symbol.isOfAnotherType() ? RuleSubjects.notApplicable() : selection.apply(symbol);
  }
}

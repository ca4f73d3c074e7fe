package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.UnnumberedCode;
import org.congvan.reform.IndicatorCode;
import org.congvan.rule.RuleId;
import org.congvan.testkit.CodeArbitraries;
import org.congvan.testkit.ReportArbitraries;
import org.congvan.text.check.RequiredText;

/** A pattern lets through whatever the type reads. */
class SchemaPatternsProperties {

  @Provide
  Arbitrary<DocumentCode> codes() {
    return CodeArbitraries.codes();
  }

  @Provide
  Arbitrary<IndicatorCode> indicators() {
    return ReportArbitraries.indicatorCodes();
  }

  @Provide
  Arbitrary<String> almostIndicators() {
    return Arbitraries.strings().withChars("AZ09.-aĐ ").ofMaxLength(42);
  }

  @Provide
  Arbitrary<AgencyId> agencies() {
    return CodeArbitraries.agencyIds();
  }

  @Provide
  Arbitrary<String> almostCodes() {
    return Arbitraries.of(
            "4", "07", "/", "-", "–", "⁄", " ", "\u200B", "K", "\u212A", "QĐ", "đ", "D\u0302")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> almostSymbols() {
    return Arbitraries.of(
            "Số:", "…", "..", "_", "/", "-", "–", "⁄", " ", "\u200B", "2026", "K", "QĐ", "đ", "SNV")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> almostAgencies() {
    return Arbitraries.of("H50", "Z", "0", "000", ".", "00", "A", "0123456789", "a")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(
            (int) LocalDate.of(1, 1, 1).toEpochDay(), (int) LocalDate.of(9999, 12, 31).toEpochDay())
        .map(day -> LocalDate.ofEpochDay(day));
  }

  @Property
  void codes_asTheyWereWritten_match(@ForAll("codes") DocumentCode code) {
    assertThat(matches(SchemaPatterns.DOCUMENT_CODE, code.raw())).isTrue();
    assertThat(matches(SchemaPatterns.DOCUMENT_CODE, code.toString())).isTrue();
  }

  @Property(tries = 3000)
  void whateverIsReadAsACode_matches(@ForAll("almostCodes") String text) {
    assertMatchesIfRead(SchemaPatterns.DOCUMENT_CODE, text, DocumentCode::parse);
  }

  @Property(tries = 3000)
  void whateverIsReadAsASymbolWithoutNumber_matches(@ForAll("almostSymbols") String text) {
    assertMatchesIfRead(SchemaPatterns.UNNUMBERED_CODE, text, UnnumberedCode::parse);
  }

  @Property
  void codes_withTheirNumber_areNoSymbolsOfDrafts(@ForAll("codes") DocumentCode code) {
    assertThat(matches(SchemaPatterns.UNNUMBERED_CODE, code.raw())).isFalse();
    assertThat(matches(SchemaPatterns.UNNUMBERED_CODE, code.withoutNumber().toString())).isTrue();
  }

  @Property
  void agencies_match(@ForAll("agencies") AgencyId agency) {
    assertThat(matches(SchemaPatterns.AGENCY_ID, agency.value())).isTrue();
  }

  @Property(tries = 3000)
  void agencyPattern_isTheTypesOwnGrammar(@ForAll("almostAgencies") String text) {
    boolean allowed = matches(SchemaPatterns.AGENCY_ID, text) && text.length() <= 35;
    assertThat(allowed).isEqualTo(isRead(text, AgencyId::new));
  }

  @Property
  void indicatorCodes_match(@ForAll("indicators") IndicatorCode code) {
    assertThat(matches(SchemaPatterns.INDICATOR_CODE, code.value())).isTrue();
  }

  @Property(tries = 3000)
  void indicatorPattern_isTheTypesOwnGrammar(@ForAll("almostIndicators") String text) {
    boolean allowed = matches(SchemaPatterns.INDICATOR_CODE, text) && text.length() <= 40;
    assertThat(allowed).isEqualTo(isRead(text, IndicatorCode::new));
  }

  @Property(tries = 3000)
  void days_match_andNoOtherDayOfTheirMonths(@ForAll("days") LocalDate day) {
    String text = day.toString();
    assertThat(matches(SchemaPatterns.DAY, text)).as(text).isTrue();
    for (int other = 0; other <= 33; other++) {
      String changed = text.substring(0, text.length() - 2) + (other < 10 ? "0" : "") + other;
      assertThat(matches(SchemaPatterns.DAY, changed))
          .as(changed)
          .isEqualTo(isRead(changed, LocalDate::parse));
    }
  }

  @Example
  void daysOfOtherYears_doNotMatch() {
    assertThat(List.of("0000-01-01", "-0001-12-31", "-2019-11-11", "+10000-01-01", "10000-01-01"))
        .noneMatch(day -> matches(SchemaPatterns.DAY, day));
  }

  @Example
  void leapDays_matchInLeapYearsOnly() {
    for (int year = 1; year <= 9999; year++) {
      String text = String.valueOf(10_000 + year).substring(1) + "-02-29";
      boolean leap = isRead(text, LocalDate::parse);
      assertThat(matches(SchemaPatterns.DAY, text)).as(text).isEqualTo(leap);
      assertThat(matches(SchemaPatterns.CITED_DATE, text)).as(text).isEqualTo(leap);
    }
  }

  @Example
  void everyCharacterAlone_isBlankToPatternAndTypeAlike() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = String.valueOf((char) c);
      assertThat(matches(SchemaPatterns.NOT_BLANK, text))
          .as("U+%04X", c)
          .isEqualTo(isRead(text, each -> RequiredText.of(each, "Text")));
    }
  }

  @Example
  void ruleIds_matchAsTheTypeReads() {
    for (String text :
        new String[] {"RCPT-003", "ABC-000", "ABCDE-999", "AB-000", "ABCDEF-000", "rcpt-003"}) {
      assertThat(matches(SchemaPatterns.RULE_ID, text))
          .as(text)
          .isEqualTo(isRead(text, RuleId::parse));
    }
  }

  private static void assertMatchesIfRead(String pattern, String text, Consumer<String> type) {
    if (isRead(text, type)) {
      assertThat(matches(pattern, text)).as(text).isTrue();
    }
  }

  private static boolean isRead(String text, Consumer<String> type) {
    try {
      type.accept(text);
      return true;
    } catch (IllegalArgumentException | DateTimeException refused) {
      return false;
    }
  }

  private static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }
}

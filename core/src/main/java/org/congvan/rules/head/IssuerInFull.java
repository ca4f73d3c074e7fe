package org.congvan.rules.head;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.congvan.model.IssuingAgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.text.VietnameseText;

/**
 * The issuer has its full name: "Sở Khoa học và Công nghệ", not {@code Sở KH&CN}. Bodies of the
 * state may have no abbreviated word at all; a company, a school or a centre may have letters in
 * its registered name ("Công ty TNHH", "Trường THPT"), but not the common abbreviations of state
 * bodies.
 */
final class IssuerInFull extends SelectingRule<IssuingAgency> {

  private static final DocumentPath NAME = DocumentPath.of("header", "issuer", "name");

  /** Bodies of the state, as comparison keys with a space at the end. */
  private static final List<String> STATE_BODIES =
      Stream.of(
              "Bộ",
              "Sở",
              "Cục",
              "Tổng cục",
              "Chi cục",
              "Vụ",
              "Phòng",
              "Ban",
              "Văn phòng",
              "Thanh tra",
              "Ủy ban",
              "Hội đồng")
          .map(each -> VietnameseText.comparisonKey(each) + " ")
          .toList();

  /** Abbreviations of state bodies, wrong in any name; some have vowels. */
  private static final Set<String> ALWAYS_SHORT =
      Set.of(
          "UBND", "HĐND", "UB", "UBMTTQ", "MTTQ", "BQL", "BQLDA", "QLDA", "BCĐ", "VP", "VPUB",
          "BHXH", "KBNN", "NHNN", "TAND", "VKSND");

  IssuerInFull() {
    super("HEAD-012", reading -> RuleSubjects.of(reading.document().header().issuer()));
  }

  @Override
  public void check(IssuingAgency issuer, FindingSink sink) {
    String key = VietnameseText.comparisonKey(issuer.name()) + " ";
    boolean ofTheState = STATE_BODIES.stream().anyMatch(key::startsWith);
    List<String> found =
        AbbreviatedWords.wordsOf(issuer.name()).stream()
            .filter(
                each -> ALWAYS_SHORT.contains(each) || (ofTheState && AbbreviatedWords.isOne(each)))
            .toList();
    if (!found.isEmpty()) {
      sink.report(NAME, issuer.name(), String.join(", ", found));
    }
  }
}

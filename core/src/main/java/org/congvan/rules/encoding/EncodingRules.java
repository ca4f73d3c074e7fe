package org.congvan.rules.encoding;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Circular01Basis;
import org.congvan.rules.law.Decree30Basis;
import org.congvan.text.legacy.DetectionConfidence;
import org.congvan.text.legacy.Garbling;

/**
 * The rules on garbled text, with their bases under each regulation. A document that cannot be read
 * as it stands must not be issued; where a person has to look, it is a warning.
 */
public final class EncodingRules {

  private static final Basis DECREE_30 =
      Decree30Basis.annex1(
          "I.4",
          "Phông chữ: Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001");

  private static final Basis CIRCULAR_01 = Circular01Basis.annex1("I.4");

  private EncodingRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return entries(Severity.ERROR, DECREE_30);
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return entries(Severity.WARNING, CIRCULAR_01);
  }

  private static List<RuleEntry> entries(Severity certain, Basis basis) {
    return List.of(
        new RuleEntry(new InLegacyEncoding("CHAR-001", DetectionConfidence.HIGH), certain, basis),
        new RuleEntry(
            new InLegacyEncoding("CHAR-002", DetectionConfidence.MEDIUM), Severity.WARNING, basis),
        new RuleEntry(
            new LettersReplaced("CHAR-003", Garbling.REPLACEMENT_CHARACTER), certain, basis),
        new RuleEntry(
            new LettersReplaced("CHAR-004", Garbling.QUESTION_MARKS), Severity.WARNING, basis),
        new RuleEntry(new PrivateUseCharacters(), Severity.WARNING, basis));
  }
}

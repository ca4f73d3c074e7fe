package org.congvan.rules.metadata;

import java.util.List;
import java.util.function.Function;
import org.congvan.code.DocumentCode;
import org.congvan.model.MetadataLengths;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;

/**
 * The rules on the lengths of Decree 30/2020/NĐ-CP, Annex VI, Part II, each with the row that sets
 * it.
 */
public final class MetadataRules {

  private static final DocumentCode DECREE = DocumentCode.parse("30/2020/NĐ-CP");

  private MetadataRules() {}

  public static List<RuleEntry> decree30() {
    return List.of(
        entry(
            "META-001",
            MetadataLengths.FILE_NOTATION,
            MetadataTexts::fileNotation,
            row("1.3", "Số và ký hiệu hồ sơ FileNotation String 20")),
        entry(
            "META-002",
            MetadataLengths.CODE_NOTATION,
            MetadataTexts::codeNotation,
            row("5", "Ký hiệu của văn bản CodeNotation String 30")),
        entry(
            "META-003",
            MetadataLengths.ORGAN_NAME,
            MetadataTexts::organName,
            row("7", "Tên cơ quan, tổ chức ban hành văn bản OrganName String 200")),
        entry(
            "META-004",
            MetadataLengths.SUBJECT,
            MetadataTexts::subject,
            row("8", "Trích yếu nội dung Subject String 500")),
        entry(
            "META-005",
            MetadataLengths.LANGUAGE,
            MetadataTexts::language,
            row("9", "Ngôn ngữ Language String 30")),
        entry(
            "META-006",
            MetadataLengths.DESCRIPTION,
            MetadataTexts::description,
            row("11", "Ghi chú Description String 500")),
        entry(
            "META-007",
            MetadataLengths.POSITION,
            MetadataTexts::position,
            row("12.1", "Chức vụ của người ký văn bản Position String 100")),
        entry(
            "META-008",
            MetadataLengths.FULL_NAME,
            MetadataTexts::fullName,
            row("12.2", "Họ và tên người ký văn bản FullName String 50")),
        entry(
            "META-009",
            MetadataLengths.TO_ORGAN_NAME,
            MetadataTexts::toOrganName,
            row("13.2", "Tên cơ quan, tổ chức nhận văn bản OrganName String 200")),
        entry(
            "META-010",
            MetadataLengths.ISSUED_AMOUNT,
            MetadataTexts::issuedAmount,
            row("15", "Số lượng bản phát hành IssuedAmount Number 3")));
  }

  private static RuleEntry entry(
      String id,
      int maxLength,
      Function<OfficialDocument, List<AtPath<String>>> field,
      Basis basis) {
    return new RuleEntry(new FieldLength(id, maxLength, field), Severity.WARNING, basis);
  }

  /** The table prints number, name, English name, type and length. */
  private static Basis row(String number, String words) {
    return new Basis.Clause(DECREE, "Phụ lục VI, Phần II, Mục I, số thứ tự " + number, words);
  }
}

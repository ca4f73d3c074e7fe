package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Circular01Basis;
import org.congvan.rules.law.Decree30Basis;

/**
 * The rules on addressees, recipients and the archive line, with their bases under each regulation.
 */
public final class RecipientRules {

  private static final Basis UNIT_TWICE =
      new Basis.Consistency(
          "chữ viết tắt đơn vị soạn thảo ở dòng lưu phải viết giống như trong ký hiệu văn bản");

  private static final Basis ADDRESSEE_ONCE =
      new Basis.Consistency("mỗi nơi nhận sau chữ “Kính gửi” chỉ ghi một lần");

  private static final Basis AS_ABOVE_NEEDS_ADDRESSEES =
      new Basis.Consistency(
          "“Như trên” chỉ nơi nhận ghi sau chữ “Kính gửi”; văn bản không có “Kính gửi” thì không có nơi nhận nào ở trên");

  private static final Basis AS_ABOVE_IS_ADDRESSEES =
      new Basis.Consistency(
          "“Như trên” hoặc “Như kính gửi” đã chỉ các nơi nhận ghi sau chữ “Kính gửi”");

  private static final Basis RECIPIENT_ONCE = new Basis.Consistency("mỗi nơi nhận chỉ ghi một lần");

  private RecipientRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(
            new AddresseePresent(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "II.9.b",
                "Phần thứ nhất bao gồm từ “Kính gửi”, sau đó là tên các cơ quan, tổ chức hoặc đơn vị, cá nhân trực tiếp giải quyết công việc.")),
        new RuleEntry(
            new FirstRecipient("Như trên"),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.9.b",
                "Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.")),
        new RuleEntry(ArchiveUnit.mistyped(), Severity.WARNING, UNIT_TWICE),
        new RuleEntry(
            new ArchivePresent(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "II.9.d",
                "dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản lưu, cuối cùng là dấu chấm (.).")),
        new RuleEntry(new DuplicateRecipient(), Severity.WARNING, RECIPIENT_ONCE),
        new RuleEntry(
            ArchiveUnit.different(),
            Severity.ADVICE,
            Decree30Basis.annex1(
                "II.9.d",
                "chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản lưu")),
        new RuleEntry(
            new ArchiveClerk(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.9.d",
                "dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”")),
        new RuleEntry(new AsAboveWithoutAddressees(), Severity.WARNING, AS_ABOVE_NEEDS_ADDRESSEES),
        new RuleEntry(new DuplicateAddressee(), Severity.WARNING, ADDRESSEE_ONCE),
        new RuleEntry(
            new AddresseeAmongRecipients(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.9.b",
                "Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.")),
        new RuleEntry(
            new EntryMarks(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.9.d",
                "tên mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm cơ quan, tổ chức, cá nhân được trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.)")),
        new RuleEntry(
            new AsArticleFirst(),
            Severity.ADVICE,
            new Basis.OfficialSample(
                Decree30Basis.DECREE,
                "Phụ lục III, Mẫu 1.1, 1.2 và 1.3: “Nơi nhận: - Như Điều....;”")),
        new RuleEntry(
            new UnexpectedAddressees(),
            Severity.ADVICE,
            Decree30Basis.annex1(
                "II.9.c",
                "Đối với những văn bản khác, nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản.")),
        new RuleEntry(
            new ArchiveAmongRecipients(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.9.d",
                "dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”")));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(
        new RuleEntry(new AddresseePresent(), Severity.WARNING, Circular01Basis.annex1("II.9.b")),
        new RuleEntry(
            new FirstRecipient("Như trên", "Như kính gửi"),
            Severity.ADVICE,
            new Basis.Practice(
                "công văn thời gian này thường ghi “Như trên”, cũng có khi ghi “Như kính gửi”",
                Confidence.MEDIUM)),
        new RuleEntry(ArchiveUnit.mistyped(), Severity.WARNING, UNIT_TWICE),
        new RuleEntry(new ArchivePresent(), Severity.WARNING, Circular01Basis.annex1("II.9.d")),
        new RuleEntry(new DuplicateRecipient(), Severity.WARNING, RECIPIENT_ONCE),
        new RuleEntry(ArchiveUnit.different(), Severity.ADVICE, Circular01Basis.annex1("II.9.d")),
        new RuleEntry(new ArchiveClerk(), Severity.WARNING, Circular01Basis.annex1("II.9.d")),
        new RuleEntry(new AsAboveWithoutAddressees(), Severity.WARNING, AS_ABOVE_NEEDS_ADDRESSEES),
        new RuleEntry(new DuplicateAddressee(), Severity.WARNING, ADDRESSEE_ONCE),
        new RuleEntry(new AddresseeAmongRecipients(), Severity.WARNING, AS_ABOVE_IS_ADDRESSEES),
        new RuleEntry(new EntryMarks(), Severity.WARNING, Circular01Basis.annex1("II.9.d")),
        new RuleEntry(
            new ArchiveAmongRecipients(), Severity.WARNING, Circular01Basis.annex1("II.9.d")));
  }
}

package org.congvan.rules.signing;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;
import org.congvan.rules.law.Circular01Basis;
import org.congvan.rules.law.Decree30Basis;

/** The rules on who signs and in what capacity, with their bases under each regulation. */
public final class SigningRules {

  private static final Basis EACH_ISSUER_SIGNS =
      new Basis.Practice(
          "văn bản do nhiều cơ quan cùng ban hành có chữ ký của người có thẩm quyền của từng cơ quan",
          Confidence.MEDIUM);

  private static final Basis OWN_DEPUTY =
      new Basis.Consistency(
          "người ký thay người đứng đầu phải là cấp phó của chính người đứng đầu đó");

  private SigningRules() {}

  /** The rules under Decree 30/2020/NĐ-CP. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(
            new SignaturePresent(),
            Severity.ERROR,
            Decree30Basis.article(
                "Điều 8 khoản 2 điểm g", "Chức vụ, họ tên và chữ ký của người có thẩm quyền.")),
        new RuleEntry(
            new DeputySigns(),
            Severity.ERROR,
            Decree30Basis.article(
                "Điều 13 khoản 1",
                "có thể giao cấp phó ký thay các văn bản thuộc lĩnh vực được phân công phụ trách")),
        new RuleEntry(
            new SubDelegation(),
            Severity.ERROR,
            Decree30Basis.article(
                "Điều 13 khoản 3",
                "Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.")),
        new RuleEntry(
            new SignerTitle(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.c",
                "Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác.")),
        new RuleEntry(
            new OnBehalfOfPerson(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.")),
        new RuleEntry(
            new PrincipalIsHead(),
            Severity.ERROR,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức. Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu. Trường hợp cấp phó được giao phụ trách hoặc điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng. Trường hợp ký thừa lệnh thì phải ghi chữ viết tắt “TL.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức. Trường hợp ký thừa uỷ quyền thì phải ghi chữ viết tắt “TUQ.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.")),
        new RuleEntry(
            DeputyDirectlyBelow.order(),
            Severity.WARNING,
            Decree30Basis.article(
                "Điều 13 khoản 4", "Người được ký thừa lệnh được giao lại cho cấp phó ký thay.")),
        new RuleEntry(
            new CollectiveFirst(),
            Severity.WARNING,
            Decree30Basis.article(
                "Điều 13 khoản 2",
                "Cấp phó của người đứng đầu cơ quan, tổ chức được thay mặt tập thể, ký thay người đứng đầu cơ quan, tổ chức")),
        new RuleEntry(
            new DeputyInCharge(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp cấp phó được giao phụ trách hoặc điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng.")),
        new RuleEntry(
            new ActingInWords(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.")),
        new RuleEntry(new SignedByEachIssuer(), Severity.WARNING, EACH_ISSUER_SIGNS),
        new RuleEntry(
            new MinutesSigned(),
            Severity.WARNING,
            new Basis.OfficialSample(
                Decree30Basis.DECREE, "Phụ lục III, Mẫu 1.9: “THƯ KÝ”, “CHỦ TỌA”")),
        new RuleEntry(
            new ActingAlone(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.")),
        new RuleEntry(
            new HeadOfOwnAgency(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu.")),
        new RuleEntry(
            new OnBehalfOfHeadLed(),
            Severity.WARNING,
            Decree30Basis.article(
                "Điều 13 khoản 1",
                "Người đứng đầu cơ quan, tổ chức có thẩm quyền ký tất cả văn bản do cơ quan, tổ chức ban hành")),
        new RuleEntry(
            new OnBehalfMissing(),
            Severity.ADVICE,
            Decree30Basis.annex1(
                "II.7.b",
                "Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.")),
        new RuleEntry(
            DeputyDirectlyBelow.authorization(),
            Severity.WARNING,
            Decree30Basis.article(
                "Điều 13 khoản 3",
                "người đứng đầu cơ quan, tổ chức có thể ủy quyền cho người đứng đầu cơ quan, tổ chức, đơn vị thuộc cơ cấu tổ chức của mình ký thừa ủy quyền")),
        new RuleEntry(
            new SignerCapitals(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.đ",
                "Họ và tên của người ký văn bản được trình bày tại ô số 7b Mục IV Phần I Phụ lục này, bằng chữ in thường")),
        new RuleEntry(
            new PositionInFull(),
            Severity.WARNING,
            Decree30Basis.annex1(
                "II.7.c",
                "Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký văn bản trong cơ quan, tổ chức; không ghi những chức vụ mà Nhà nước không quy định.")),
        new RuleEntry(new DeputyOfHead(), Severity.WARNING, OWN_DEPUTY));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(
        new RuleEntry(
            new SignaturePresent(),
            Severity.WARNING,
            Circular01Basis.unread("Điều 8 khoản 2 điểm g")),
        new RuleEntry(
            new DeputySigns(), Severity.WARNING, Circular01Basis.recordsDecree("Điều 13 khoản 1")),
        new RuleEntry(
            new SubDelegation(),
            Severity.WARNING,
            Circular01Basis.recordsDecree("Điều 13 khoản 3")),
        new RuleEntry(new SignerTitle(), Severity.WARNING, Circular01Basis.annex1("II.7.c")),
        new RuleEntry(new OnBehalfOfPerson(), Severity.WARNING, Circular01Basis.annex1("II.7.b")),
        new RuleEntry(new PrincipalIsHead(), Severity.WARNING, Circular01Basis.annex1("II.7.b")),
        new RuleEntry(
            DeputyDirectlyBelow.order(),
            Severity.ADVICE,
            new Basis.Practice(
                "văn bản thời gian này ghi “TL. TỔNG CỤC TRƯỞNG / KT. VỤ TRƯỞNG” khi cấp phó của đơn vị ký",
                Confidence.MEDIUM)),
        new RuleEntry(
            new CollectiveFirst(),
            Severity.WARNING,
            new Basis.Practice(
                "văn bản thời gian này ghi “TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH”",
                Confidence.MEDIUM)),
        new RuleEntry(new DeputyInCharge(), Severity.WARNING, Circular01Basis.annex1("II.7.b")),
        new RuleEntry(new ActingInWords(), Severity.WARNING, Circular01Basis.annex1("II.7.b")),
        new RuleEntry(new SignedByEachIssuer(), Severity.WARNING, EACH_ISSUER_SIGNS),
        new RuleEntry(new ActingAlone(), Severity.WARNING, Circular01Basis.annex1("II.7.b")),
        new RuleEntry(new HeadOfOwnAgency(), Severity.WARNING, Circular01Basis.annex1("II.7.b")),
        new RuleEntry(new SignerCapitals(), Severity.WARNING, Circular01Basis.annex1("II.7.đ")),
        new RuleEntry(new DeputyOfHead(), Severity.WARNING, OWN_DEPUTY));
  }
}

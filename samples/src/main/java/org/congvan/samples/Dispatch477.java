package org.congvan.samples;

import java.time.LocalDate;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;

/**
 * A real dispatch (công văn) built in code: {@code 477/SKHCN-TTNCUĐ} of 11/11/2019, by which the
 * Department of Science and Technology of Quảng Trị reports how it communicated administrative
 * reform in 2019. The report itself is {@link Report477}.
 *
 * <p>Every word is the original's, slips included ({@code TTNCUD} for {@code TTNCUĐ}, {@code GD Sở}
 * for {@code GĐ Sở}): validation is there to find them. Two things are inferred, because the text
 * that came down has lost its head: the name of the issuing agency, from the body and the symbol,
 * and that of the agency above it, the People's Committee of the province.
 */
public final class Dispatch477 {

  /** Who issued it; both names are inferred, see above. */
  public static final IssuingAgency ISSUER =
      IssuingAgency.of("Sở Khoa học và Công nghệ")
          .withParent("UBND tỉnh Quảng Trị")
          .withAbbreviation("SKHCN");

  private Dispatch477() {}

  /**
   * Builds the dispatch.
   *
   * @return the dispatch, complete
   */
  public static OfficialDispatch create() {
    return OfficialDispatch.builder(
            ISSUER, "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019")
        .code(DocumentCode.parse("477/SKHCN-TTNCUĐ"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 11)))
        .addressee("Sở Thông tin và Truyền thông Quảng Trị")
        .inResponseTo(References477.REQUEST)
        .content(Report477.create())
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Trần Thiêm"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TTNCUD"),
                Recipient.of("Như kính gửi"),
                new Recipient("GD Sở", "Báo cáo"),
                Recipient.of("Phòng QLCN")))
        .build();
  }
}

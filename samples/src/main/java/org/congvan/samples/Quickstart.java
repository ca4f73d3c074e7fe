package org.congvan.samples;

import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReportFormatter;
import org.congvan.validation.jakarta.JakartaRules;

/**
 * The first steps with the library, as the README shows them: a typed report, the dispatch that
 * carries it, what the rules of its day say, and files in every format at hand.
 *
 * <p>What stands between two marks {@code // begin …} and {@code // end …} is quoted by the README,
 * and a test compares the two.
 */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Builds the dispatch and prints what its validation says; writes it too where a folder is given.
   *
   * @param args nothing, or the folder to write into
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    // The console's own charset may lack Vietnamese letters.
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    OfficialDispatch dispatch = validate(report(), out);
    if (args.length > 0) {
      write(dispatch, Path.of(args[0]));
    }
  }

  static ReformReport report() {
    // begin report
    ReportingPeriod period = ReportingPeriod.year(2019); // 15/12/2018 to 14/12/2019
    ReformReport report =
        ReformReport.builder(period, ReportOutline.communication("năm 2020"))
            .activity(
                Activity.of(
                        ActivityAspect.QUANTITY,
                        Text.of("Đăng tải trên Cổng dịch vụ công của tỉnh: 54 thủ tục hành chính."))
                    .withCounts(ActivityCount.of("Thủ tục đã đăng tải", 54, "thủ tục hành chính")))
            .build();
    // end report
    return report;
  }

  static OfficialDispatch validate(ReformReport report, PrintStream out) {
    // begin dispatch
    var issuer = IssuingAgency.of("Sở Khoa học và Công nghệ").withParent("UBND tỉnh Quảng Trị");
    var dispatch =
        OfficialDispatch.builder(issuer, "báo cáo kết quả tuyên truyền CCHC năm 2019")
            .code(DocumentCode.parse("477/SKHCN-TTNCUĐ"))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 11)))
            .addressee("Sở Thông tin và Truyền thông Quảng Trị")
            .content(report) // a ReformReport, see below
            .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Trần Thiêm"))
            .distribution(Distribution.of(ArchiveLine.of("TTNCUD"), Recipient.of("Như trên")))
            .build();
    var result = DocumentValidator.standard().validate(dispatch);
    out.print(ValidationReportFormatter.standard().format(result, Locale.ENGLISH));
    // end dispatch
    return dispatch;
  }

  static DocumentValidator constraints(ValidatorFactory factory) {
    // begin constraints
    JakartaRules rules =
        JakartaRules.builder(factory.getValidator()) // a ValidatorFactory
            .interpolator(factory.getMessageInterpolator())
            .build();
    var validator = DocumentValidator.of(RegulationCatalogue.standard().withRules(rules::addTo));
    // end constraints
    return validator;
  }

  static void write(OfficialDispatch dispatch, Path folder) throws IOException {
    // begin write
    Formats formats = Formats.load(Quickstart.class.getClassLoader());
    for (RenderFormat format : formats.writable()) {
      try (OutputStream file =
          Files.newOutputStream(folder.resolve("477." + format.fileExtension()))) {
        formats.requireRenderer(format.id()).render(dispatch, file);
      }
    }
    // end write
  }
}

package com.example.classpath;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.render.Renderers;

/** Builds a dispatch and writes it in every format that the library promises. */
public final class Main {

  private Main() {}

  /**
   * Runs; any exception ends the program with a failure.
   *
   * @param args none
   * @throws IOException never, the documents stay in memory
   */
  public static void main(String[] args) throws IOException {
    var dispatch =
        OfficialDispatch.builder(
                IssuingAgency.of("Sở Khoa học và Công nghệ").under("UBND tỉnh Quảng Trị"),
                "mời họp")
            .code(DocumentCode.parse("12/SKHCN-VP"))
            .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 15)))
            .addressee("Sở Thông tin và Truyền thông")
            .content(DocumentBody.of(Paragraph.of("Kính mời Quý cơ quan cử đại diện dự họp.")))
            .signature(Signature.ofHead("GIÁM ĐỐC", "Nguyễn Văn A"))
            .build();
    var renderers = Renderers.load(Main.class.getClassLoader());
    for (String format : List.of("docx", "json")) {
      var out = new ByteArrayOutputStream();
      renderers.require(format).render(dispatch, out);
      if (out.size() == 0) {
        throw new IllegalStateException("Nothing was written as " + format);
      }
      System.out.println("classpath: " + out.size() + " bytes of " + format);
    }
  }
}

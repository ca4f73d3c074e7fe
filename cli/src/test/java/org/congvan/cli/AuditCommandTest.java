package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  @TempDir Path folder;
  private Path in;
  private Path good;
  private Path faulty;

  @BeforeEach
  void renderFiles() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    good = RenderedWord.write(in.resolve("good.docx"), RenderedWord.ISSUED);
    faulty = RenderedWord.narrowed(good, in.resolve("sub/narrow.docx"));
  }

  @Test
  void renderedFile_hasNoFaultAndExitsWith0() {
    Run run = Run.of("audit", good);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("CÒN ĐIỂM CHƯA RÕ\nQuy định áp dụng: Nghị định số 30/2020/NĐ-CP")
        .contains(" 0 không đạt, ", "Đã đánh giá ");
  }

  @Test
  void narrowMargin_isAFaultAndExitsWith1() {
    Run run = Run.of("audit", faulty, "--locale", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("FAULTS FOUND\n")
        .contains("left margin", "10 mm", "30/2020/NĐ-CP");
  }

  @Test
  void severalFiles_areALineEachAndASummary() {
    Run vietnamese = Run.of("audit", in);
    Run english = Run.of("audit", in, "--locale", "en");

    assertThat(vietnamese.code()).isEqualTo(1);
    assertThat(vietnamese.out().lines())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith(good + ": CÒN ĐIỂM CHƯA RÕ: 0 không đạt, ")
                    .contains(" cần xem lại, đã đánh giá ")
                    .endsWith(" %"),
            two -> assertThat(two).startsWith(faulty + ": CÓ LỖI: "),
            three ->
                assertThat(three)
                    .isEqualTo(
                        "Số tệp đã rà soát: 2; có lỗi: 1; còn điểm chưa rõ: 1; không thấy lỗi: 0;"
                            + " không xác định được quy định: 0; không đọc được: 0"));
    assertThat(english.out())
        .contains(good + ": OPEN: 0 failed, ", " need a review, ", " % evaluated\n")
        .endsWith(
            "Audited: 2; with faults: 1; open: 1; no fault found: 0; undetermined: 0;"
                + " could not be read: 0\n");
  }

  @Test
  void reportsOfSeveralFiles_goIntoFoldersUnderTheirNames() {
    Path pages = folder.resolve("pages");
    Path reports = folder.resolve("reports");

    Run run = Run.of("audit", in, "--html", pages, "-o", reports, "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.of("audit", in).out());
    assertThat(pages.resolve("good.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(pages.resolve("sub/narrow.html")).content().contains("30/2020/NĐ-CP");
    assertThat(reports.resolve("good.json")).content().contains("\"verdict\": \"OPEN\"");
    assertThat(reports.resolve("sub/narrow.json")).content().contains("\"verdict\": \"FAULTS\"");
  }

  @Test
  void reportOfOneFile_isPrintedOrWritten() {
    Path text = folder.resolve("report.txt");
    Path page = folder.resolve("report.html");

    Run printed = Run.of("audit", faulty, "--html", page);
    Run written = Run.of("audit", faulty, "-o", text);

    assertThat(text).content().isEqualTo(printed.out());
    assertThat(written.out()).startsWith(faulty + ": CÓ LỖI: ").hasLineCount(1);
    assertThat(page).content().startsWith("<!DOCTYPE html>");
    assertThat(Run.of("audit", faulty, "--json").out())
        .startsWith("{")
        .contains("\"regulation\": \"nd30-2020\"");
  }

  @Test
  void draftWithoutADay_isUndeterminedUnlessADayIsNamed() throws IOException {
    Path draft = RenderedWord.write(folder.resolve("draft.docx"), RenderedWord.draft());

    Run undetermined = Run.of("audit", draft);
    Run several = Run.of("audit", draft, draft + "", good);
    Run judged = Run.of("audit", draft, "--as-of", "2021-05-17");

    assertThat(undetermined.code()).isEqualTo(3);
    assertThat(undetermined.out()).startsWith("KHÔNG XÁC ĐỊNH ĐƯỢC QUY ĐỊNH ÁP DỤNG\n");
    assertThat(several.code()).isEqualTo(3);
    assertThat(several.out()).contains("không xác định được quy định: 1;");
    assertThat(judged.code()).isNotEqualTo(3).isNotEqualTo(2);
    assertThat(judged.out()).contains("Nghị định số 30/2020/NĐ-CP");
  }

  @Test
  void houseStyleOfAnotherRegulation_isSaidOnceNotToBeFollowed() throws IOException {
    Path house =
        Files.writeString(
            folder.resolve("so.house"),
            """
            house = skhcn
            regulation = nd30-2020
            decision.document = 12/QĐ-SKHCN
            decision.location = Điều 2
            decision.quote = Danh mục chữ viết tắt
            agency.SKHCN = Sở Khoa học và Công nghệ
            """);

    Run followed = Run.of("audit", in, "--house", house);
    Run other = Run.of("audit", in, "--house", house, "--regulation", "tt01-2011");

    assertThat(followed.err()).isEmpty();
    assertThat(other.err())
        .startsWith("congvan: " + house + ": the house style skhcn belongs to ")
        .hasLineCount(1);
    assertThat(Run.of("audit", good, "--house", house, "-o", house).err()).contains("is the input");
  }

  @Test
  void badFile_endsTheCommandOrIsLeftOut() throws IOException {
    Files.writeString(in.resolve("k.docx"), "no archive");

    Run ended = Run.of("audit", in);
    Run leftOut = Run.of("audit", in, "--keep-going");
    Files.delete(faulty);
    Run withoutFault = Run.of("audit", in, "--keep-going");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("k.docx: The file is no");
    assertThat(leftOut.code()).isEqualTo(1);
    assertThat(leftOut.err()).startsWith("congvan: Skipped: " + in.resolve("k.docx"));
    assertThat(leftOut.out()).endsWith("; không đọc được: 1\n");
    assertThat(withoutFault.code()).isEqualTo(4);
  }

  @Test
  void wrongUse_isOneLineAndNothingIsWritten() throws IOException {
    byte[] before = Files.readAllBytes(good);
    Path report = folder.resolve("a.txt");

    assertRefused("name a folder for it", "audit", in, "--json");
    assertRefused("it is the input", "audit", good, "-o", good);
    assertRefused("it is the input", "audit", good, "--html", good);
    assertRefused("must name different files", "audit", good, "-o", report, "--html", report);
    assertRefused("no such file", "audit", folder.resolve("missing.docx"));
    assertRefused("name it alone", "audit", "-", good);
    assertRefused("expected one of", "audit", good, "--regulation", "nd99");
    assertThat(good).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining("glob:**.{txt,part,html}");
  }

  @Test
  void hostileFiles_areOneLine() throws IOException {
    Path nested = RenderedWord.rewritten(good, in.resolve("nested.docx"), AuditCommandTest::nested);
    Path typed =
        RenderedWord.rewritten(
            good,
            in.resolve("typed.docx"),
            xml -> xml.replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document"));

    assertRefused("nested.docx: ", "audit", nested);
    assertRefused("typed.docx: ", "audit", typed);
  }

  private static String nested(String xml) {
    return xml.replaceFirst("<w:body>", "<w:body>" + "<w:tbl><w:tr><w:tc>".repeat(10_000));
  }

  private static void assertRefused(String part, Object... args) {
    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: ").contains(part);
    assertThat(run.err().lines()).hasSize(1);
  }
}

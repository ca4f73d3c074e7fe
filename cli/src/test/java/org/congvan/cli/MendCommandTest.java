package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendCommandTest {

  private static final String DAY = "2021-05-17";

  @TempDir Path folder;
  private Path in;
  private Path draft;
  private Path target;

  @BeforeEach
  void renderFiles() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Path good = RenderedWord.write(folder.resolve("good.docx"), RenderedWord.draft());
    draft = RenderedWord.narrowed(good, in.resolve("draft.docx"));
    target = folder.resolve("mended.docx");
  }

  @Test
  void narrowMargin_isMendedIntoANewFile() throws IOException {
    byte[] before = Files.readAllBytes(draft);

    Run vietnamese = Run.of("mend", draft, "-o", target, "--as-of", DAY);
    Path again = folder.resolve("again.docx");
    Run english = Run.of("mend", draft, "-o", again, "--all", "--as-of", DAY, "--locale", "en");

    assertThat(vietnamese.code()).isZero();
    assertThat(vietnamese.err()).isEmpty();
    assertThat(vietnamese.out())
        .startsWith(draft + ": đã sửa lề trang: ")
        .contains("left margin: 10 mm -> 30 mm\n")
        .contains("\n" + target + ": ");
    assertThat(english.out())
        .startsWith(draft + ": mended margins: ")
        .contains("\n" + again + ": ", " failed, ");
    assertThat(draft).hasBinaryContent(before);
    assertThat(again).hasSameBinaryContentAs(target);
    assertThat(Run.of("audit", draft, "--as-of", DAY, "--locale", "en").out())
        .contains("left margin");
    assertThat(Run.of("audit", target, "--as-of", DAY, "--locale", "en").out())
        .doesNotContain("left margin");
  }

  @Test
  void otherMendsThanNamed_areLeftAlone() throws IOException {
    Run run = Run.of("mend", draft, "-o", target, "--mends", "paper,blanks", "--as-of", DAY);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(draft + ": không có gì phải sửa\n");
    assertThat(target).hasSameBinaryContentAs(draft);
  }

  @Test
  void unknownMend_namesThoseThatAreThere() {
    Run run = Run.of("mend", draft, "-o", target, "--mends", "margins,colours");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("paper, margins, sizes, weights, line-spacing", "not \"colours\"");
    assertThat(target).doesNotExist();
    assertRefused("mutually exclusive", "mend", draft, "-o", target, "--all", "--mends", "paper");
  }

  @Test
  void issuedFile_isRefusedUnlessTheUserSaysThatItIsADraft() throws IOException {
    Path issued =
        RenderedWord.narrowed(
            RenderedWord.write(folder.resolve("i.docx"), RenderedWord.ISSUED),
            in.resolve("issued.docx"));

    Run refused = Run.of("mend", issued, "-o", target);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.err())
        .startsWith("congvan: " + issued + ": The file has a number (")
        .contains("Điều 18, khoản 3")
        .endsWith("only if it is a draft: --as-draft\n");
    assertThat(target).doesNotExist();
    assertThat(Run.of("mend", issued, "-o", target, "--as-draft").code()).isZero();
    assertThat(target).exists();
  }

  @Test
  void draftWithoutADay_saysWhichOptionHelps() {
    assertRefused("--as-of DAY", "mend", draft, "-o", target);
  }

  @Test
  void source_isNeverReplacedNorAnyOtherFile() throws IOException {
    byte[] before = Files.readAllBytes(draft);
    Path there = Files.writeString(folder.resolve("there.docx"), "other");

    assertRefused("it is the input", "mend", draft, "-o", draft, "--as-of", DAY);
    assertRefused("it is the input", "mend", draft, "-o", in, "--as-of", DAY);
    assertRefused("it is the input", "mend", in, "-o", in, "--as-of", DAY);
    assertRefused("it holds the input", "mend", in, "-o", folder, "--as-of", DAY);
    assertRefused("is there already", "mend", draft, "-o", there, "--as-of", DAY);

    assertThat(draft).hasBinaryContent(before);
    assertThat(there).hasContent("other");
    assertThat(folder).isDirectoryNotContaining("glob:**.{part,mend}");
  }

  @Test
  void folder_isMendedIntoAnother() throws IOException {
    Files.createDirectories(in.resolve("sub"));
    Files.copy(draft, in.resolve("sub/other.docx"));
    Path out = folder.resolve("out");

    Run run = Run.of("mend", in, "-o", out, "--as-of", DAY);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\nSố tệp đã ghi: 2; chỗ đã sửa: ");
    assertThat(out.resolve("draft.docx")).hasSameBinaryContentAs(out.resolve("sub/other.docx"));
  }

  @Test
  void filesThatCannotBeMended_endTheCommandOrAreLeftOut() throws IOException {
    RenderedWord.write(in.resolve("c.docx"), RenderedWord.ISSUED);
    Files.writeString(in.resolve("e.docx"), "no archive");
    Path out = folder.resolve("out");

    Run ended = Run.of("mend", in, "-o", out, "--as-of", DAY);
    Run leftOut = Run.of("mend", in, "-o", out, "--as-of", DAY, "--keep-going");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(leftOut.code()).isEqualTo(4);
    assertThat(leftOut.err().lines()).hasSize(2).allMatch(line -> line.contains("Skipped: "));
    assertThat(leftOut.out()).endsWith("; tệp không sửa được: 2\n");
    assertThat(out).isDirectoryContaining("glob:**/draft.docx");
    assertThat(out).isDirectoryNotContaining("glob:**/{c,e}.docx");
  }

  private static void assertRefused(String part, Object... args) {
    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("congvan: ").contains(part);
    assertThat(run.err().lines()).hasSize(1);
  }
}

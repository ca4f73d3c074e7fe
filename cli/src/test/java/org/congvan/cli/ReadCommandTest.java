package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

  private static final String GARBLED = "a\u001B[31m\u202E";

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void nameFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void wordFile_becomesADocumentInJson() throws IOException {
    Path word = RenderedWord.write(in.resolve("cv.docx"), RenderedWord.ISSUED);
    Path json = folder.resolve("cv.json");

    Run run = Run.of("read", word, "-o", json, "--locale", "en");

    assertThat(run)
        .isEqualTo(new Run(0, "Read: 1; with doubts: 0 (0 in all); could not be read: 0\n", ""));
    OfficialDocument read = read(json);
    assertThat(read.header().code()).isEqualTo(RenderedWord.ISSUED.header().code());
    assertThat(read.subject()).isEqualTo(RenderedWord.ISSUED.subject());
    assertThat(read.issuedOn()).isEqualTo(RenderedWord.ISSUED.issuedOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mau.dotx", "CV.DOCM", "cv.dotm"})
  void otherEndingsOfWord_areReadToo(String name) throws IOException {
    Path word = RenderedWord.write(in.resolve("cv.docx"), RenderedWord.ISSUED);
    Path renamed = Files.move(word, in.resolve(name));

    assertThat(Run.of("read", renamed, "-o", out).code()).isZero();
    assertThat(Run.of("validate", renamed, "--as-of", "2021-05-17").code()).isNotEqualTo(2);

    assertThat(read(out).subject()).isEqualTo(RenderedWord.ISSUED.subject());
  }

  @Test
  void doubts_arePrintedInEitherLanguageWithPlaceWordsAndReason() throws IOException {
    Path text = text("cv.txt");

    Run vietnamese = Run.of("read", text, "-o", folder.resolve("vi.json"));
    Run english = Run.of("read", text, "-o", folder.resolve("en.json"), "--locale", "en");

    assertThat(vietnamese.code()).isZero();
    assertThat(vietnamese.err()).isEmpty();
    assertThat(vietnamese.out())
        .startsWith(text + ": ")
        .contains("\" được đọc là \"", "(line ")
        .contains("Đã đọc 1 tệp; có chỗ nghi ngờ: 1 tệp (");
    assertThat(english.out())
        .contains("\" was read as \"", "(line ")
        .contains("Read: 1; with doubts: 1 (");
    assertThat(english.out().lines()).hasSameSizeAs(vietnamese.out().lines().toList());
  }

  @Test
  void controlCharactersOfAText_areEscaped() throws IOException {
    Path text = text("cv.txt");
    Files.writeString(text, Files.readString(text).replace("mời họp", "mời họp " + GARBLED));

    Run run = Run.of("read", text, "-o", out);

    assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u202E");
  }

  @Test
  void folder_isReadWithTheFoldersBelowIt() throws IOException {
    RenderedWord.write(in.resolve("2021/05/cv.docx"), RenderedWord.ISSUED);
    Files.copy(text("b.txt"), in.resolve("2021/c.md"));
    for (String passedOver : List.of(".hidden.txt", "~$cv.docx", "note.xlsx", ".git/a.txt")) {
      Path file = in.resolve(passedOver);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "nothing");
    }

    Run run = Run.of("read", in, "-o", out);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Đã đọc 3 tệp; ", "không đọc được: 0 tệp\n");
    assertThat(written()).containsExactly("2021/05/cv.json", "2021/c.json", "b.json");
  }

  @Test
  void filesFoldersAndPatterns_goTogetherAndAFileNamedTwiceIsReadOnce() throws IOException {
    Path first = text("a.txt");
    text("sub/b.txt");
    text("sub/b.md");
    text("sub/deep/c.txt");

    Run run = Run.of("read", first, in + "/sub/*.txt", in + "/**/c.txt", first, "-o", out);

    assertThat(run.code()).isZero();
    assertThat(written()).containsExactly("a.json", "b.json", "sub/deep/c.json");
  }

  @Test
  void linkToAFolder_isAFolder() throws IOException {
    text("sub/a.txt");
    Path link = folder.resolve("link");
    assumeThat(canLink(link, in)).as("this file system has symbolic links").isTrue();

    Run run = Run.of("read", link, "-o", out);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(link.resolve("sub/a.txt") + ": ");
    assertThat(written()).containsExactly("sub/a.json");
  }

  private static boolean canLink(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException no) {
      return false;
    }
  }

  @Test
  void oneFileIntoAFolderThatIsThere_keepsItsName() throws IOException {
    Path text = text("a.txt");
    Files.createDirectory(out);

    assertThat(Run.of("read", text, "-o", out).code()).isZero();

    assertThat(written()).containsExactly("a.json");
  }

  @Test
  void twoFilesOfOneOutputName_areRefusedBeforeAnythingIsWritten() throws IOException {
    Path text = text("a.txt");
    Path word = RenderedWord.write(in.resolve("a.docx"), RenderedWord.ISSUED);

    Run run = Run.of("read", in, "-o", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "congvan: Cannot write "
                + out.resolve("a.json")
                + " twice: for "
                + word
                + " and for "
                + text
                + "; rename one or write them into different folders\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void badFile_endsTheCommandAndWhatWasWrittenStays() throws IOException {
    text("a.txt");
    Files.writeString(in.resolve("b.docx"), "no archive");
    text("c.txt");

    Run run = Run.of("read", in, "-o", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err())
        .startsWith("congvan: " + in.resolve("b.docx") + ": The file is no archive");
    assertThat(written()).containsExactly("a.json");
    assertThat(read(out.resolve("a.json")).subject()).isEqualTo("mời họp");
  }

  @Test
  void keepGoing_leavesBadFilesOutAndExitsWith4() throws IOException {
    text("a.txt");
    Files.writeString(in.resolve("b.docx"), "no archive");
    Files.createFile(in.resolve("b2.docx"));
    text("c.txt");

    Run run = Run.of("read", in, "-o", out, "--keep-going");

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err().lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("congvan: Skipped: " + in.resolve("b.docx") + ": "),
            two -> assertThat(two).endsWith("b2.docx: the file is empty"));
    assertThat(run.out()).endsWith("không đọc được: 2 tệp\n");
    assertThat(written()).containsExactly("a.json", "c.json");
  }

  @Test
  void keepGoingWithoutOneGoodFile_isAFailure() throws IOException {
    Files.writeString(in.resolve("b.docx"), "no archive");

    Run run = Run.of("read", in, "-o", out, "--keep-going");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("congvan: Left out all of 1 files: none could be used\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void badInput_isOneLineWithoutAnOutput() throws IOException {
    Path old = Files.write(in.resolve("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11});
    Path binary = Files.write(in.resolve("a.txt"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE});
    Path cut = RenderedWord.write(in.resolve("cut.docx"), RenderedWord.ISSUED);
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    Path missing = in.resolve("missing.docx");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertRefused(old, "the name does not say its format", "--from");
    assertRefused(binary, "a.txt: ");
    assertRefused(cut, "cut.docx: ");
    assertRefused(missing, "Cannot read " + missing + ": no such file");
    assertRefused(empty, "no file in it ends in .docx, .docm, .dotx, .dotm, .txt or .md");
    assertRefused(in + "/*.odt", "no file in it ends in .docx");
    assertRefused(in + "/no/*.docx", "no such folder");
    assertRefused(in + "/[.docx", "[.docx");
    assertRefused("-", "the name does not say its format");
  }

  @Test
  void from_overridesTheEnding() throws IOException {
    Path text = Files.move(text("a.txt"), in.resolve("a.text"));

    assertThat(Run.of("read", text, "--from", "txt", "-o", out).code()).isZero();
    assertThat(read(out).subject()).isEqualTo("mời họp");
    assertThat(Run.reading(Files.readString(text), "read", "-", "--from", "txt", "-o", out).code())
        .isZero();
    assertThat(Run.of("read", text, "--from", "odt", "-o", out).err())
        .contains("No reader for format \"odt\"");
  }

  @Test
  void input_isNeverReplaced() throws IOException {
    Path text = text("a.txt");
    String before = Files.readString(text);

    Run run = Run.of("read", text, "-o", text);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("it is the input");
    assertThat(text).hasContent(before);
    assertThat(Run.of("read", in, "-o", text).err()).contains("it is a file; name a folder");
    assertThat(text).hasContent(before);
  }

  private void assertRefused(Object input, String... parts) {
    Run run = Run.of("read", input, "-o", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("congvan: ").contains(parts);
    assertThat(out).doesNotExist();
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static OfficialDocument read(Path json) throws IOException {
    try (InputStream stream = Files.newInputStream(json)) {
      return JsonDocumentFormat.standard().read(stream).document();
    }
  }

  /** A dispatch with a day that can be read in two ways. */
  private Path text(String name) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        """
        UBND TỈNH QUẢNG TRỊ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ                    Độc lập - Tự do - Hạnh phúc

        Số: l2/SNV-VP                Quảng Trị, ngày 5 tháng 03 năm 2024
        V/v mời họp

        Kính gửi: Sở Tài chính

        Sở Nội vụ kính mời quý Sở dự họp.

        Nơi nhận:                    GIÁM ĐỐC
        - Như trên;
        - Lưu: VT.                   Nguyễn Văn A
        """);
  }
}

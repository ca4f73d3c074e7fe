package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.cli.batch.Fingerprint;
import org.congvan.code.DocumentCode;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 14);

  /** The command ends at such a line, unless it is to go on. */
  private static final String BAD = "{\"kind\": \"dispatch\"";

  @TempDir Path folder;

  @Test
  void eachLine_isAFileInEachFormat() throws IOException {
    Path input = lines(dispatch("01/SA-VP"), dispatch("02/SA-VP"), SampleDocuments.letter());
    Path output = folder.resolve("out/2020");

    Run run = Run.of("batch", input, "-o", output, "--format", "docx,txt", "--format", "pdf-a3");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "Đã đọc 3 văn bản; đã ghi: 3 văn bản (9 tệp); đã có từ trước: 0 văn bản; bị bỏ qua: 0"
                    + " văn bản\n",
                ""));
    assertThat(names(output))
        .containsExactly(
            "Cong-van-01-SA-VP.docx",
            "Cong-van-01-SA-VP.pdf-a3.pdf",
            "Cong-van-01-SA-VP.txt",
            "Cong-van-02-SA-VP.docx",
            "Cong-van-02-SA-VP.pdf-a3.pdf",
            "Cong-van-02-SA-VP.txt",
            "Thu-cong.docx",
            "Thu-cong.pdf-a3.pdf",
            "Thu-cong.txt");
  }

  @Test
  void files_areThoseThatRenderWrites() throws IOException {
    OfficialDocument document = dispatch("01/SA-VP");
    Path single = Files.writeString(folder.resolve("one.json"), ReportFolder.line(document));
    for (String format : List.of("docx", "html", "json", "txt")) {
      Path expected = folder.resolve("expected." + format);
      Run.of("render", single, "--format", format, "-o", expected);
      Path output = folder.resolve("out-" + format);

      Run.of("batch", lines(document), "-o", output, "--format", format);

      assertThat(output.resolve("Cong-van-01-SA-VP." + format)).hasSameBinaryContentAs(expected);
    }
  }

  @Test
  void folder_isReadWithItsFoldersInTheOrderOfNames() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    ReportFolder.write(
        input, Map.of("b.json", dispatch("02/SA-VP"), "2020/a.json", dispatch("01/SA-VP")));
    Files.writeString(
        input.resolve("c.form"),
        "Cơ quan: Sở A\nSố: 3/SA-VP\nĐịa danh: Quảng Trị\nNgày: 05/3/2024\nTrích yếu: mời họp\n\nMời.");
    Files.writeString(input.resolve("d.html"), "what can only be written");
    Files.writeString(input.resolve(".e.json"), "hidden");
    Path output = folder.resolve("out");

    Run run =
        Run.of("batch", input, "-o", output, "--format", "txt", "--locale", "en", "--threads", 1);

    assertThat(run.out())
        .isEqualTo(
            "Read: 3 documents; written: 3 documents (3 files); already there: 0 documents; left out:"
                + " 0 documents\n");
    assertThat(run.err())
        .startsWith("congvan: " + input.resolve("c.form") + ": header.code: \"3/SA-VP\" was read");
    assertThat(names(output))
        .containsExactly("Cong-van-01-SA-VP.txt", "Cong-van-02-SA-VP.txt", "Cong-van-03-SA-VP.txt");
    assertThat(journal(output)).containsSubsequence("2020/a.json\t", "b.json\t", "c.form\t");
  }

  @Test
  void oneFile_isOneDocument() throws IOException {
    Path input =
        Files.writeString(folder.resolve("one.json"), ReportFolder.line(dispatch("01/SA-VP")));

    assertThat(Run.of("batch", input, "-o", folder.resolve("out"), "--format", "txt").code())
        .isZero();
    assertThat(names(folder.resolve("out"))).containsExactly("Cong-van-01-SA-VP.txt");
  }

  @Test
  void documentsOfOneName_areAllThereInTheOrderOfTheInput() throws IOException {
    List<OfficialDocument> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(
          OfficialDispatch.builder(dispatch("01/SA-VP").header().issuer(), "lần " + i).build());
    }
    Path input = lines(documents.toArray(OfficialDocument[]::new));
    for (int threads : new int[] {1, 2, 7}) {
      Path output = folder.resolve("out" + threads);

      Run run = Run.of("batch", input, "-o", output, "--format", "json", "--threads", threads);

      assertThat(run.err()).isEmpty();
      assertThat(names(output)).hasSize(40);
      for (int i = 0; i < 40; i++) {
        String name = i == 0 ? "Cong-van.json" : "Cong-van_" + (i + 1) + ".json";
        assertThat(output.resolve(name)).content().contains("lần " + i + "\"");
      }
    }
  }

  @Test
  void attachmentThatIsApart_hasAFileOfItsOwn() throws IOException {
    OfficialDispatch document =
        SampleDocuments.twoAnnexes().toBuilder()
            .attachment(
                new Attachment(null, null, DocumentBody.of(Paragraph.of("Danh mục.")), true))
            .build();
    Path output = folder.resolve("out");

    Run.of("batch", lines(document), "-o", output, "--format", "docx");

    assertThat(names(output))
        .containsExactly("Cong-van-1251-SKHCN-VP.docx", "Cong-van-1251-SKHCN-VP_kem-theo-3.docx");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void anyNumberOfThreads_givesTheSameFiles(int threads) throws IOException {
    Path input = mixedLines(60);
    SortedMap<String, Long> expected = run(input, "alone", 1);

    assertThat(run(input, "many", threads)).isEqualTo(expected).hasSize(2 * 54);
  }

  private SortedMap<String, Long> run(Path input, String output, int threads) throws IOException {
    Run run =
        Run.of(
            "batch",
            input,
            "-o",
            folder.resolve(output),
            "--format",
            "txt,docx",
            "--keep-going",
            "--threads",
            threads);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err().lines()).hasSize(6).allMatch(line -> line.contains("Skipped: " + input));
    return digests(folder.resolve(output));
  }

  @Test
  void badDocument_endsTheCommandAndTheFirstOneIsNamed() throws IOException {
    for (int threads : new int[] {1, 4}) {
      Path input =
          Files.writeString(
              folder.resolve("in.jsonl"),
              String.join(
                  "\n",
                  ReportFolder.line(dispatch("01/SA-VP")),
                  "",
                  BAD,
                  ReportFolder.line(dispatch("02/SA-VP")),
                  "[]",
                  BAD));
      Path output = folder.resolve("out" + threads);

      Run run = Run.of("batch", input, "-o", output, "--format", "txt", "--threads", threads);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).startsWith("congvan: " + input + ":3: ");
      assertThat(names(output)).containsExactly("Cong-van-01-SA-VP.txt");
    }
  }

  @Test
  void badDocuments_areNamedAndLeftOutWithKeepGoing() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            BAD
                + "\n"
                + ReportFolder.line(dispatch("01/SA-VP"))
                + "\n"
                + ReportFolder.line(SampleDocuments.undatedDraft())
                + "\n"
                + "x".repeat(16_000_001)
                + "\n");
    Path output = folder.resolve("out");

    Run run =
        Run.of("batch", input, "-o", output, "--format", "txt", "--keep-going", "--threads", 1);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("Đã đọc 4 văn bản; đã ghi: 1", "bị bỏ qua: 3");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("congvan: Skipped: " + input + ":1: "),
            line ->
                assertThat(line)
                    .startsWith("congvan: Skipped: " + input + ":3: header.promulgation.date: ")
                    .contains("--as-of DAY", "--regulation ID"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "congvan: Skipped: "
                            + input
                            + ":4: Cannot read line 4: expected at most 16000000 bytes"));
    assertThat(names(output)).containsExactly("Cong-van-01-SA-VP.txt");
  }

  @Test
  void draftsAsOfADay_areSetByTheLawOfThatDay() throws IOException {
    Path input = lines(SampleDocuments.undatedDraft());
    Path output = folder.resolve("out");

    assertThat(
            Run.of("batch", input, "-o", output, "--format", "txt", "--as-of", "2021-05-17").err())
        .isEmpty();
    assertThat(names(output)).containsExactly("Cong-van-SKHCN-VP.txt");
    assertThat(
            Run.of("batch", input, "-o", output, "--format", "txt", "--as-of", "2021-05-18").err())
        .contains("regulation was --as-of 2021-05-17 and is now --as-of 2021-05-18");
  }

  @Test
  void noDocumentThatCanBeWritten_isAFailure() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), BAD + "\n" + BAD);

    Run run =
        Run.of("batch", input, "-o", folder.resolve("out"), "--format", "txt", "--keep-going");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("Left out all of 2 documents: none could be written\n");
  }

  @Test
  void givenAgain_nothingIsWrittenTwice() throws IOException {
    Path input = mixedLines(20);
    Path output = folder.resolve("out");
    Object[] args = {"batch", input, "-o", output, "--format", "txt", "--keep-going"};
    Run first = Run.of(args);
    Path file = output.resolve("Cong-van-01-SA-VP.txt");
    Files.writeString(file, "edited by its owner");
    String journal = journal(output);

    Run again = Run.of(args);

    assertThat(first.out()).contains("đã ghi: 18 văn bản", "đã có từ trước: 0", "bỏ qua: 2");
    assertThat(again.out()).contains("đã ghi: 0 văn bản", "đã có từ trước: 18", "bỏ qua: 2");
    assertThat(again.code()).isEqualTo(4);
    assertThat(file).hasContent("edited by its owner");
    assertThat(journal(output)).isEqualTo(journal);
  }

  @Test
  void fileThatIsGone_isWrittenAgainUnderItsName() throws IOException {
    Path input = mixedLines(20);
    Path output = folder.resolve("out");
    Object[] args = {"batch", input, "-o", output, "--format", "txt", "--keep-going"};
    Run.of(args);
    SortedMap<String, Long> expected = digests(output);
    Files.delete(output.resolve("Cong-van-01-SA-VP_2.txt"));
    Files.write(output.resolve("Cong-van-01-SA-VP.txt"), new byte[0]);

    assertThat(Run.of(args).out()).contains("đã ghi: 2 văn bản", "đã có từ trước: 16");
    assertThat(digests(output)).isEqualTo(expected);
  }

  /** As after a kill at any point of the writing of the journal. */
  @Test
  void journalThatEndsAnywhere_leadsToTheSameFolder() throws IOException {
    Path input = lines(dispatch("01/SA-VP"), dispatch("01/SA-VP"), SampleDocuments.letter());
    Path output = folder.resolve("out");
    Object[] args = {"batch", input, "-o", output, "--format", "json", "--threads", 2};
    Run.of(args);
    SortedMap<String, Long> expected = digests(output);
    Path journal = output.resolve(".congvan-batch/journal.tsv");
    String whole = Files.readString(journal);
    for (int end = whole.indexOf("\n\n") + 2; end <= whole.length(); end++) {
      Files.writeString(journal, whole.substring(0, end));

      assertThat(Run.of(args).err()).as("journal of %d bytes", end).isEmpty();
      assertThat(digests(output)).isEqualTo(expected);
      assertThat(Files.readAllLines(journal)).hasSameSizeAs(whole.lines().toList());
    }
  }

  @Test
  void lineThatHasChangedSinceItWasWritten_isRefused() throws IOException {
    Path input = lines(dispatch("01/SA-VP"), dispatch("02/SA-VP"));
    Path output = folder.resolve("out");
    Object[] args = {"batch", input, "-o", output, "--format", "txt"};
    Run.of(args);
    Files.writeString(input, Files.readString(input).replace("02/SA-VP", "03/SA-VP"));

    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "congvan: "
                + input
                + ":2: it was written before and has changed since; give the input as it was, name"
                + " another folder, or begin anew with --restart\n");
    assertThat(names(output)).containsExactly("Cong-van-01-SA-VP.txt", "Cong-van-02-SA-VP.txt");
  }

  @Test
  void lineThatWasRepaired_isWrittenAndTheOthersAreNotTouched() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"), BAD + "\n" + ReportFolder.line(dispatch("02/SA-VP")));
    Path output = folder.resolve("out");
    Object[] args = {"batch", input, "-o", output, "--format", "txt", "--keep-going"};
    assertThat(Run.of(args).code()).isEqualTo(4);
    Files.writeString(
        input, Files.readString(input).replace(BAD, ReportFolder.line(dispatch("01/SA-VP"))));

    Run run = Run.of(args);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("đã ghi: 1 văn bản (1 tệp); đã có từ trước: 1 văn bản");
    assertThat(names(output)).containsExactly("Cong-van-01-SA-VP.txt", "Cong-van-02-SA-VP.txt");
  }

  @Test
  void documentThatIsGoneFromTheInput_isNamed() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    ReportFolder.write(
        input, Map.of("a.json", dispatch("01/SA-VP"), "b.json", dispatch("02/SA-VP")));
    Path output = folder.resolve("out");
    Object[] args = {"batch", input, "-o", output, "--format", "txt"};
    Run.of(args);
    Files.delete(input.resolve("a.json"));

    assertThat(Run.of(args))
        .isEqualTo(
            new Run(
                2,
                "",
                "congvan: The input is not what it was: a.json was written and is not in it any more;"
                    + " its files were left as they are\n"));
  }

  @Test
  void otherInputFormatOrStyle_isRefusedByName() throws IOException {
    Path input = lines(dispatch("01/SA-VP"));
    Path other = Files.copy(input, folder.resolve("other.jsonl"));
    Path output = folder.resolve("out");
    Run.of("batch", input, "-o", output, "--format", "txt");

    assertThat(Run.of("batch", input, "-o", output, "--format", "txt,docx").err())
        .isEqualTo(
            "congvan: Cannot go on in "
                + output
                + ": format was txt and is now docx,txt; give what was given before, name another"
                + " folder, or begin anew with --restart\n");
    assertThat(Run.of("batch", other, "-o", output, "--format", "txt").err())
        .contains("input was the lines of in.jsonl and is now the lines of other.jsonl");
    assertThat(
            Run.of("batch", input, "-o", output, "--format", "txt", "--regulation", "nd30-2020")
                .err())
        .contains("regulation was by date of issue and is now --regulation nd30-2020");
    assertThat(Run.of("batch", other, "-o", output, "--format", "docx", "--restart").code())
        .isZero();
    assertThat(names(output)).containsExactly("Cong-van-01-SA-VP.docx", "Cong-van-01-SA-VP.txt");
  }

  @Test
  void houseStyle_isFollowedAndPartOfWhatMustStay() throws IOException {
    Path house =
        Files.writeString(
            folder.resolve("so.house"),
            "house = skhcn\nregulation = nd30-2020\nsize.body = 13 pt\n");
    Path input = lines(dispatch("01/SA-VP"));
    Path output = folder.resolve("out");
    Path plain = folder.resolve("plain");
    Run.of("batch", input, "-o", plain, "--format", "docx");

    Run run = Run.of("batch", input, "-o", output, "--format", "docx", "--house", house);

    assertThat(run.err()).isEmpty();
    assertThat(digests(output)).isNotEqualTo(digests(plain));
    Files.writeString(house, Files.readString(house).replace("13", "14"));
    assertThat(Run.of("batch", input, "-o", output, "--format", "docx", "--house", house).err())
        .contains("house was skhcn ");
  }

  @Test
  void folderThatIsNotEmpty_isRefusedUnlessBegunAnew() throws IOException {
    Path input = lines(dispatch("01/SA-VP"));
    Path output = Files.createDirectory(folder.resolve("out"));
    Path other = Files.writeString(output.resolve("Cong-van-01-SA-VP.txt"), "somebody's");

    assertThat(Run.of("batch", input, "-o", output, "--format", "txt").err())
        .isEqualTo(
            "congvan: Cannot begin in "
                + output
                + ": it is not empty, and there is no journal of a batch in it; name another folder,"
                + " or replace files of the same names with --restart\n");
    assertThat(other).hasContent("somebody's");
    assertThat(output).isDirectoryNotContaining("glob:**/.congvan-batch");
    assertThat(Run.of("batch", input, "-o", output, "--format", "txt", "--restart").code())
        .isZero();
    assertThat(other).content().contains("01/SA-VP");
  }

  @Test
  void folderInsideTheInput_isRefused() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    ReportFolder.write(input, Map.of("a.json", dispatch("01/SA-VP")));
    for (Path output : List.of(input, input.resolve("out"), input.resolve("new/../out/x"))) {
      assertThat(Run.of("batch", input, "-o", output, "--format", "txt").err())
          .isEqualTo(
              "congvan: Cannot write into "
                  + output
                  + ": it is in the folder that is read; name one outside "
                  + input
                  + "\n");
    }
    assertThat(names(input)).containsExactly("a.json");
  }

  @Test
  void names_areOfLettersThatAnySystemTakes() {
    assertThat(SampleDocuments.issued())
        .extracting(BatchOutput::nameOf)
        .allMatch(name -> name.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*"));
    assertThat(BatchOutput.nameOf(DemoDocument.DISPATCH_477.read()))
        .isEqualTo("Cong-van-477-SKHCN-TTNCUD");
  }

  @Test
  void standardInput_goesOnIfItSaysTheSameAgain() throws IOException {
    String first = ReportFolder.line(dispatch("01/SA-VP"));
    String second = ReportFolder.line(dispatch("02/SA-VP"));
    Path output = folder.resolve("out");
    Object[] args = {"batch", "-", "-o", output, "--format", "txt"};

    assertThat(Run.reading(first + "\n" + BAD, args).err()).startsWith("congvan: -:2: ");
    assertThat(Run.reading(first + "\n" + second, args).out())
        .contains("đã ghi: 1 văn bản (1 tệp); đã có từ trước: 1");
    assertThat(Run.reading(second, args).err())
        .contains("-:1: it was written before and has changed");
  }

  /** A disk that is full ends it in the same way; documents are not to blame. */
  @Test
  void fileThatCannotBeWritten_endsTheCommandEvenIfItGoesOn() throws IOException {
    Path input = lines(dispatch("01/SA-VP"), dispatch("02/SA-VP"), dispatch("03/SA-VP"));
    Path output = folder.resolve("out");
    Path taken = Files.createDirectories(output.resolve("Cong-van-02-SA-VP.txt"));

    String err =
        refused(
            "batch",
            input,
            "-o",
            output,
            "--format",
            "json,txt",
            "--keep-going",
            "--restart",
            "--threads",
            1);

    assertThat(err)
        .isEqualTo("congvan: Cannot write " + taken + ": it is a folder; name a file in it\n");
    assertThat(names(output)).containsExactly("Cong-van-01-SA-VP.json", "Cong-van-01-SA-VP.txt");
    assertThat(names(output.resolve(".congvan-batch"))).containsExactly("journal.tsv");
    Files.delete(taken);
    assertThat(Run.of("batch", input, "-o", output, "--format", "json,txt").out())
        .contains("đã ghi: 2 văn bản (4 tệp); đã có từ trước: 1 văn bản");
  }

  @Test
  void wrongArguments_areOneLine() throws IOException {
    Path input = lines(dispatch("01/SA-VP"));
    Path output = folder.resolve("out");
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n \n");
    Path nothing = Files.createDirectory(folder.resolve("nothing"));

    assertThat(refused("batch", input, "-o", output, "--format", "odt")).contains("\"odt\"");
    assertThat(refused("batch", input, "-o", output, "--format", "txt", "--threads", "0"))
        .isEqualTo("congvan: Option --threads must be 1 or more: 0; expected such as 4\n");
    assertThat(refused("batch", input, "-o", input, "--format", "txt"))
        .isEqualTo("congvan: Cannot write into " + input + ": it is a file; name a folder\n");
    assertThat(refused("batch", empty, "-o", output, "--format", "txt"))
        .isEqualTo(
            "congvan: Cannot read "
                + empty
                + ": it is empty; expected one document on each line\n");
    assertThat(refused("batch", nothing, "-o", output, "--format", "txt"))
        .startsWith("congvan: Cannot read " + nothing + ": no file in it ends in ");
    assertThat(refused("batch", folder.resolve("no.jsonl"), "-o", output, "--format", "txt"))
        .isEqualTo("congvan: Cannot read " + folder.resolve("no.jsonl") + ": no such file\n");
  }

  private static String refused(Object... args) {
    Run run = Run.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    return run.err();
  }

  /** Documents of several names, some of them the same, and one bad of ten. */
  private Path mixedLines(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append(i % 10 == 9 ? BAD : ReportFolder.line(dispatch("0" + (i % 7 + 1) + "/SA-VP")))
          .append('\n');
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }

  private Path lines(OfficialDocument... documents) throws IOException {
    List<String> lines = new ArrayList<>();
    for (OfficialDocument document : documents) {
      lines.add(ReportFolder.line(document));
    }
    return Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines));
  }

  private static OfficialDispatch dispatch(String code) {
    return SampleDocuments.dispatch(DAY).toBuilder().code(DocumentCode.parse(code)).build();
  }

  private static String journal(Path output) throws IOException {
    return Files.readString(output.resolve(".congvan-batch/journal.tsv"));
  }

  private static List<String> names(Path output) throws IOException {
    return List.copyOf(digests(output).keySet());
  }

  private static SortedMap<String, Long> digests(Path output) throws IOException {
    SortedMap<String, Long> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(file.getFileName().toString(), Fingerprint.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}

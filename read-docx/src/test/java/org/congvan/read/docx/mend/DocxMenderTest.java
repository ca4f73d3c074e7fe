package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.Decree30Layout;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.mend.MendRefusedException.Reason;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.zip.ZipDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, what is left, and where the mended file goes. */
class DocxMenderTest {

  private static final String TEXT = "<w:r><w:t xml:space=\"preserve\">";
  private static final DocxMender DRAFTS = DocxMender.of(MendOptions.of(MendFile.DECREE));

  private static byte[] narrow(String document) {
    return MendFile.with(
        MendFile.rendered(document), MendFile.MAIN, "w:left=\"1701\"", "w:left=\"1417\"");
  }

  private static void assertRefused(ThrowingCallable mending, Reason reason, String words) {
    assertThatThrownBy(mending)
        .asInstanceOf(type(MendRefusedException.class))
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused).hasMessageContaining(words).hasMessageNotContaining("\n");
            });
  }

  @Test
  void numberAndDate_areTakenAsIssued() {
    WordFile file = WordFile.open(narrow("dispatch"));
    assertRefused(() -> DRAFTS.mend(file, Mend.all()), Reason.ISSUED, "45/SKHCN-VP");
    assertRefused(
        () -> DRAFTS.mend(file, List.of(), Mend.all()), Reason.ISSUED, "Điều 18, khoản 3");
    assertThatThrownBy(() -> DRAFTS.mend(file, Mend.all()))
        .asInstanceOf(type(MendRefusedException.class))
        .extracting(refused -> refused.clause().orElseThrow().quote())
        .asString()
        .contains("đính chính bằng công văn");
  }

  @Test
  void clauseOfTheRefusal_standsInTheDecree() throws IOException {
    String shared = System.getProperty("congvan.shared");
    org.junit.jupiter.api.Assumptions.assumeTrue(shared != null, "no folder: -Dcongvan.shared");
    String law =
        Files.readString(Path.of(shared, "law/nd30-2020/nghi-dinh.txt"), StandardCharsets.UTF_8);
    assertThat(law).contains(MendRefusedException.CORRECTION.quote());
  }

  @Test
  void issuedFile_isMendedAsADraftOnRequest() {
    WordFile file = WordFile.open(narrow("dispatch"));
    MendResult result =
        DocxMender.of(MendOptions.of(MendFile.DECREE).mendingIssuedAsDrafts())
            .mend(file, Set.of(Mend.MARGINS));
    assertThat(result.isIssued()).isTrue();
    assertThat(result.mended()).hasSize(1);
  }

  @Test
  void draft_needsNoRequest() {
    MendResult result = DRAFTS.mend(WordFile.open(narrow("draft")), Mend.all());
    assertThat(result.isIssued()).isFalse();
    assertThat(result.mended()).extracting(MendedPlace::mend).containsExactly(Mend.MARGINS);
  }

  @Test
  void issuedInTcvn3_isTakenAsIssuedToo() {
    String font = "<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr>";
    byte[] file =
        MendFile.with(
            MendFile.rendered("dispatch"), MendFile.MAIN, TEXT + "Số: 45", font + "<w:t>Sè: 45");
    byte[] old =
        MendFile.with(
            file,
            MendFile.MAIN,
            TEXT + "Quảng Trị, ngày 15 tháng 12 năm 2020",
            font + "<w:t>Qu¶ng TrÞ, ngµy 15 th¸ng 12 n¨m 2020");
    assertRefused(
        () -> DRAFTS.mend(WordFile.open(old), List.of(), Mend.all()), Reason.ISSUED, "2020");
  }

  @Test
  void draftWithoutADay_needsTheCallersDay() {
    WordFile file = WordFile.open(narrow("draft"));
    assertRefused(
        () ->
            DocxMender.of(MendOptions.of(RegulationChoice.byDateOfIssue())).mend(file, Mend.all()),
        Reason.NO_REGULATION,
        "RegulationChoice.asOf(day)");
    MendResult result =
        DocxMender.of(MendOptions.of(RegulationChoice.asOf(LocalDate.of(2019, 5, 1))))
            .mend(file, Set.of(Mend.MARGINS));
    assertThat(result.regulation().id()).isEqualTo("tt01-2011");
  }

  @Test
  void unknownRegulation_isRefused() {
    WordFile file = WordFile.open(narrow("draft"));
    assertRefused(
        () -> DocxMender.of(MendOptions.of(RegulationChoice.under("nd99"))).mend(file, Mend.all()),
        Reason.NO_REGULATION,
        "nd99");
  }

  @Test
  void choiceOfTheHouse_isSet() {
    MendOptions house =
        MendOptions.of(MendFile.DECREE)
            .withCatalogue(
                RegulationCatalogue.standard()
                    .withLayout(
                        "nd30-2020",
                        Decree30Layout.LAYOUT.withLeftMargin(org.congvan.layout.Length.mm(35))));
    MendResult result = DocxMender.of(house).mend(WordFile.open(narrow("draft")), Mend.all());
    assertThat(result.mended()).extracting(MendedPlace::after).contains("35 mm");
  }

  static Stream<Arguments> neverMended() {
    return Stream.of(
        Arguments.of(
            "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>",
            Reason.TRACKED_CHANGES),
        Arguments.of(
            "<w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"A\"><w:rPr/></w:rPrChange></w:rPr>"
                + "<w:t>x</w:t></w:r></w:p>",
            Reason.TRACKED_CHANGES),
        Arguments.of("<w:moveFrom w:id=\"1\"><w:r/></w:moveFrom></w:p>", Reason.TRACKED_CHANGES));
  }

  /** What stands at the end of a paragraph, and why the file is refused then. */
  record Arguments(String xml, Reason reason) {
    static Arguments of(String xml, Reason reason) {
      return new Arguments(xml, reason);
    }
  }

  @Test
  void trackedChanges_areNeverMended() {
    neverMended()
        .forEach(
            each -> {
              byte[] file =
                  MendFile.with(
                      narrow("draft"), MendFile.MAIN, "</w:p><w:p>", each.xml() + "<w:p>");
              assertRefused(
                  () -> DRAFTS.mend(WordFile.open(file), Mend.all()), each.reason(), "accept");
            });
  }

  @Test
  void protectedFiles_areNeverMended() {
    for (String protection :
        List.of(
            "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>",
            "<w:writeProtection w:recommended=\"1\"/>")) {
      byte[] file =
          MendFile.with(
              narrow("draft"), "word/settings.xml", "</w:settings>", protection + "</w:settings>");
      assertRefused(
          () -> DRAFTS.mend(WordFile.open(file), Mend.all()), Reason.PROTECTED, "protected");
    }
  }

  @Test
  void protectionThatIsNotInForce_isNoReason() {
    byte[] file =
        MendFile.with(
            narrow("draft"),
            "word/settings.xml",
            "</w:settings>",
            "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/></w:settings>");
    assertThat(DRAFTS.mend(WordFile.open(file), Mend.all()).mended()).hasSize(1);
  }

  @Test
  void signedFiles_areNeverMended() {
    byte[] file =
        MendFile.with(
            narrow("draft"),
            "_rels/.rels",
            "</Relationships>",
            "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/>"
                + "</Relationships>");
    assertRefused(() -> DRAFTS.mend(WordFile.open(file), Mend.all()), Reason.SIGNED, "signed");
    byte[] other = MendFile.withPart(narrow("draft"), "_xmlsignatures/sig1.xml", "<x/>");
    assertRefused(() -> DRAFTS.mend(WordFile.open(other), Mend.all()), Reason.SIGNED, "signed");
  }

  @Test
  void macros_areKeptByteForByte() {
    byte[] file = MendFile.withPart(narrow("draft"), "word/vbaProject.bin", "macros");
    byte[] mended = DRAFTS.mend(WordFile.open(file), Mend.all()).bytes();
    assertThat(MendFile.packed(mended, "word/vbaProject.bin"))
        .isEqualTo(MendFile.packed(file, "word/vbaProject.bin"));
  }

  @Test
  void rolesInDoubt_areLeft() {
    byte[] broken =
        MendFile.with(
            MendFile.rendered("draft"),
            MendFile.MAIN,
            TEXT + "V/v",
            "<w:r><w:rPr><w:sz w:val=\"40\"/></w:rPr><w:t>V/v");
    WordFile file = WordFile.open(broken);
    List<RoledText> doubtful =
        MendFile.roles(file.document()).stream()
            .map(
                role ->
                    role.text().startsWith("V/v")
                        ? new RoledText(
                            role.place(),
                            role.start(),
                            role.text(),
                            role.role(),
                            Confidence.DOUBTFUL,
                            List.of())
                        : role)
            .toList();
    MendResult result = DRAFTS.mend(file, doubtful, Mend.all());
    assertThat(result.mended()).isEmpty();
    assertThat(result.left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.DOUBTFUL_ROLE);
    assertThat(result.bytes()).isEqualTo(broken);
  }

  @Test
  void fileWithoutNationalNameAndNumber_getsNoMendThatNeedsRoles() {
    WordFile file =
        WordFile.open(
            MendFile.with(
                MendFile.rendered("draft"),
                MendFile.MAIN,
                TEXT + "V/v",
                "<w:r><w:rPr><w:sz w:val=\"40\"/></w:rPr><w:t>V/v"));
    List<RoledText> some =
        MendFile.roles(file.document()).stream()
            .filter(role -> role.text().startsWith("V/v"))
            .toList();
    assertThat(DRAFTS.mend(file, some, Mend.all()).left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.DOUBTFUL_ROLE);
  }

  @Test
  void runWithWordsOfTwoComponents_isLeft() {
    byte[] broken =
        MendFile.with(
            MendFile.rendered("draft"),
            MendFile.MAIN,
            TEXT + "V/v",
            "<w:r><w:rPr><w:sz w:val=\"40\"/></w:rPr><w:t>Khác\u2003V/v");
    WordFile file = WordFile.open(broken);
    List<RoledText> roles =
        MendFile.roles(file.document()).stream()
            .map(
                role ->
                    role.text().startsWith("Khác")
                        ? new RoledText(
                            role.place(),
                            5,
                            role.text().substring(5),
                            role.role(),
                            Confidence.CERTAIN,
                            List.of())
                        : role)
            .toList();
    assertThat(DRAFTS.mend(file, roles, Mend.all()).left())
        .extracting(LeftPlace::reason)
        .containsExactly(LeftPlace.Reason.SHARED_RUN);
  }

  @Test
  void fewerMends_changeLess() {
    byte[] broken = MendFile.with(narrow("draft"), MendFile.MAIN, "Kính gửi: Sở", "Kính gửi : Sở");
    assertThat(MendFile.mend(broken, Mend.BLANKS).mended())
        .extracting(MendedPlace::mend)
        .containsExactly(Mend.BLANKS);
    assertThat(MendFile.mend(broken, Mend.BLANKS, Mend.MARGINS).mended())
        .extracting(MendedPlace::mend)
        .containsExactly(Mend.MARGINS, Mend.BLANKS);
  }

  @Test
  void roomToFillIn_keepsItsBlanks() {
    byte[] file =
        MendFile.with(
            MendFile.rendered("draft"),
            MendFile.MAIN,
            "Sở gửi dự thảo",
            "Họp ngày  tháng  năm 2024; số  của Sở    gửi dự thảo tại a  :  b  ");
    List<String> before = texts(file);
    MendResult result = MendFile.mend(file, Mend.BLANKS);
    assertThat(result.mended()).hasSize(2);
    assertThat(texts(result.bytes()))
        .isEqualTo(before.stream().map(text -> text.replace("a  :  b", "a: b")).toList());
  }

  @Test
  void mendedFile_isWrittenWholeToANewFile(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("a.docx");
    Path target = folder.resolve("b.docx");
    byte[] given = narrow("draft");
    Files.write(source, given);
    MendResult result = DRAFTS.mend(source, target, Mend.all());
    assertThat(Files.readAllBytes(target)).isEqualTo(result.bytes());
    assertThat(Files.readAllBytes(source)).isEqualTo(given);
    assertThatThrownBy(() -> DRAFTS.mend(source, source, Mend.all()))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("must not take the place");
    assertThatThrownBy(() -> DRAFTS.mend(source, target, Mend.all()))
        .isInstanceOf(FileAlreadyExistsException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(source, target);
    }
  }

  @Test
  void refusedFile_writesNothing(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("a.docx");
    Files.write(source, narrow("dispatch"));
    assertThatThrownBy(() -> DRAFTS.mend(source, folder.resolve("b.docx"), Mend.all()))
        .isInstanceOf(MendRefusedException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(source);
    }
  }

  @Test
  void wordsThatChange_areRefused() {
    byte[] file = MendFile.rendered("draft");
    byte[] other = MendFile.with(file, MendFile.MAIN, "Sở gửi dự thảo", "Sở gửi bản thảo");
    byte[] joined = MendFile.with(file, MendFile.MAIN, "Sở gửi dự thảo", "Sởgửi dự thảo");
    for (byte[] changed : List.of(other, joined)) {
      Set<org.congvan.read.docx.intake.WordPlace> all =
          Set.copyOf(
              WordFile.open(file).document().paragraphs().stream()
                  .map(WordParagraph::place)
                  .toList());
      assertRefused(
          () -> SameWords.require(WordFile.open(file), WordFile.open(changed), all, Map.of()),
          Reason.WORDS_CHANGE,
          "paragraph");
    }
  }

  @Test
  void partsThatAreNotThere_areAddedAtTheEnd() {
    byte[] file = MendFile.rendered("draft");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("a.xml", new byte[] {1});
    byte[] more = ZipDirectory.read(file, ReadLimits.standard()).with(parts);
    assertThat(MendFile.names(more)).startsWith(MendFile.names(file).toArray(String[]::new));
    assertThat(MendFile.names(more)).endsWith("a.xml");
  }

  private static List<String> texts(byte[] file) {
    return WordFile.open(file).document().paragraphs().stream().map(WordParagraph::text).toList();
  }
}

package org.congvan.cli.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.render.RegisteredFormat;
import org.congvan.testkit.ReadableFile;
import org.congvan.testkit.ReaderContract;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader from outside the library, which keeps the contract of those inside. */
class FormReaderTest implements ReaderContract {

  private static final String INVITATION =
      """
      Cơ quan chủ quản: UBND tỉnh Quảng Trị
      Cơ quan: Sở Nội vụ
      Số: 12/SNV-VP
      Địa danh: Quảng Trị
      Ngày: 05/3/2024
      Trích yếu: mời họp
      Kính gửi: Sở Tài chính
      Kính gửi: Sở Y tế
      Chức vụ: Giám đốc
      Ký: Nguyễn Văn A

      Kính mời Quý cơ quan cử đại diện dự họp.

      Trân trọng: 08 giờ, ngày 12/3/2024.
      """;

  private static final String DRAFT = "Cơ quan: Sở A\nTrích yếu: mời họp\n";

  private static final String DOUBTFUL =
      DRAFT + "Số: 5 /SA – VP\nĐịa danh: Quảng Trị\nNgày: 5/3/24\n";

  private static final Map<String, String> BAD =
      Map.ofEntries(
          Map.entry("no colon", "Cơ quan: Sở A\nmời họp"),
          Map.entry("nothing before the colon", ": Sở A"),
          Map.entry("unknown key", DRAFT + "Màu: xanh"),
          Map.entry("unknown key with a tab", DRAFT + "Màu\t: xanh"),
          Map.entry("control character", DRAFT + "\nMột\u0007hai"),
          Map.entry("mark that ends a line", DRAFT + "\nMột\u2028hai"),
          Map.entry("no value", DRAFT + "Số:"),
          Map.entry("key twice", DRAFT + "Cơ quan: Sở B"),
          Map.entry("no agency", "Trích yếu: mời họp"),
          Map.entry("no subject", "Cơ quan: Sở A\n\nMột."),
          Map.entry("wrong number and symbol", DRAFT + "Số: 12SA"),
          Map.entry("wrong day", DRAFT + "Địa danh: Huế\nNgày: 31/02/2024"),
          Map.entry("wrong day of a short year", DRAFT + "Địa danh: Huế\nNgày: 29/02/23"),
          Map.entry("day without place", DRAFT + "Ngày: 05/3/2024"),
          Map.entry("name without position", DRAFT + "Ký: Nguyễn Văn A"),
          Map.entry("position without name", DRAFT + "Chức vụ: Giám đốc"),
          Map.entry("too long", DRAFT + "\n" + "a".repeat(1 << 20)));

  @Override
  public DocumentReader reader() {
    return new FormReader();
  }

  @Override
  public List<ReadableFile> goodFiles() {
    return List.of(
        ReadableFile.ofText("an invitation", INVITATION, invitation()),
        ReadableFile.ofText("a draft", DRAFT, draft()),
        ReadableFile.ofText(
            "a form with doubts",
            DOUBTFUL,
            draft()
                .withCode(DocumentCode.parse("05/SA-VP"))
                .withPromulgation(new Promulgation("Quảng Trị", LocalDate.of(2024, 3, 5)))));
  }

  @Override
  public Map<String, byte[]> badFiles() {
    return BAD.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void form_isFoundAndOnlyRead() {
    Formats formats = Formats.load(FormReaderTest.class.getClassLoader());

    assertThat(formats.find("form"))
        .contains(new RegisteredFormat(FormReader.FORM, true, false, List.of()));
    assertThat(formats.requireReader("form")).isInstanceOf(FormReader.class);
  }

  @Test
  void completeForm_leavesNoDoubt() throws IOException {
    assertThat(read(INVITATION).doubts()).isEmpty();
    assertThat(read(DRAFT).doubts()).isEmpty();
  }

  @Test
  void lineEndsByteOrderMarkAndTyping_doNotMatter() throws IOException {
    String typed = INVITATION.replace("Cơ quan:", "  CƠ QUAN :").replace("\n", "\r\n");

    assertThat(read("\uFEFF" + typed).document()).isEqualTo(invitation());
    assertThat(read(Normalizer.normalize(typed, Normalizer.Form.NFD)).document())
        .isEqualTo(invitation());
  }

  @Test
  void placeAlone_isThatOfADraft() throws IOException {
    assertThat(read(DRAFT + "Địa danh: Huế").document().header().promulgation())
        .isEqualTo(Promulgation.of("Huế"));
  }

  @Test
  void mendedSymbolAndShortYear_areDoubted() throws IOException {
    assertThat(read(DOUBTFUL).doubts())
        .containsExactly(
            new ReadingDoubt(
                DocumentPath.of("header", "code"),
                "5 /SA – VP",
                List.of("05/SA-VP"),
                "The number and symbol is not written as it should be and was mended."),
            new ReadingDoubt(
                DocumentPath.of("header", "promulgation", "date"),
                "5/3/24",
                List.of("ngày 05 tháng 3 năm 2024", "ngày 05 tháng 3 năm 1924"),
                "The year is written with two digits."));
  }

  @Test
  void leapDayOfAShortYear_isNoDayThatNeverWas() throws IOException {
    assertThat(read(DRAFT + "Địa danh: Huế\nNgày: 29/2/00").doubts())
        .flatExtracting(ReadingDoubt::candidates)
        .containsExactly("ngày 29 tháng 02 năm 2000");
  }

  static List<String> namesOfBadForms() {
    return BAD.keySet().stream().filter(name -> !name.equals("too long")).toList();
  }

  @ParameterizedTest
  @MethodSource("namesOfBadForms")
  void badForm_isRefusedWithTheNumberOfTheLine(String name) {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> read(BAD.getOrDefault(name, "")))
        .withMessageMatching("line [1-5]: .*")
        .satisfies(
            refusal ->
                assertThat(refusal)
                    .hasMessageStartingWith("line " + refusal.line().orElse(0) + ": "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown key | line 3: Cannot read line \"Màu: xanh\": expected a key with its value, one of",
        "control character | line 4: Cannot read line \"Một\\u0007hai\": expected no tabs or other",
        "no value | line 3: Số has no value; leave the line out",
        "key twice | line 3: Cơ quan is on line 1 already",
        "no agency | line 1: the head ends without Cơ quan; expected \"Cơ quan: …\"",
        "no subject | line 2: the head ends without Trích yếu; expected \"Trích yếu: …\"",
        "wrong number and symbol | line 3: Cannot read document code \"12SA\": expected number",
        "wrong day | line 4: Cannot read date \"31/02/2024\": expected a day of the calendar",
        "day without place | line 3: Ngày comes without Địa danh; expected both or neither",
        "name without position | line 3: Ký comes without Chức vụ; expected both or neither",
        "too long | The form is longer than 1048576 bytes"
      })
  void refusal_saysWhatIsWrongAndWhatIsRight(String name, String message) {
    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> read(BAD.getOrDefault(name, "")))
        .withMessageStartingWith(message);
  }

  @Test
  void bytesThatAreNotUtf8_areRefusedWithTheirLine() {
    byte[] bytes = INVITATION.getBytes(StandardCharsets.UTF_8);
    int third = INVITATION.lines().limit(2).mapToInt(FormReaderTest::bytesOf).sum();
    bytes[third] = (byte) 0xFF;

    assertThatExceptionOfType(DocumentFormatException.class)
        .isThrownBy(() -> new FormReader().read(new ByteArrayInputStream(bytes)))
        .withMessage("line 3: the text is not in UTF-8");
  }

  private static int bytesOf(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  private static ReadDocument read(String form) throws IOException {
    return new FormReader().read(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
  }

  private static OfficialDocument draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), "mời họp").build();
  }

  private static OfficialDispatch invitation() {
    return OfficialDispatch.builder(
            IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Quảng Trị"), "mời họp")
        .code(DocumentCode.parse("12/SNV-VP"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2024, 3, 5)))
        .addressee("Sở Tài chính")
        .addressee("Sở Y tế")
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
        .content(
            DocumentBody.of(
                Paragraph.of("Kính mời Quý cơ quan cử đại diện dự họp."),
                Paragraph.of("Trân trọng: 08 giờ, ngày 12/3/2024.")))
        .build();
  }
}

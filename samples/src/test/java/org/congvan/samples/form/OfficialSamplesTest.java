package org.congvan.samples.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.congvan.samples.form.Office.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.house.HouseStyle;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.regulation.Decree30;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each sample of Decree 30/2020/NĐ-CP, Annex III beside the same document as the library writes it
 * with the margins and sizes of the samples: the same lines in the same order, in the same weight,
 * slope, size and place, and those of head and title at the same distances. The underscores that
 * the samples have for lines are passed over; what the lines below a text are is tested elsewhere.
 */
@Tag("office")
class OfficialSamplesTest {

  private static final Promulgation DAY = new Promulgation("Hà Nội", LocalDate.of(2024, 10, 25));
  private static final IssuingAgency AGENCY =
      IssuingAgency.of("Tên cơ quan, tổ chức").withParent("Tên CQ, TC chủ quản");
  private static final Signature SIGNATURE =
      Signature.byHead("Quyền hạn, chức vụ của người ký", "Họ và tên");
  private static final Distribution RECIPIENTS =
      Distribution.of(ArchiveLine.of("HC"), Recipient.of("Nơi nhận khác"));

  /** Where a line stands, so that lines of one place are compared with each other. */
  private enum Place {
    LEFT_COLUMN,
    RIGHT_COLUMN,
    MIDDLE,
    SIGNATURE,
    MARGIN,
    INDENTED,
    OTHER
  }

  /** A line in the sample and in ours, by its first words. */
  private record Pair(Place place, String sample, String ours) {}

  private static final String MOTTO = "RIGHT_COLUMN|Độc lập - Tự do - Hạnh phúc";
  private static final String SIGNER = "SIGNATURE|QUYỀN HẠN, CHỨC VỤ";
  private static final String NAME = "SIGNATURE|Họ và tên";

  /** The samples with the position of their head among the heads of the file. */
  enum Sample {
    M_1_1(0, "NGHỊ QUYẾT", "MIDDLE|THẨM QUYỀN BAN HÀNH", "OTHER|Căn cứ", "MIDDLE|QUYẾT NGHỊ:"),
    M_1_2(
        1,
        "QUYẾT ĐỊNH",
        "MIDDLE|THẨM QUYỀN BAN HÀNH",
        "OTHER|Căn cứ",
        "MIDDLE|QUYẾT ĐỊNH:",
        "INDENTED|Điều 1."),
    M_1_3(
        2,
        "QUYẾT ĐỊNH",
        "MIDDLE|THẨM QUYỀN BAN HÀNH",
        "OTHER|Căn cứ",
        "MIDDLE|QUYẾT ĐỊNH:",
        "INDENTED|Điều 1."),
    M_1_3_PUT_INTO_FORCE(
        3,
        List.of("LEFT_COLUMN|TÊN CQ, TC CHỦ QUẢN", "LEFT_COLUMN|TÊN CƠ QUAN, TỔ", MOTTO),
        List.of(
            "MIDDLE|TÊN LOẠI VĂN BẢN=QUY CHẾ", "MIDDLE|(Kèm theo Quyết định", "INDENTED|Điều 1."),
        List.of()),
    M_1_3_PUT_INTO_FORCE_ELECTRONIC(
        4,
        List.of("LEFT_COLUMN|TÊN CQ, TC CHỦ QUẢN", "LEFT_COLUMN|TÊN CƠ QUAN, TỔ", MOTTO),
        List.of(
            "MIDDLE|TÊN LOẠI VĂN BẢN=QUY CHẾ", "MIDDLE|(Kèm theo Quyết định", "INDENTED|Điều 1."),
        List.of()),
    M_1_4(5, "TÊN LOẠI VĂN BẢN=THÔNG BÁO"),
    M_1_5(
        6,
        List.of("LEFT_COLUMN|TÊN CƠ QUAN, TỔ", MOTTO, "LEFT_COLUMN|Số:", "LEFT_COLUMN|V/v"),
        List.of("OTHER|Kính gửi:"),
        List.of("MARGIN|Nơi nhận:", "MARGIN|- Như trên;", "MARGIN|- Lưu: VT", SIGNER, NAME)),
    M_1_6(7, "CÔNG ĐIỆN"),
    M_1_7(
        8,
        "GIẤY MỜI",
        "INDENTED|Tới dự",
        "INDENTED|Chủ trì:",
        "INDENTED|Thời gian:",
        "INDENTED|Địa điểm:"),
    M_1_8(
        9,
        "GIẤY GIỚI THIỆU",
        "INDENTED|Ông (bà)",
        "INDENTED|Chức vụ:",
        "INDENTED|Được cử đến:",
        "INDENTED|Về việc:"),
    M_1_9(
        10,
        "BIÊN BẢN",
        "INDENTED|Thời gian bắt đầu:",
        "INDENTED|Địa điểm:",
        "INDENTED|Thành phần tham dự:"),
    M_1_10(
        11,
        List.of(
            "LEFT_COLUMN|TÊN CQ, TC CHỦ QUẢN",
            "LEFT_COLUMN|TÊN CƠ QUAN, TỔ",
            MOTTO,
            "LEFT_COLUMN|Số:"),
        List.of("MIDDLE|GIẤY NGHỈ PHÉP", "INDENTED|Xét Đơn", "INDENTED|Chức vụ:"),
        List.of(
            "MARGIN|Nơi nhận:",
            "MARGIN|- Lưu: VT",
            SIGNER,
            "LEFT_COLUMN|Xác nhận của cơ quan",
            "LEFT_COLUMN|chính quyền địa phương",
            "LEFT_COLUMN|(Chữ ký, dấu)")),
    M_2_1(14, List.of(), List.of("MIDDLE|Phụ lục", "MIDDLE|(Kèm theo"), List.of()),
    M_2_2(15, List.of(), List.of("MIDDLE|Phụ lục", "MIDDLE|(Kèm theo"), List.of()),
    M_3_1(12, "TÊN LOẠI VĂN BẢN=THÔNG BÁO"),
    M_3_2(13, "TÊN LOẠI VĂN BẢN=THÔNG BÁO");

    private final int head;
    private final String lines;

    Sample(int head, String typeName, String... lines) {
      this(
          head,
          List.of(
              "LEFT_COLUMN|TÊN CQ, TC CHỦ QUẢN",
              "LEFT_COLUMN|TÊN CƠ QUAN, TỔ",
              MOTTO,
              "LEFT_COLUMN|Số:"),
          Stream.concat(Stream.of("MIDDLE|" + typeName), Stream.of(lines)).toList(),
          typeName.equals("BIÊN BẢN")
              ? List.of("MARGIN|Nơi nhận:", "MARGIN|- Lưu: VT", "OTHER|THƯ KÝ", "SIGNATURE|CHỦ TỌA")
              : List.of("MARGIN|Nơi nhận:", "MARGIN|- Lưu: VT", SIGNER, NAME));
    }

    Sample(int head, List<String> above, List<String> text, List<String> below) {
      this.head = head;
      this.lines =
          Stream.of(above, text, below).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    List<Pair> pairs() {
      return lines.lines().map(Sample::pair).toList();
    }

    private static Pair pair(String line) {
      String[] parts = line.split("[|=]", -1);
      return new Pair(Place.valueOf(parts[0]), parts[1], parts[parts.length - 1]);
    }
  }

  @TempDir private static Path folder;

  private static List<List<PrintedLine>> samples = List.of();
  private static Map<Sample, List<PrintedLine>> ours = Map.of();

  @BeforeAll
  static void print() throws IOException {
    String shared = System.getProperty("congvan.shared", "");
    Path file = Path.of(shared, "corpus", "docx", "Phuluc3.docx");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.exists(file),
        "skipped, because congvan.shared names no folder with the samples");
    PrintedPages.requirePrograms();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("samples", Files.readAllBytes(file));
    RegulationCatalogue standard = RegulationCatalogue.standard();
    RegulationCatalogue house =
        HouseStyle.of("mau", standard.require(Decree30.REGULATION.id()))
            .withLayout(
                page ->
                    page.withLeftMargin(Length.mm(35))
                        .withSize(Component.PARENT_AGENCY, 13)
                        .withSize(Component.ISSUING_AGENCY, 13)
                        .withSize(Component.NATIONAL_NAME, 13)
                        .withSize(Component.MOTTO, 14)
                        .withSize(Component.PLACE_AND_DATE, 14))
            .addTo(standard);
    DocxRenderer renderer = DocxRenderer.builder().regulations(house).build();
    for (Sample sample : Sample.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      renderer.render(document(sample), out);
      files.put(sample.name(), out.toByteArray());
    }
    List<PrintedPages> printed = PrintedPages.all(folder, files);
    samples = ofEachSample(printed.get(0).lines());
    Map<Sample, List<PrintedLine>> written = new LinkedHashMap<>();
    int next = 1;
    for (Sample sample : Sample.values()) {
      boolean attached = sample.name().contains("FORCE") || sample.name().startsWith("M_2");
      written.put(
          sample,
          inOrder(
              printed.get(next++).lines().stream()
                  .filter(line -> line.page() == (attached ? 2 : 1))
                  .toList()));
    }
    ours = written;
  }

  /** The lines of each sample, from its head, or the head of an annex, to the notes below it. */
  private static List<List<PrintedLine>> ofEachSample(List<PrintedLine> all) {
    List<List<PrintedLine>> parts = new ArrayList<>();
    for (PrintedLine head : all) {
      if (head.text().matches("CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM")) {
        parts.add(untilNotes(all, head));
      }
    }
    for (PrintedLine head : all) {
      if (head.text().startsWith("Phụ lục …") && head.bold()) {
        parts.add(untilNotes(all, head));
      }
    }
    return parts;
  }

  private static List<PrintedLine> untilNotes(List<PrintedLine> all, PrintedLine head) {
    PrintedLine notes =
        all.stream()
            .filter(line -> line.text().startsWith("Ghi chú:") && position(line) > position(head))
            .min(Comparator.comparing(OfficialSamplesTest::position))
            .orElseThrow();
    return joined(
        all.stream()
            .filter(line -> position(line) > position(head) - 2)
            .filter(line -> position(line) < position(notes))
            .filter(line -> !line.text().startsWith("Mẫu ") && line.baseline() > 12)
            .toList());
  }

  /** How far down the file a line is; a page is less than 1,000 mm high. */
  private static double position(PrintedLine line) {
    return line.page() * 1000.0 + line.baseline();
  }

  /** Puts together what the numbers of notes cut apart. */
  private static List<PrintedLine> joined(List<PrintedLine> pieces) {
    List<PrintedLine> lines = new ArrayList<>();
    for (PrintedLine piece :
        pieces.stream().sorted(Comparator.comparing(PrintedLine::left)).toList()) {
      int before = -1;
      for (int i = 0; i < lines.size(); i++) {
        PrintedLine line = lines.get(i);
        boolean follows = Math.abs(piece.left() - line.right()) < 3;
        if (follows && Math.abs(position(piece) - position(line)) < 2.5) {
          before = i;
        }
      }
      if (before < 0) {
        lines.add(piece);
      } else {
        PrintedLine line = lines.get(before);
        lines.set(
            before,
            new PrintedLine(
                line.page(),
                line.text() + piece.text(),
                line.left(),
                piece.right() - line.left(),
                line.baseline(),
                line.points(),
                line.font()));
      }
    }
    return inOrder(lines);
  }

  private static List<PrintedLine> inOrder(List<PrintedLine> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing(PrintedLine::page)
                .thenComparing(PrintedLine::baseline)
                .thenComparing(PrintedLine::left))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void ours_hasTheLettersOfTheSample(Sample sample) {
    for (Pair pair : sample.pairs()) {
      PrintedLine theirs = find(samples.get(sample.head), pair.sample());
      PrintedLine mine = find(requireNonNull(ours.get(sample)), pair.ours());
      assertThat(mine.bold()).as("weight of %s beside %s", mine, theirs).isEqualTo(theirs.bold());
      assertThat(mine.italic()).as("slope of %s", mine).isEqualTo(theirs.italic());
      assertThat(mine.points()).as("size of %s", mine).isCloseTo(theirs.points(), within(1.01));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ours_standsInTheSamePlaces(Sample sample) {
    Map<Place, PrintedLine[]> first = new LinkedHashMap<>();
    for (Pair pair : sample.pairs()) {
      PrintedLine theirs = find(samples.get(sample.head), pair.sample());
      PrintedLine mine = find(requireNonNull(ours.get(sample)), pair.ours());
      PrintedLine[] other = first.putIfAbsent(pair.place(), new PrintedLine[] {theirs, mine});
      if (other == null || pair.place() == Place.OTHER) {
        continue;
      }
      boolean fromLeft = pair.place() == Place.MARGIN || pair.place() == Place.INDENTED;
      double sampled =
          fromLeft ? theirs.left() - other[0].left() : theirs.centre() - other[0].centre();
      double written = fromLeft ? mine.left() - other[1].left() : mine.centre() - other[1].centre();
      assertThat(written).as("%s below %s", mine, other[1]).isCloseTo(sampled, within(4.0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ours_hasTheOrderOfTheSample(Sample sample) {
    assertThat(order(sample, false)).isEqualTo(order(sample, true));
  }

  private static List<String> order(Sample sample, boolean ofSample) {
    List<PrintedLine> lines =
        ofSample ? samples.get(sample.head) : requireNonNull(ours.get(sample));
    Map<String, PrintedLine> found = new LinkedHashMap<>();
    for (Pair pair : sample.pairs()) {
      found.put(pair.sample(), find(lines, ofSample ? pair.sample() : pair.ours()));
    }
    return found.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, PrintedLine> each) -> row(each.getValue()))
                .thenComparing(each -> each.getValue().left()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Lines of neighbouring columns are on one row though their base lines differ by their sizes. */
  private static long row(PrintedLine line) {
    return Math.round(position(line) / 4);
  }

  @ParameterizedTest
  @EnumSource
  void ours_hasTheDistancesOfTheSample_inHeadAndSignature(Sample sample) {
    closeTo(sample, "TÊN CQ, TC", "TÊN CƠ QUAN", 1.0);
    closeTo(sample, "CỘNG H", "Độc lập", 1.0);
    closeTo(sample, "TÊN CƠ QUAN", "Số:", 4.0);
    closeTo(sample, "Nơi nhận:", "- ", 4.0);
  }

  /** Compares the distance of two lines where the sample has both. */
  private static void closeTo(Sample sample, String above, String below, double tolerance) {
    List<PrintedLine> theirs = samples.get(sample.head);
    List<Pair> pairs = sample.pairs();
    boolean both =
        Stream.of(above, below)
            .allMatch(
                start ->
                    theirs.stream().anyMatch(line -> line.text().startsWith(start))
                        && (start.equals("- ")
                            || start.startsWith("CỘNG")
                            || pairs.stream().anyMatch(each -> each.sample().startsWith(start))));
    // The program that prints the file ends a page inside the head of Mẫu 1.5.
    if (both && distance(sample, above, below, true) < 500) {
      assertThat(distance(sample, above, below, false))
          .as("from %s to %s", above, below)
          .isCloseTo(distance(sample, above, below, true), within(tolerance));
    }
  }

  private static double distance(Sample sample, String above, String below, boolean ofSample) {
    List<PrintedLine> lines =
        ofSample ? samples.get(sample.head) : requireNonNull(ours.get(sample));
    PrintedLine first = find(lines, above);
    PrintedLine second =
        lines.stream()
            .filter(line -> line.text().startsWith(below) && position(line) > position(first))
            .findFirst()
            .orElseThrow();
    return position(second) - position(first);
  }

  private static PrintedLine find(List<PrintedLine> lines, String start) {
    return lines.stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No line begins \"" + start + "\""));
  }

  private static OfficialDocument document(Sample sample) {
    return switch (sample) {
      case M_1_1 ->
          titled(
              DocumentType.RESOLUTION,
              centred("THẨM QUYỀN BAN HÀNH"),
              basis("Căn cứ Luật Tổ chức Chính phủ;"),
              basis("Xét đề nghị của cơ quan."),
              centred("QUYẾT NGHỊ:"),
              text("Nội dung."));
      case M_1_2, M_1_3, M_1_3_PUT_INTO_FORCE, M_1_3_PUT_INTO_FORCE_ELECTRONIC ->
          titled(
                  DocumentType.DECISION,
                  centred("THẨM QUYỀN BAN HÀNH"),
                  basis("Căn cứ Luật Tổ chức Chính phủ;"),
                  basis("Theo đề nghị của cơ quan."),
                  centred("QUYẾT ĐỊNH:"),
                  article(1, text("Nội dung.")))
              .withAttachments(
                  sample == Sample.M_1_2
                      ? List.of()
                      : List.of(
                          Attachment.putIntoForce(
                              DocumentType.REGULATION,
                              "Làm việc",
                              DocumentBody.of(article(1, text("Nội dung."))))))
              .withHeader(
                  sample == Sample.M_1_3_PUT_INTO_FORCE_ELECTRONIC
                      ? head(DocumentType.DECISION).withMedium(DocumentMedium.ELECTRONIC)
                      : head(DocumentType.DECISION));
      case M_1_4 -> titled(DocumentType.NOTICE, text("Nội dung."));
      case M_1_5 ->
          OfficialDispatch.builder(AGENCY, "trích yếu")
              .code(DocumentCode.ofDispatch(12, "ABC", "XY"))
              .promulgation(DAY)
              .addressee("Cơ quan A")
              .addressee("Cơ quan B")
              .content(DocumentBody.of(text("Nội dung.")))
              .signature(SIGNATURE)
              .distribution(Distribution.of(ArchiveLine.of("HC"), Recipient.asAbove()))
              .build();
      case M_1_6 ->
          titled(DocumentType.TELEGRAM, text("Nội dung."))
              .withAddressees(
                  OfficialDispatch.builder(AGENCY, "a").addressee("Sở A").build().addressees());
      case M_1_7 ->
          titled(
              DocumentType.INVITATION,
              text("Cơ quan trân trọng kính mời: Ông A."),
              text("Tới dự Hội nghị."),
              text("Chủ trì: Ông B."),
              text("Thời gian: 08 giờ."),
              text("Địa điểm: Hội trường."));
      case M_1_8 ->
          titled(
              DocumentType.LETTER_OF_INTRODUCTION,
              centred("Cơ quan trân trọng giới thiệu:"),
              text("Ông (bà): Nguyễn Văn A."),
              text("Chức vụ: Chuyên viên."),
              text("Được cử đến: Sở B."),
              text("Về việc: Đối chiếu."));
      case M_1_9 ->
          titled(
                  DocumentType.MINUTES,
                  text("Thời gian bắt đầu: 08 giờ."),
                  text("Địa điểm: Phòng họp."),
                  text("Thành phần tham dự: 12 người."))
              .withSignature(Signature.byHead("Chủ tọa", "Họ và tên"))
              .withCosignatures(List.of(Signature.byHead("Thư ký", "Họ và tên")));
      case M_1_10 ->
          titled(
                  DocumentType.LEAVE_PERMIT,
                  text("Xét Đơn đề nghị nghỉ phép."),
                  text("Ông (bà): Nguyễn Văn A."),
                  text("Chức vụ: Chuyên viên."))
              .withConfirmation(
                  "Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép");
      case M_2_1, M_2_2 ->
          titled(DocumentType.PLAN, text("Nội dung (Phụ lục)."))
              .withAttachments(
                  List.of(new Attachment("Tên phụ lục", DocumentBody.of(text("Nội dung.")))))
              .withHeader(
                  head(DocumentType.PLAN)
                      .withMedium(
                          sample == Sample.M_2_1
                              ? DocumentMedium.PAPER
                              : DocumentMedium.ELECTRONIC));
      case M_3_1, M_3_2 ->
          new DocumentCopy(
              CopyForm.CERTIFIED,
              titled(DocumentType.NOTICE, text("Nội dung.")),
              DocumentHeader.of(AGENCY)
                  .withCode(DocumentCode.of(5, DocumentType.TRUE_COPY, "ABC"))
                  .withPromulgation(DAY)
                  .withMedium(
                      sample == Sample.M_3_1 ? DocumentMedium.PAPER : DocumentMedium.ELECTRONIC),
              SIGNATURE,
              RECIPIENTS);
    };
  }

  private static TitledDocument titled(DocumentType type, Block... blocks) {
    return TitledDocument.builder(type, AGENCY, "Trích yếu nội dung")
        .code(DocumentCode.of(12, type, "ABC"))
        .promulgation(DAY)
        .content(DocumentBody.of(blocks))
        .signature(SIGNATURE)
        .distribution(RECIPIENTS)
        .build();
  }

  private static DocumentHeader head(DocumentType type) {
    return DocumentHeader.of(AGENCY)
        .withCode(DocumentCode.of(12, type, "ABC"))
        .withPromulgation(DAY);
  }
}

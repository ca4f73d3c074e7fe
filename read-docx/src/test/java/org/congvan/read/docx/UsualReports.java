package org.congvan.read.docx;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.Text;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.reform.WrittenFigure;
import org.congvan.testkit.BodyArbitraries;
import org.jspecify.annotations.Nullable;

/**
 * Reports as they are usual: under titles that there are, in words that are sentences, on a period
 * that the opening names. Every component of a record is filled now and then.
 */
final class UsualReports {
  private static final CommunicationChannel PORTAL =
      new CommunicationChannel(ChannelKind.WEB_PORTAL, "Trang thông tin điện tử của Sở");

  private static final List<String> COUNTED =
      List.of("Văn bản đã ban hành", "Tin, bài đã đăng", "Số hội nghị", "Thủ tục được công bố");

  private static final List<String> UNITS =
      List.of("văn bản", "tin, bài", "hội nghị", "thủ tục hành chính", "hồ sơ", "lượt");

  private static final List<String> RUNNING =
      List.of("Kết quả cụ thể như sau:", "Công việc này được duy trì thường xuyên.");

  private final Choices choices;

  private final UsualBlocks usual;

  private UsualReports(Choices choices, UsualBlocks usual) {
    this.choices = choices;
    this.usual = usual;
  }

  /** Returns reports with and without records of each kind. */
  static Arbitrary<ReformReport> reports() {
    return Combinators.combine(Arbitraries.randoms(), BodyArbitraries.pictures())
        .as(
            (random, picture) -> {
              Choices choices = new Choices(random);
              return new UsualReports(
                      choices, new UsualBlocks(choices, picture, UnaryOperator.identity()))
                  .report();
            });
  }

  private ReformReport report() {
    ReportingPeriod period = period();
    ReformReport.Builder report = ReformReport.builder(period, outline());
    report.opening(Paragraph.of("Sở Nội vụ báo cáo kết quả " + period.label() + " như sau:"));
    some(() -> report.opening(usual.paragraph()));
    some(() -> report.directive(new Directive(usual.inlines())));
    some(() -> report.activity(activity(ActivityAspect.QUANTITY)));
    some(() -> report.activity(activity(ActivityAspect.CONTENT)));
    some(() -> report.activity(activity(ActivityAspect.FORM)));
    some(() -> report.activity(activity(ActivityAspect.QUANTITY)));
    some(() -> report.advantage(new Advantage(usual.inlines())));
    some(() -> report.difficulty(new Difficulty(usual.inlines(), areas())));
    some(
        () ->
            report.recommendation(
                new Recommendation(usual.inlines(), orNull("Ủy ban nhân dân tỉnh"))));
    some(
        () ->
            report.plannedTask(
                new PlannedTask(usual.inlines(), areas(), orNull(LocalDate.of(2022, 6, 30)))));
    if (choices.often(2)) {
      report.closing(Paragraph.of("Trên đây là báo cáo của Sở Nội vụ."));
    }
    return report.build();
  }

  private void some(Runnable add) {
    int number = choices.below(4);
    for (int i = 0; i < number; i++) {
      add.run();
    }
  }

  private ReportingPeriod period() {
    int year = 2019 + choices.below(4);
    return switch (choices.below(6)) {
      case 0 -> ReportingPeriod.firstHalf(year);
      case 1 -> ReportingPeriod.secondHalf(year);
      case 2 -> ReportingPeriod.nineMonths(year);
      case 3 -> ReportingPeriod.quarter(year, 1 + choices.below(4));
      case 4 -> ReportingPeriod.month(YearMonth.of(year, 1 + choices.below(12)));
      default -> ReportingPeriod.year(year);
    };
  }

  private ReportOutline outline() {
    return new ReportOutline(
        part("Công tác chỉ đạo, điều hành", "Công tác chỉ đạo, điều hành CCHC"),
        part("Tình hình thực hiện công tác tuyên truyền", "Kết quả thực hiện nhiệm vụ CCHC")
            .withConclusion(),
        part("Về nội dung tuyên truyền", "Nội dung tuyên truyền"),
        part("Về hình thức tuyên truyền cải cách hành chính", "Hình thức"),
        part("Số lượng tin, bài tuyên truyền về CCHC đã thực hiện", "Số lượng"),
        part("Những thuận lợi, khó khăn", "Thuận lợi và khó khăn").withConclusion(),
        part("Thuận lợi", "Những thuận lợi"),
        part("Khó khăn", "Khó khăn, vướng mắc", "Tồn tại, hạn chế"),
        part("Kiến nghị, đề xuất", "Đề xuất, kiến nghị"),
        part("Phương hướng, nhiệm vụ năm 2022", "Nhiệm vụ trọng tâm quý IV"));
  }

  private OutlinePart part(String... titles) {
    return new OutlinePart(
        choices.one(List.of(titles)),
        choices.one(List.of(ItemStyle.values())),
        running(),
        running());
  }

  /** Now and then a paragraph, which may be set in the middle. */
  private List<Paragraph> running() {
    List<Paragraph> running = new ArrayList<>();
    while (choices.often(4)) {
      running.add(
          Paragraph.of(choices.one(RUNNING))
              .withAlignment(choices.often(3) ? ParagraphAlignment.CENTER : null));
    }
    return running;
  }

  private Activity activity(ActivityAspect aspect) {
    List<ActivityCount> counts = new ArrayList<>();
    List<Inline> text = aspect == ActivityAspect.QUANTITY ? counted(counts::add) : usual.inlines();
    if (aspect != ActivityAspect.QUANTITY && choices.often(3)) {
      counts.add(ActivityCount.of("Tin, bài đã đăng", 7, "tin, bài"));
    }
    return new Activity(
        aspect, text, areas(), choices.often(3) ? List.of(PORTAL) : List.of(), counts);
  }

  /** Words with up to three figures. */
  private List<Inline> counted(Consumer<ActivityCount> counts) {
    StringBuilder text = new StringBuilder();
    for (int i = choices.below(4); i > 0; i--) {
      ActivityCount count =
          ActivityCount.of(choices.one(COUNTED), choices.below(3000), choices.one(UNITS));
      String figure = count.toProse();
      text.append(text.isEmpty() ? "" : "; ").append(count.indicator()).append(": ");
      int start = text.length();
      text.append(figure);
      counts.accept(
          count
              .withCode(orNull(IndicatorCode.parse("TT-07")))
              .withChannel(orNull(PORTAL))
              .withPeriod(orNull(ReportingPeriod.year(2020)))
              .withWritten(new WrittenFigure(figure, start, text.length())));
    }
    return List.of(
        Text.of(text.isEmpty() ? "Việc tuyên truyền được duy trì thường xuyên." : text + "."));
  }

  private List<ReformArea> areas() {
    return choices.often(3) ? List.of(ReformArea.PROCEDURES) : List.of();
  }

  private <T> @Nullable T orNull(T value) {
    return choices.often(3) ? value : null;
  }
}

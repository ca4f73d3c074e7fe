package org.congvan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.code.DocumentType;
import org.congvan.model.Attachment;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The content of a case's document.
 *
 * <p>A free body: {@code text = …}, citations {@code cites = 225/QĐ-TTg of năm 2016}, and {@code
 * body = …} lines, see {@link CaseBody}. A typed report, where there is a period: {@code period =
 * 2019} or {@code span = năm 2019 | 2019-01-01 | 2019-12-31 | YEARLY}; {@code activity = text | 11
 * | văn bản | 7 | tin,bài}; {@code count = indicator | 11 | văn bản | channel | period's end |
 * area}, each in an activity of its own; {@code task = text | 2020-03-31}. Documents put into
 * force: {@code inForce = title}. Annexes: {@code annex = title | body line}.
 */
final class CaseContent {

  static final List<String> KEYS =
      List.of(
          "period",
          "span",
          "activity",
          "count",
          "difficulty",
          "recommendation",
          "task",
          "cites",
          "body",
          "annex",
          "inForce");

  private static final String NONE = "-";

  private final Map<String, List<String>> settings;

  CaseContent(Map<String, List<String>> settings) {
    this.settings = settings;
  }

  DocumentContent content() {
    boolean report = settings.containsKey("span") || !all("period", NONE).get(0).equals(NONE);
    return report ? report() : body();
  }

  List<Attachment> annexes() {
    List<Attachment> annexes = new ArrayList<>();
    for (String line : all("annex")) {
      String[] parts = line.split(" \\| ", 2);
      String title = parts[0].equals(NONE) ? null : parts[0];
      List<String> lines = List.of(parts.length == 1 ? "p Số liệu." : parts[1]);
      annexes.add(new Attachment(title, new DocumentBody(CaseBody.blocks(lines))));
    }
    for (String title : all("inForce")) {
      annexes.add(
          Attachment.putIntoForce(DocumentType.REGULATION, title, new DocumentBody(List.of())));
    }
    return annexes;
  }

  private DocumentBody body() {
    List<String> lines = new ArrayList<>();
    lines.add("p " + Objects.requireNonNull(settings.get("text")).get(0));
    for (String cited : all("cites")) {
      String[] parts = cited.split(" of ", 2);
      lines.add("p Thực hiện {" + parts[0] + "; " + (parts.length == 1 ? "" : parts[1]) + "}");
    }
    List<String> own = all("body");
    return new DocumentBody(CaseBody.blocks(own.isEmpty() ? lines : own));
  }

  private ReformReport report() {
    ReformReport.Builder report =
        ReformReport.builder(period(), ReportOutline.communication("năm sau"));
    for (String line : all("activity")) {
      String[] parts = line.split(" \\| ", -1);
      List<ActivityCount> counts = new ArrayList<>();
      for (int i = 1; i < parts.length; i += 2) {
        counts.add(ActivityCount.of("Tuyên truyền", new BigDecimal(parts[i]), parts[i + 1]));
      }
      report.activity(activity(parts[0], List.of(), counts));
    }
    all("difficulty").forEach(line -> report.difficulty(Difficulty.of(line)));
    all("recommendation").forEach(line -> report.recommendation(Recommendation.of(line)));
    all("count").forEach(line -> report.activity(counting(line.split(" \\| ", -1))));
    for (String line : all("task")) {
      String[] parts = line.split(" \\| ", 2);
      report.plannedTask(
          new PlannedTask(
              List.of(Text.of(parts[0])),
              List.of(),
              parts.length == 1 ? null : LocalDate.parse(parts[1])));
    }
    all("body").forEach(line -> report.opening((Paragraph) CaseBody.blocks(List.of(line)).get(0)));
    return report.build();
  }

  private ReportingPeriod period() {
    if (settings.containsKey("span")) {
      String[] parts = all("span").get(0).split(" \\| ", -1);
      return new ReportingPeriod(
          parts.length == 3 ? ReportFrequency.YEARLY : ReportFrequency.valueOf(parts[3]),
          parts[0],
          LocalDate.parse(parts[1]),
          LocalDate.parse(parts[2]));
    }
    return ReportingPeriod.year(Integer.parseInt(all("period").get(0)));
  }

  private static Activity counting(String[] parts) {
    String channel = part(parts, 3);
    String end = part(parts, 4);
    String area = part(parts, 5);
    String code = part(parts, 6);
    ActivityCount count =
        new ActivityCount(
            parts[0],
            code == null ? null : IndicatorCode.parse(code),
            new BigDecimal(parts[1]),
            parts[2],
            channel == null ? null : new CommunicationChannel(ChannelKind.WEB_PORTAL, channel),
            end == null
                ? null
                : ReportingPeriod.between(
                    "đến " + end, LocalDate.parse(end).minusDays(30), LocalDate.parse(end)),
            null);
    return activity(
        parts[0] + ": " + count.toProse(),
        area == null ? List.of() : List.of(ReformArea.valueOf(area)),
        List.of(count));
  }

  private static Activity activity(
      String text, List<ReformArea> areas, List<ActivityCount> counts) {
    return new Activity(ActivityAspect.QUANTITY, List.of(Text.of(text)), areas, List.of(), counts);
  }

  private static @Nullable String part(String[] parts, int index) {
    return parts.length <= index || parts[index].equals(NONE) ? null : parts[index];
  }

  private List<String> all(String key, String... fallback) {
    return settings.getOrDefault(key, List.of(fallback));
  }
}

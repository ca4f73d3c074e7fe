package org.congvan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Text;
import org.congvan.corpus.CorpusFigure;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.junit.jupiter.api.Test;

/**
 * The rules that compare figures with records say nothing of sentences of real documents whose
 * figures are all recorded as people read them. See {@code CorpusCountsTest} for the sentences.
 */
class CorpusFiguresTest {
  private static final String PLACE = "corpus/counts.jsonl";

  @Test
  void recordedFigures_areNotReported() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "the folder of real sentences is not given: -Dcongvan.shared");
    List<CorpusFigure.Sentence> sentences =
        CorpusFigure.read(Path.of(Objects.requireNonNull(shared)).resolve(PLACE));
    assumeTrue(!sentences.isEmpty(), "no sentences in the folder: " + PLACE);
    List<String> alarms = new ArrayList<>();

    for (CorpusFigure.Sentence sentence : sentences) {
      ReportFigures report = ReportFigures.of(report(sentence));
      for (FigureRule rule :
          List.of(new CountInText(), new FigureRecorded(), new AmbiguousFigure())) {
        rule.check(
            report, (path, arguments) -> alarms.add(rule.id() + " " + sentence.id() + " " + path));
      }
    }

    assertThat(alarms).isEmpty();
  }

  /** A figure without a unit cannot be recorded. */
  private static ReformReport report(CorpusFigure.Sentence sentence) {
    List<ActivityCount> counts = new ArrayList<>();
    for (CorpusFigure figure : sentence.figures()) {
      if (figure.value() != null && figure.unit() != null) {
        counts.add(ActivityCount.of("Chỉ tiêu", figure.value(), figure.unit()));
      }
    }
    return ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
        .activities(
            List.of(
                Activity.of(ActivityAspect.CONTENT, Text.of(sentence.text())).withCounts(counts)))
        .build();
  }
}

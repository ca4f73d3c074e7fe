package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.congvan.reform.Difficulty;
import org.congvan.rollup.fold.AccumulatorState;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.result.RollupResult;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;

class AccumulatorStateTest {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 15);

  @Test
  void emptyRollup_isTenBytes() {
    byte[] bytes = AccumulatorState.toBytes(new ReportAccumulator());

    assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("43565255010000000000");
    assertThat(RollupResult.of(AccumulatorState.fromBytes(bytes)).periods()).isEmpty();
  }

  @Test
  void bytes_holdNothingOfWordingsThatNoReportNeeds() {
    ReportAccumulator accumulator = sample();
    ReportAccumulator part = AccumulatorState.fromBytes(AccumulatorState.toBytes(accumulator));

    assertThat(AccumulatorState.toBytes(ReportAccumulator.merge(part, new ReportAccumulator())))
        .isEqualTo(AccumulatorState.toBytes(accumulator));
  }

  @Test
  void stateThatIsCutOff_isRefusedAtEveryLength() {
    byte[] bytes = AccumulatorState.toBytes(sample());

    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThat(catchThrowable(() -> AccumulatorState.fromBytes(cut)))
          .as("first %s bytes", length)
          .isInstanceOf(DocumentFormatException.class);
    }
  }

  @Test
  void stateWithMoreBehindIt_isRefused() {
    byte[] bytes = AccumulatorState.toBytes(sample());

    assertThatThrownBy(() -> AccumulatorState.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("at byte " + bytes.length)
        .hasMessageContaining("expected the end");
  }

  @Test
  void otherVersion_isRefused() {
    byte[] bytes = AccumulatorState.toBytes(sample());
    bytes[4] = 2;

    assertThatThrownBy(() -> AccumulatorState.fromBytes(bytes))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("roll-up state");
  }

  @Test
  void changedBytes_areReadOrRefusedButNothingElse() {
    byte[] bytes = AccumulatorState.toBytes(sample());
    Random random = new Random(477);

    for (int i = 0; i < 3000; i++) {
      byte[] changed = bytes.clone();
      for (int each = 0; each <= i % 3; each++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Throwable thrown = catchThrowable(() -> RollupResult.of(AccumulatorState.fromBytes(changed)));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(DocumentFormatException.class);
      }
    }
  }

  @Test
  void labelsThatUtf8CannotTellApart_takeNoOtherLabelsPlace() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(
                Reports.HEALTH,
                Reports.report()
                    .activity(
                        Reports.counting(
                            Reports.count("Aa", "1", "tin"),
                            Reports.count("Số \uD800", "20", "tin"),
                            Reports.count("Số \uD801", "300", "tin")))
                    .build()));

    ReportAccumulator read = AccumulatorState.fromBytes(AccumulatorState.toBytes(accumulator));

    assertThat(Reports.only(read).totals().get(0).heading().indicator()).isEqualTo("Aa");
    assertThat(Reports.only(read).totals().get(0).value()).isEqualTo("1");
  }

  private static ReportAccumulator sample() {
    return Reports.fold(
        Reports.submitted(Reports.HEALTH, 1, DAY, Reports.articles(11)),
        Reports.submitted(Reports.HEALTH, 2, DAY, Reports.articles(12)).withReceivedOn(DAY),
        Reports.submitted(
            Reports.FINANCE,
            3,
            DAY,
            Reports.report()
                .activity(Reports.counting(Reports.count("Số tin", "0.5", "tin")))
                .difficulty(Difficulty.of("Thiếu kinh phí"))
                .build()));
  }
}

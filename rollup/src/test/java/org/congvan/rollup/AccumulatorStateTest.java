package org.congvan.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void changedBytes_areRefusedOrStableAndMerge() {
    byte[] bytes = AccumulatorState.toBytes(sample());
    Random random = new Random(477);

    for (int i = 0; i < 3000; i++) {
      byte[] changed = bytes.clone();
      for (int each = 0; each <= i % 3; each++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Throwable thrown = catchThrowable(() -> AccumulatorState.fromBytes(changed));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(DocumentFormatException.class);
        continue;
      }
      ReportAccumulator read = AccumulatorState.fromBytes(changed);
      assertThat(AccumulatorState.toBytes(read)).isEqualTo(changed);
      RollupResult.of(read);
      ReportAccumulator merged = ReportAccumulator.merge(read, sample());
      byte[] mergedBytes = AccumulatorState.toBytes(merged);
      assertThat(AccumulatorState.toBytes(AccumulatorState.fromBytes(mergedBytes)))
          .isEqualTo(mergedBytes);
      AccumulatorState.toBytes(ReportAccumulator.merge(sample(), read));
    }
  }

  /** Each text of the sample in turn becomes blanks, which no report can hold. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "source of a report",
        "name of an agency",
        "label of a period",
        "indicator",
        "unit"
      })
  void blankText_isRefusedByNameAndPlace(String name) {
    byte[] bytes = AccumulatorState.toBytes(sample());
    boolean refused = false;

    for (int at = 5; at < bytes.length; at++) {
      int length = bytes[at] / 2;
      if (bytes[at] <= 0 || bytes[at] % 2 != 0 || at + 1 + length > bytes.length) {
        continue;
      }
      byte[] changed = bytes.clone();
      Arrays.fill(changed, at + 1, at + 1 + length, (byte) ' ');
      Throwable thrown = catchThrowable(() -> AccumulatorState.fromBytes(changed));
      refused |=
          thrown instanceof DocumentFormatException
              && thrown.getMessage().contains("at byte " + at + ": found " + name + " \" ");
    }

    assertThat(refused).isTrue();
  }

  @Test
  void textThatIsNotNormal_isRefused() {
    byte[] bytes = AccumulatorState.toBytes(sample());
    // The name of the agency loses its first letter to a space.
    int at = indexOf(bytes, Reports.HEALTH.name());
    bytes[at] = ' ';

    assertThatThrownBy(() -> AccumulatorState.fromBytes(bytes))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("at byte " + (at - 1))
        .hasMessageContaining("name of an agency");
  }

  @Test
  void numberInMoreBytesThanItNeeds_isRefused() {
    byte[] bytes = AccumulatorState.toBytes(sample());
    byte[] longer = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, longer, 0, 5);
    longer[5] = (byte) (bytes[5] | 0x80);
    System.arraycopy(bytes, 6, longer, 7, bytes.length - 6);

    assertThatThrownBy(() -> AccumulatorState.fromBytes(longer))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("with lists sorted");
  }

  private static int indexOf(byte[] bytes, String text) {
    byte[] part = text.getBytes(UTF_8);
    for (int at = 0; at + part.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    throw new AssertionError(text);
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

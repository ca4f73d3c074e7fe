package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.congvan.render.json.RollupResults.COMMUNE;
import static org.congvan.render.json.RollupResults.DISTRICT;
import static org.congvan.render.json.RollupResults.everyConflict;
import static org.congvan.render.json.RollupResults.folded;
import static org.congvan.render.json.RollupResults.reports;
import static org.congvan.render.json.RollupResults.submitted;
import static org.congvan.render.json.RollupResults.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.reform.ActivityCount;
import org.congvan.render.RenderException;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;

class JsonRollupTest {

  @Example
  void everyKindOfConflict_isToldByName() throws IOException {
    String json = everyConflict();

    assertThat(json)
        .startsWith("{\n  \"schema\": \"congvan-rollup/1\",\n  \"periods\": [\n")
        .endsWith(
            "\"rolledUp\": 6,\n    \"skipped\": 0\n  },\n  \"skipped\": [],\n  \"skippedBefore\": []\n}\n")
        .contains(
            "\"kind\": \"differing-duplicate\"",
            "\"kind\": \"stated-twice\"",
            "\"kind\": \"differing-units\"",
            "\"kind\": \"hierarchy-imbalance\"",
            "\"kind\": \"named-twice\"",
            "\"stated\": 30,\n          \"sumBelow\": 11,\n          \"below\": 1,",
            "\"id\": \"H99.07\"",
            "\"channel\": {\n            \"kind\": \"BROADCAST\",");
  }

  @Example
  void rates_areSumOverSumOrNotAdded() throws IOException {
    IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    SubmittedReport report =
        submitted(DISTRICT, 1, ActivityCount.of("Tỷ lệ hài lòng", new BigDecimal("97.5"), "%"));

    String json =
        write(
            JsonRollup.standard(),
            RollupResult.of(
                folded(List.of(report)), RollupOptions.builder().catalogue(catalogue).build()));

    assertThat(json)
        .contains("\"totals\": [],\n      \"ratios\": [],\n      \"unadded\": [\n")
        .contains("\"values\": [\n            97.5\n          ]");
  }

  @Example
  void order_doesNotMatter() throws IOException {
    List<SubmittedReport> reports = new ArrayList<>(reports());
    String json = write(JsonRollup.standard(), RollupResult.of(folded(reports)));
    for (int i = 0; i < reports.size(); i++) {
      Collections.rotate(reports, 1);
      assertThat(write(JsonRollup.standard(), RollupResult.of(folded(reports)))).isEqualTo(json);
    }
  }

  @Example
  void periodBefore_isCompared() throws IOException {
    RollupResult earlier =
        RollupResult.of(folded(List.of(submitted(COMMUNE, 1, ActivityCount.of("Tin", 8, "tin")))));
    RollupResult result =
        RollupResult.of(folded(List.of(submitted(COMMUNE, 1, ActivityCount.of("Tin", 11, "tin")))));

    assertThat(write(JsonRollup.builder().previous(earlier).build(), result))
        .contains("\"current\": 11,", "\"previous\": 8,", "\"change\": 3,")
        .contains("\"changeInPercent\": 37.50");
    assertThat(write(JsonRollup.standard(), result)).doesNotContain("comparison");
  }

  @Example
  void skippedDocuments_standInTheOrderOfTheirNames() throws IOException {
    JsonRollup format =
        JsonRollup.builder()
            .skipped(new ReportSource("b.json"), "empty")
            .skipped(new ReportSource("a.json"), "no report")
            .skippedBefore(new ReportSource("c.json"), "no date")
            .build();

    assertThat(write(format, RollupResult.of(new ReportAccumulator())))
        .isEqualTo(
            """
            {
              "schema": "congvan-rollup/1",
              "periods": [],
              "documents": {
                "rolledUp": 0,
                "skipped": 2
              },
              "skipped": [
                {
                  "source": "a.json",
                  "reason": "no report"
                },
                {
                  "source": "b.json",
                  "reason": "empty"
                }
              ],
              "skippedBefore": [
                {
                  "source": "c.json",
                  "reason": "no date"
                }
              ]
            }
            """);
  }

  @Example
  void halfASurrogatePair_isRefusedWithItsPlace() {
    RollupResult result =
        RollupResult.of(
            folded(List.of(submitted(COMMUNE, 1, ActivityCount.of("Tin \ud83d", 11, "tin")))));

    assertThatThrownBy(() -> write(JsonRollup.standard(), result))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("periods[0].figures[0].indicator");
  }

  @Example
  void failingStream_isTheStreamsFailureWhereverItFails_andTheWriterCanBeUsedAgain()
      throws IOException {
    JsonRollup json = JsonRollup.standard();
    RollupResult result = RollupResult.of(folded(reports()));
    String whole = write(json, result);
    int length = whole.getBytes(StandardCharsets.UTF_8).length;
    for (int room = 0; room < length; room += 1 + length / 100) {
      IOException failure = new IOException("no space left after " + room);
      OutOfMemoryError error = new OutOfMemoryError("none left after " + room);
      OutputStream full = failing(room, failure);
      OutputStream withoutMemory = failing(room, error);

      assertThatThrownBy(() -> json.write(result, full)).isSameAs(failure);
      assertThatThrownBy(() -> json.write(result, withoutMemory)).isSameAs(error);
    }
    assertThat(write(json, result)).isEqualTo(whole);
  }

  @Example
  void stream_staysOpen() throws IOException {
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    JsonRollup.standard().write(RollupResult.of(folded(reports())), bytes);

    assertThat(bytes.size()).isPositive();
  }

  /** A stream that takes some bytes and then fails. */
  private static OutputStream failing(int bytes, Throwable failure) {
    return new OutputStream() {
      private int room = bytes;

      @Override
      public void write(int b) throws IOException {
        if (room == 0) {
          if (failure instanceof IOException exception) {
            throw exception;
          }
          throw (Error) failure;
        }
        room--;
      }
    };
  }
}

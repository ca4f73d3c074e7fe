package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.render.RenderException;
import org.congvan.rollup.AgencyHierarchy;
import org.congvan.rollup.ReportRollup;
import org.congvan.rollup.RollupRequest;
import org.congvan.rollup.RollupResult;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;

class JsonRollupTest {

  private static final IssuingAgency DISTRICT = IssuingAgency.of("Huyện An Lạc");
  private static final IssuingAgency COMMUNE = IssuingAgency.of("Xã Bình Minh");
  private static final CommunicationChannel RADIO =
      new CommunicationChannel(ChannelKind.BROADCAST, "Đài Phát thanh");

  @Example
  void everyKindOfConflict_isToldByName() throws IOException {
    RollupRequest request =
        RollupRequest.builder()
            .hierarchy(AgencyHierarchy.builder().put(DISTRICT, List.of(COMMUNE)).build())
            .build();

    String json = write(JsonRollup.standard(), folded(reports()).result(request));

    assertThat(json)
        .startsWith("{\n  \"schema\": \"congvan-rollup/1\",\n  \"periods\": [\n")
        .endsWith("  \"skipped\": []\n}\n")
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
            folded(List.of(report)).result(RollupRequest.builder().catalogue(catalogue).build()));

    assertThat(json)
        .contains("\"totals\": [],\n      \"ratios\": [],\n      \"unadded\": [\n")
        .contains("\"values\": [\n            97.5\n          ]");
  }

  @Example
  void order_doesNotMatter() throws IOException {
    List<SubmittedReport> reports = new ArrayList<>(reports());
    String json = write(JsonRollup.standard(), folded(reports).result());
    for (int i = 0; i < reports.size(); i++) {
      Collections.rotate(reports, 1);
      assertThat(write(JsonRollup.standard(), folded(reports).result())).isEqualTo(json);
    }
  }

  @Example
  void periodBefore_isCompared() throws IOException {
    RollupResult earlier =
        folded(List.of(submitted(COMMUNE, 1, ActivityCount.of("Tin", 8, "tin")))).result();
    RollupResult result =
        folded(List.of(submitted(COMMUNE, 1, ActivityCount.of("Tin", 11, "tin")))).result();

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
            .build();

    assertThat(write(format, new ReportRollup().result()))
        .isEqualTo(
            """
            {
              "schema": "congvan-rollup/1",
              "periods": [],
              "skipped": [
                {
                  "source": "a.json",
                  "reason": "no report"
                },
                {
                  "source": "b.json",
                  "reason": "empty"
                }
              ]
            }
            """);
  }

  @Example
  void halfASurrogatePair_isRefusedWithItsPlace() {
    RollupResult result =
        folded(List.of(submitted(COMMUNE, 1, ActivityCount.of("Tin \ud83d", 11, "tin")))).result();

    assertThatThrownBy(() -> write(JsonRollup.standard(), result))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("periods[0].figures[0].indicator");
  }

  @Example
  void failingStream_isTheStreamsFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> JsonRollup.standard().write(folded(reports()).result(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
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

    JsonRollup.standard().write(folded(reports()).result(), bytes);

    assertThat(bytes.size()).isPositive();
  }

  private static List<SubmittedReport> reports() {
    return List.of(
        submitted(DISTRICT, 1, ActivityCount.of("Tin", 30, "tin")),
        submitted(COMMUNE, 1, ActivityCount.of("Tin", 10, "tin")),
        submitted(COMMUNE, 2, ActivityCount.of("Tin", 11, "tin")),
        submitted(
            IssuingAgency.of("Xã Cát Tường"),
            1,
            ActivityCount.of("Buổi", 1, "buổi").through(RADIO),
            ActivityCount.of("Buổi", 2, "buổi").through(RADIO),
            ActivityCount.of("Tin", 3, "lượt")),
        submitted(IssuingAgency.of("Xã Đại Đồng"), 1),
        submitted(IssuingAgency.of("Xã Đại Đồng").identified(new AgencyId("H99.07")), 1));
  }

  private static SubmittedReport submitted(IssuingAgency agency, int day, ActivityCount... counts) {
    ReformReport report =
        ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
            .activity(
                Activity.of(ActivityAspect.QUANTITY, Text.of("Đã thực hiện")).counting(counts))
            .difficulty(Difficulty.of("Thiếu kinh phí"))
            .build();
    return new SubmittedReport(
        agency,
        null,
        LocalDate.of(2019, 12, day),
        null,
        new ReportSource(agency.name() + "-" + day + ".json"),
        report);
  }

  private static ReportRollup folded(List<SubmittedReport> reports) {
    ReportRollup rollup = new ReportRollup();
    reports.forEach(rollup::add);
    return rollup;
  }

  private static String write(JsonRollup format, RollupResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

package org.congvan.page.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.page.chart.ChartShape.Area;
import org.congvan.page.chart.ChartShape.Mark;
import org.congvan.page.chart.ChartShape.Place;
import org.congvan.page.chart.ChartShape.Side;
import org.congvan.page.chart.ChartShape.Stroke;
import org.congvan.page.chart.ChartShape.Words;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnChartTest {

  private static final DocumentPath PATH = DocumentPath.parse("content.blocks[0].picture");

  @Test
  void columnsAreAsHighAsTheirValues() {
    DrawnChart drawn = drawn(ChartForm.COLUMN, series("Số tin", "10", "20", "-5"));
    List<Area> columns = all(drawn, Area.class);
    assertThat(columns).hasSize(3);
    Area ten = columns.get(0);
    Area twenty = columns.get(1);
    Area negative = columns.get(2);
    assertThat(twenty.height()).isCloseTo(2 * ten.height(), within());
    assertThat(negative.height()).isCloseTo(ten.height() / 2, within());
    assertThat(negative.top()).isCloseTo(ten.top() + ten.height(), within());
    assertThat(List.of(ten.width(), negative.width())).containsOnly(twenty.width());
  }

  @Test
  void barsAreAsLongAsTheirValues() {
    DrawnChart drawn = drawn(ChartForm.BAR, series("Số tin", "10", "20"));
    List<Area> bars = all(drawn, Area.class);
    assertThat(bars.get(1).width()).isCloseTo(2 * bars.get(0).width(), within());
    assertThat(bars.get(1).left()).isEqualTo(bars.get(0).left());
  }

  @Test
  void aLineGoesThroughItsMarks() {
    DrawnChart drawn = drawn(ChartForm.LINE, series("Số tin", "10", "20", "15"));
    List<Stroke> lines =
        all(drawn, Stroke.class).stream().filter(each -> each.places().size() == 3).toList();
    assertThat(lines).hasSize(1);
    List<Place> middles = all(drawn, Mark.class).stream().map(DrawnChartTest::middle).toList();
    assertThat(middles).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(middles.get(i).x()).isCloseTo(lines.get(0).places().get(i).x(), within());
      assertThat(middles.get(i).y()).isCloseTo(lines.get(0).places().get(i).y(), within());
    }
  }

  @Test
  void aLineOfOneValueIsAMark() {
    DrawnChart drawn = drawn(ChartForm.LINE, series("Số tin", "10"));
    assertThat(all(drawn, Mark.class)).hasSize(1);
    assertThat(all(drawn, Stroke.class)).allMatch(each -> each.places().size() == 2);
  }

  @Test
  void figuresAreWrittenAsOfficesDo() {
    DrawnChart drawn = drawn(ChartForm.COLUMN, series("Số tin", "1250000", "0.5"));
    assertThat(all(drawn, Words.class)).extracting(Words::text).contains("1.250.000", "0,5");
  }

  @Test
  void allWordsSayWhereTheyComeFrom() {
    DrawnChart drawn = drawn(ChartForm.COLUMN, series("Năm 2019", "10"), series("Năm 2020", "20"));
    assertThat(all(drawn, Words.class))
        .filteredOn(each -> !Character.isDigit(each.text().charAt(0)))
        .extracting(Words::text, each -> each.path().toString())
        .containsExactlyInAnyOrder(
            tuple("Sở 1", "categories[0]"),
            tuple("Cơ quan", "categoryTitle"),
            tuple("Số tin, bài", "valueTitle"),
            tuple("Năm 2019", "series[0].name"),
            tuple("Năm 2020", "series[1].name"));
  }

  @Test
  void oneSeriesHasNoLegendAndManyValuesNoFigures() {
    String[] values = new String[25];
    Arrays.fill(values, "7.25");
    DrawnChart drawn = drawn(ChartForm.COLUMN, series("Số tin", values));
    assertThat(all(drawn, Words.class)).extracting(Words::text).doesNotContain("Số tin", "7,25");
  }

  @ParameterizedTest
  @EnumSource(ChartForm.class)
  void wordsStayInsideThePictureAndApart(ChartForm form) {
    DrawnChart drawn =
        drawn(
            form,
            series("Năm 2019", "45", "-12"),
            series("Năm 2020, tính đến hết quý III", "33", "57"),
            series("Kế hoạch của năm 2020 do Ủy ban nhân dân tỉnh giao", "20", "1250"));
    List<double[]> boxes = new ArrayList<>();
    for (Words words : all(drawn, Words.class)) {
      double[] box = box(words, drawn.letters());
      assertThat(box[0]).isGreaterThanOrEqualTo(-0.01);
      assertThat(box[1]).isLessThanOrEqualTo(Length.mm(150).toPoints() + 0.01);
      assertThat(box[2]).isGreaterThanOrEqualTo(0);
      assertThat(box[3]).isLessThanOrEqualTo(Length.mm(90).toPoints());
      boxes.add(box);
    }
    if (form != ChartForm.LINE) {
      // The marks of lines may be near each other, so their figures may as well.
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(overlap(boxes.get(i), boxes.get(j)))
              .as("%s and %s", all(drawn, Words.class).get(i), all(drawn, Words.class).get(j))
              .isFalse();
        }
      }
    }
  }

  @Test
  void aTinyPictureIsDrawnAllTheSame() {
    Chart chart = chart(ChartForm.BAR, series("Số tin", "10", "20"));
    DrawnChart drawn =
        DrawnChart.of(chart, PATH, Decree30Layout.LAYOUT, Length.mm(5), Length.mm(5));
    assertThat(all(drawn, Area.class)).allMatch(each -> each.width() >= 0 && each.height() >= 0);
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3];
  }

  /** Left, right, top and bottom of words; capitals are two thirds of the size high. */
  private static double[] box(Words words, Length letters) {
    double width =
        FontMetrics.timesNewRoman().width(words.text(), FontFace.REGULAR, letters).toPoints();
    double before =
        width * (words.side() == Side.AFTER ? 0 : words.side() == Side.AROUND ? 0.5 : 1);
    double high = letters.toPoints() * 2 / 3;
    Place at = words.place();
    return words.turned()
        ? new double[] {at.x() - high, at.x(), at.y() + before - width, at.y() + before}
        : new double[] {at.x() - before, at.x() - before + width, at.y() - high, at.y()};
  }

  private static Place middle(Mark mark) {
    return new Place(
        mark.corners().stream().mapToDouble(Place::x).average().orElseThrow(),
        mark.corners().stream().mapToDouble(Place::y).average().orElseThrow());
  }

  private static <T extends ChartShape> List<T> all(DrawnChart drawn, Class<T> kind) {
    return drawn.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static ChartSeries series(String name, String... values) {
    return new ChartSeries(name, Stream.of(values).map(BigDecimal::new).toList());
  }

  private static Chart chart(ChartForm form, ChartSeries... series) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= series[0].values().size(); i++) {
      names.add("Sở " + i);
    }
    return new Chart(form, "Cơ quan", "Số tin, bài", names, List.of(series));
  }

  private static DrawnChart drawn(ChartForm form, ChartSeries... series) {
    return DrawnChart.of(
        chart(form, series), PATH, Decree30Layout.LAYOUT, Length.mm(150), Length.mm(90));
  }

  private static Tuple tuple(String text, String part) {
    return Tuple.tuple(text, PATH + "." + part);
  }

  private static Offset<Double> within() {
    return offset(1e-9);
  }
}

package org.congvan.render.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;

/** The chart parts of one document; each chart is one of its own, since it can be edited alone. */
final class Charts {

  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

  /**
   * The parts of a chart.
   *
   * @param number which chart of the document it is, from 1
   * @param chart the chart
   * @param path where it comes from, as record accessors reach it
   * @param layout the layout of the document
   */
  record Parts(int number, Chart chart, DocumentPath path, PageLayout layout) {

    XmlBuffer drawing() {
      return ChartWriter.write(chart, path, layout);
    }

    /** The file with its figures. */
    byte[] workbook() {
      return ChartWorkbook.write(chart, path);
    }

    String drawingName() {
      return "word/charts/chart" + number + ".xml";
    }

    String relationshipsName() {
      return "word/charts/_rels/chart" + number + ".xml.rels";
    }

    String workbookName() {
      return "word/embeddings/chart" + number + ".xlsx";
    }

    /** From the chart to its workbook. */
    XmlBuffer relationships() {
      Relationships relationships = new Relationships(new XmlBuffer(1024));
      relationships.part("package", "../embeddings/chart" + number + ".xlsx");
      return relationships.finish();
    }
  }

  private final Relationships relationships;
  private final PageLayout layout;
  private final List<Parts> all = new ArrayList<>();

  Charts(Relationships relationships, PageLayout layout) {
    this.relationships = relationships;
    this.layout = layout;
  }

  /**
   * Takes a chart in.
   *
   * @param path where the chart comes from, as record accessors reach it
   * @return the id of the relationship to it
   */
  String relationTo(Chart chart, DocumentPath path) {
    int number = all.size() + 1;
    all.add(new Parts(number, chart, path, layout));
    return relationships.part("chart", "charts/chart" + number + ".xml");
  }

  /** Returns the parts, in the order of the charts. */
  List<Parts> all() {
    return all;
  }

  /** Names what the parts are. */
  void addTo(ContentTypes types) {
    if (!all.isEmpty()) {
      types.defaultType("xlsx", WORKBOOK_TYPE);
    }
    all.forEach(parts -> types.override("/" + parts.drawingName(), CHART_TYPE));
  }
}

package org.congvan.render.html.write;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;

/** Writes a document with its findings: each marked at its place, and in a list beside the page. */
public final class FindingsPageWriter {

  private static final String STYLES =
      """
      .marks{position:absolute;z-index:1;margin-left:-7mm;display:flex;flex-direction:column;gap:.5mm}
      .mark{min-width:5mm;padding:0 1mm;font:bold 10pt/14pt sans-serif;text-align:center;text-indent:0;text-decoration:none;white-space:nowrap;border-radius:2mm}
      .mark.error,.kind.error{background:#b00020;color:#fff}
      .mark.warning,.kind.warning{background:#7a4a00;color:#fff}
      .mark.advice,.kind.advice{background:#00509e;color:#fff}
      :has(>.marks>.advice){background:#e3f0fc}
      :has(>.marks>.warning){background:#fff2d6}
      :has(>.marks>.error){background:#fde4e6}
      .mark:target,.finding:target{outline:1mm solid #000;outline-offset:.5mm}
      a:focus-visible{outline:1mm solid #000;outline-offset:.5mm}
      .findings{font:11pt/1.4 sans-serif;padding:4mm 6mm;background:#fff}
      .findings h1{font-size:14pt;font-weight:bold;text-align:left}
      .findings ul{margin:2mm 0}
      .findings ol{margin:0;padding:0;list-style:none}
      .finding{padding:2mm 0;border-top:1px solid #767676}
      .finding p{margin:1mm 0 0;white-space:normal}
      .kind{padding:0 1.5mm;border-radius:2mm;font-weight:bold;white-space:nowrap}
      .path{font-family:monospace}
      @media screen and (min-width:300mm){
      body{display:grid;grid-template-columns:minmax(80mm,1fr) minmax(0,220mm);align-items:start}
      .findings{position:sticky;top:0;max-height:100vh;overflow:auto}
      }
      @media print{
      .findings{break-after:page;padding:0}
      .finding{break-inside:avoid}
      main>:first-child>:first-child{break-before:page}
      }
      """;

  private final PageLayout layout;
  private final PageComposer composer;
  private final String styles;

  /**
   * Makes a writer.
   *
   * @param layout the page
   */
  public FindingsPageWriter(PageLayout layout) {
    this.layout = Objects.requireNonNull(layout, "layout");
    this.composer = PageComposer.of(layout);
    this.styles = LayoutStyles.of(layout, TinosFonts.NONE);
  }

  /**
   * Returns what lays documents out for this writer.
   *
   * @return the composer of the layout
   */
  public PageComposer composer() {
    return composer;
  }

  /**
   * Writes a document with its findings.
   *
   * @param document the document without custom blocks
   * @param findings the findings in their order
   * @param headline the verdict in one line
   * @param counts the counts by severity, a line each
   * @param language the tag of the findings' language, {@code vi} or {@code en}
   * @return the file
   */
  public String write(
      ComposedDocument document,
      List<FindingItem> findings,
      String headline,
      List<String> counts,
      String language) {
    FindingPlaces places = new FindingPlaces();
    new DocumentWriter(layout, HtmlBuffer.about(places.notes()), new StyleRules()).write(document);
    StyleRules rules = new StyleRules();
    HtmlBuffer sheets = HtmlBuffer.about(places.marks(findings));
    DocumentWriter writer = new DocumentWriter(layout, sheets, rules);
    writer.write(document);
    String css =
        "\n"
            + styles
            + PageRules.of(layout, writer.parts(), document.contact())
            + rules.css()
            + STYLES;
    HtmlBuffer out = HtmlBuffer.about(PlaceMarks.NONE);
    PageHead.write(out, document.properties(), css, false);
    out.markup("<body>\n");
    list(out, findings, places, headline, counts, language);
    out.markup("<main>\n").markup(sheets.toString()).markup("</main>\n</body>\n</html>\n");
    return out.toString();
  }

  private static void list(
      HtmlBuffer out,
      List<FindingItem> findings,
      FindingPlaces places,
      String headline,
      List<String> counts,
      String language) {
    DocumentPath root = DocumentPath.ROOT;
    out.start("nav").classes("findings").attribute("lang", language);
    out.attribute("aria-labelledby", "verdict").done().newLine();
    out.markup("<h1 id=\"verdict\">").text(headline, root).endBlock("h1");
    out.markup("<ul>");
    counts.forEach(count -> out.markup("<li>").text(count, root).end("li"));
    out.endBlock("ul").markup("<ol>").newLine();
    for (int i = 0; i < findings.size(); i++) {
      finding(out, i + 1, findings.get(i), places.of(findings.get(i).path()) != null);
    }
    out.endBlock("ol").endBlock("nav");
  }

  private static void finding(HtmlBuffer out, int number, FindingItem finding, boolean placed) {
    DocumentPath path = finding.path();
    out.start("li").attribute("id", "finding-" + number).classes("finding").done();
    if (placed) {
      out.start("a").attribute("href", "#place-" + number).classes("kind", finding.kind());
      out.done();
    } else {
      out.start("span").classes("kind", finding.kind()).done();
    }
    out.markup(number + ". ").text(finding.severity() + " " + finding.rule(), path);
    out.end(placed ? "a" : "span").markup(" <span class=\"path\">");
    out.text(path.toString(), path).end("span");
    line(out, finding.message(), path);
    line(out, finding.basis(), path);
    finding.suggestions().forEach(each -> line(out, each, path));
    out.endBlock("li");
  }

  private static void line(HtmlBuffer out, String words, DocumentPath path) {
    out.markup("<p>").text(words, path).end("p");
  }
}

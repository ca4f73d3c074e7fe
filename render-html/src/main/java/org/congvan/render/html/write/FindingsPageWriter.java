package org.congvan.render.html.write;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;

/** Writes a document with its findings: each marked at its place, and in a list beside the page. */
public final class FindingsPageWriter {

  private static final String STYLES =
      """
      .marks{float:left;clear:left;width:6mm;margin:0 1mm 0 -7mm;display:flex;flex-direction:column;align-items:flex-end;gap:.5mm}
      .columns>:nth-child(even) .marks{float:right;clear:right;margin:0 -7mm 0 1mm;align-items:flex-start}
      :is(td,th) .marks,.not-on-page>.marks{float:none;width:auto;margin:0 1mm 0 0;display:inline-flex;flex-flow:wrap}
      .mark{min-width:5mm;padding:0 1mm;font:bold 10pt/14pt sans-serif;text-align:center;text-indent:0;text-decoration:none;white-space:nowrap;border-radius:2mm}
      .words .mark{margin-right:.5mm;font:bold 8pt/10pt sans-serif}
      .mark.error,.kind.error{background:#b00020;color:#fff}
      .mark.warning,.kind.warning{background:#7a4a00;color:#fff}
      .mark.advice,.kind.advice{background:#00509e;color:#fff}
      :has(>.marks>.advice){background:#e3f0fc}
      :has(>.marks>.warning){background:#fff2d6}
      :has(>.marks>.error){background:#fde4e6}
      .not-on-page{padding:2mm 6mm;font:11pt/1.4 sans-serif}
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
      @media print,screen and (max-width:210mm){
      .marks,.columns>:nth-child(even) .marks{float:none;width:auto;margin:0 1mm 0 0;display:inline-flex;flex-flow:wrap}
      }
      .words>.marks{float:none;margin:0;display:inline}
      .words>.marks::after{content:"\\2060"}
      @page findings{size:210mm 297mm;margin:20mm}
      @media print{
      .findings,.not-on-page{page:findings;padding:0}
      .finding{break-inside:avoid}
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
   * @param document the document
   * @param page the document laid out, without custom blocks
   * @param list what was found
   * @return the file
   */
  public String write(OfficialDocument document, ComposedDocument page, FindingsList list) {
    FindingPlaces places = new FindingPlaces(document);
    new DocumentWriter(layout, HtmlBuffer.about(places.notes()), new StyleRules()).write(page);
    StyleRules rules = new StyleRules();
    HtmlBuffer sheets = HtmlBuffer.about(places.marks(list.items()));
    DocumentWriter writer = new DocumentWriter(layout, sheets, rules);
    writer.write(page);
    // The first page is not the document's, so the address cannot stand at its foot.
    String css =
        "\n" + styles + PageRules.of(layout, writer.parts(), List.of()) + rules.css() + STYLES;
    HtmlBuffer out = HtmlBuffer.about(PlaceMarks.NONE);
    PageHead.write(out, page.properties(), css, false);
    out.markup("<body>\n");
    list(out, list);
    out.markup("<main>\n");
    notOnPage(out, list, places.marksWithoutPlace(list.items()));
    out.markup(sheets.toString()).markup("</main>\n</body>\n</html>\n");
    return out.toString();
  }

  private static void list(HtmlBuffer out, FindingsList list) {
    DocumentPath root = DocumentPath.ROOT;
    out.start("nav").classes("findings").attribute("lang", list.language());
    out.attribute("aria-labelledby", "verdict").done().newLine();
    out.markup("<h1 id=\"verdict\">").text(list.headline(), root).endBlock("h1");
    out.markup("<ul>");
    list.counts().forEach(count -> out.markup("<li>").text(count, root).end("li"));
    out.endBlock("ul").markup("<ol>").newLine();
    for (int i = 0; i < list.items().size(); i++) {
      finding(out, i + 1, list.items().get(i));
    }
    out.endBlock("ol").endBlock("nav");
  }

  private static void finding(HtmlBuffer out, int number, FindingItem finding) {
    DocumentPath path = finding.path();
    out.start("li").attribute("id", "finding-" + number).classes("finding").done();
    out.start("a").attribute("href", "#place-" + number).classes("kind", finding.kind()).done();
    out.markup(number + ". ").text(finding.severity() + " " + finding.rule(), path).end("a");
    out.markup(" <span class=\"path\">").text(path.toString(), path).end("span");
    line(out, finding.message(), path);
    line(out, finding.basis(), path);
    finding.suggestions().forEach(each -> line(out, each, path));
    out.endBlock("li");
  }

  private static void line(HtmlBuffer out, String words, DocumentPath path) {
    out.markup("<p>").text(words, path).end("p");
  }

  private static void notOnPage(HtmlBuffer out, FindingsList list, String marks) {
    if (!marks.isEmpty()) {
      out.start("p").classes("not-on-page").attribute("lang", list.language()).done();
      out.text(list.notOnPage(), DocumentPath.ROOT).markup(" ").markup(marks).endBlock("p");
    }
  }
}

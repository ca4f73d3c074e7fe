package org.congvan.render.html.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;

/** Writes a document with its findings: each marked at its place, and in a list beside the page. */
public final class FindingsPageWriter {

  private final PageLayout layout;
  private final PageComposer composer;
  private final StyleSheet styles;

  /**
   * Makes a writer.
   *
   * @param layout the page
   */
  public FindingsPageWriter(PageLayout layout) {
    this.layout = Objects.requireNonNull(layout, "layout");
    this.composer = PageComposer.of(layout);
    this.styles = new StyleSheet("\n" + LayoutStyles.of(layout, TinosFonts.NONE));
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
   * @param stream where to; neither flushed nor closed
   * @throws IOException if the stream fails; nothing has been written before
   */
  public void write(
      OfficialDocument document, ComposedDocument page, FindingsList list, OutputStream stream)
      throws IOException {
    FindingPlaces places = new FindingPlaces(document);
    new DocumentWriter(layout, HtmlBuffer.about(places.notes()), new StyleRules()).write(page);
    StyleRules rules = new StyleRules();
    HtmlBuffer sheets = HtmlBuffer.about(places.marks(list.items()));
    DocumentWriter writer = new DocumentWriter(layout, sheets, rules);
    writer.write(page);
    // The first page is not the document's, so the address cannot stand at its foot.
    String own = PageRules.of(layout, writer.parts(), List.of()) + rules.css() + FindingsStyles.CSS;
    HtmlBuffer out = HtmlBuffer.about(PlaceMarks.NONE);
    PageHead.write(out, page.properties(), styles, own, false);
    out.markup("<body>\n");
    list(out, list);
    out.markup("<main>\n");
    notOnPage(out, list, places.marksWithoutPlace(list.items()));
    sheets.markup("</main>\n</body>\n</html>\n");
    out.writeTo(stream);
    sheets.writeTo(stream);
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

package org.congvan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The words of a dispatch as XSL-FO, written as PDF by Apache FOP. The factory is made once and the
 * files of the typeface are in memory; FOP reads them for each document.
 */
final class FopDispatch {

  private static final String MEMORY = "memory";
  private static final String TITLE = "477/SKHCN-TTNCUĐ";

  private static final String ROOT =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Liberation Serif"
       xml:lang="vi">
      <fo:layout-master-set>
      <fo:simple-page-master master-name="first" page-width="210mm" page-height="297mm"
       margin="20mm 20mm 20mm 30mm"><fo:region-body/></fo:simple-page-master>
      <fo:simple-page-master master-name="other" page-width="210mm" page-height="297mm"
       margin="10mm 20mm 20mm 30mm"><fo:region-body margin-top="10mm"/>
      <fo:region-before extent="10mm"/></fo:simple-page-master>
      <fo:page-sequence-master master-name="pages"><fo:repeatable-page-master-alternatives>
      <fo:conditional-page-master-reference page-position="first" master-reference="first"/>
      <fo:conditional-page-master-reference master-reference="other"/>
      </fo:repeatable-page-master-alternatives></fo:page-sequence-master>
      </fo:layout-master-set>
      <fo:page-sequence master-reference="pages">
      <fo:static-content flow-name="xsl-region-before">
      <fo:block text-align="center" font-size="14pt"><fo:page-number/></fo:block>
      </fo:static-content>
      <fo:flow flow-name="xsl-region-body">
      """;

  private final SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
  private final FopFactory factory;
  private final boolean tagged;

  /**
   * Prepares FOP.
   *
   * @param tagged whether files are to be what ours are: tagged, PDF/A-2a and PDF/UA-1
   */
  FopDispatch(boolean tagged) {
    this.tagged = tagged;
    StringBuilder fonts = new StringBuilder();
    for (LiberationSerif face : LiberationSerif.values()) {
      fonts
          .append("<font kerning=\"no\" embedding-mode=\"subset\" embed-url=\"memory:")
          .append(face)
          .append("\"><font-triplet name=\"Liberation Serif\" style=\"")
          .append(face.italic() ? "italic" : "normal")
          .append("\" weight=\"")
          .append(face.bold() ? "bold" : "normal")
          .append("\"/></font>");
    }
    String configuration =
        "<fop version=\"1.0\"><renderers><renderer mime=\"application/pdf\"><fonts>"
            + fonts
            + "</fonts></renderer></renderers></fop>";
    try {
      factory =
          new FopConfParser(
                  new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
                  URI.create("memory:/"),
                  new FacesInMemory())
              .getFopFactoryBuilder()
              .build();
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void write(PageWords words, OutputStream out) throws IOException {
    StringBuilder objects = new StringBuilder(ROOT);
    table(words.headLeft(), words.headRight(), objects);
    words.body().forEach(line -> block(line, objects));
    table(words.endLeft(), words.endRight(), objects);
    objects.append("</fo:flow></fo:page-sequence></fo:root>");
    try {
      FOUserAgent agent = factory.newFOUserAgent();
      // Somebody listens, or each page is logged.
      agent.getEventBroadcaster().addEventListener(event -> {});
      if (tagged) {
        agent.setAccessibility(true);
        agent.setTitle(TITLE);
        agent.getRendererOptions().put("pdf-a-mode", "PDF/A-2a");
        agent.getRendererOptions().put("pdf-ua-mode", "PDF/UA-1");
      }
      Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
      parsers
          .newSAXParser()
          .parse(new InputSource(new StringReader(objects.toString())), fop.getDefaultHandler());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void table(
      List<PageWords.Line> left, List<PageWords.Line> right, StringBuilder objects) {
    objects.append("<fo:table table-layout=\"fixed\" width=\"160mm\">");
    objects.append("<fo:table-column column-width=\"70mm\"/>");
    objects.append("<fo:table-column column-width=\"90mm\"/>");
    objects.append("<fo:table-body><fo:table-row>");
    for (List<PageWords.Line> lines : List.of(left, right)) {
      objects.append("<fo:table-cell>");
      lines.forEach(line -> block(line, objects));
      objects.append("</fo:table-cell>");
    }
    objects.append("</fo:table-row></fo:table-body></fo:table>");
  }

  private static void block(PageWords.Line line, StringBuilder objects) {
    objects.append("<fo:block space-before=\"6pt\" text-align=\"");
    objects.append(line.centred() ? "center" : "justify");
    objects.append("\" font-size=\"").append(line.halfPoints() / 2.0).append("pt\"");
    if (line.bold()) {
      objects.append(" font-weight=\"bold\"");
    }
    if (line.italic()) {
      objects.append(" font-style=\"italic\"");
    }
    objects.append('>').append(XmlText.escape(line.text())).append("</fo:block>");
  }

  /** Finds the faces by their names; all else as FOP does by itself. */
  private static final class FacesInMemory implements ResourceResolver {

    private final ResourceResolver others = ResourceResolverFactory.createDefaultResourceResolver();

    @Override
    public Resource getResource(URI address) throws IOException {
      if (!MEMORY.equals(address.getScheme())) {
        return others.getResource(address);
      }
      LiberationSerif face = LiberationSerif.valueOf(address.getSchemeSpecificPart());
      return new Resource(new ByteArrayInputStream(face.file()));
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
      return others.getOutputStream(address);
    }
  }
}

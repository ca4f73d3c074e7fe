package org.congvan.bench;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The words of a dispatch as HTML, written as PDF by openhtmltopdf. The files of the typeface are
 * in memory and their measures in a cache; the library reads the files for each document.
 */
final class OpenHtmlDispatch {

  private static final int PLAIN = 400;
  private static final int BOLD = 700;

  private static final String HEAD =
      """
      <html lang="vi"><head><title>477/SKHCN-TTNCUĐ</title>
      <meta name="description" content="477/SKHCN-TTNCUĐ"/><style>
      @page { size: 210mm 297mm; margin: 20mm 20mm 20mm 30mm;
       @top-center { content: counter(page); font: 14pt 'Liberation Serif' } }
      @page :first { @top-center { content: none } }
      body { margin: 0; font-family: 'Liberation Serif' }
      p { margin: 6pt 0 0; text-align: justify }
      table { width: 160mm; table-layout: fixed; border-collapse: collapse }
      td { padding: 0; vertical-align: top }
      .left { width: 70mm }
      .centred { text-align: center }
      .bold { font-weight: bold }
      .italic { font-style: italic }
      </style></head><body>
      """;

  private final FSCacheEx<String, FSCacheValue> measures = new FSDefaultCacheStore();

  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final boolean tagged;

  /**
   * Prepares the library.
   *
   * @param tagged whether files are to be what ours are: tagged, PDF/A-2a and PDF/UA-1
   */
  OpenHtmlDispatch(boolean tagged) {
    this.tagged = tagged;
    XRLog.setLoggingEnabled(false);
  }

  void write(PageWords words, OutputStream out) throws IOException {
    StringBuilder html = new StringBuilder(HEAD);
    table(words.headLeft(), words.headRight(), html);
    words.body().forEach(line -> paragraph(line, html));
    table(words.endLeft(), words.endRight(), html);
    html.append("</body></html>");
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, measures);
    for (LiberationSerif face : LiberationSerif.values()) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.file()),
          LiberationSerif.FAMILY,
          face.bold() ? BOLD : PLAIN,
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    if (tagged) {
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
      builder.useColorProfile(colours);
    }
    builder.withHtmlContent(html.toString(), null);
    builder.toStream(out);
    builder.run();
  }

  private static void table(
      List<PageWords.Line> left, List<PageWords.Line> right, StringBuilder html) {
    html.append("<table><tr><td class=\"left\">");
    left.forEach(line -> paragraph(line, html));
    html.append("</td><td>");
    right.forEach(line -> paragraph(line, html));
    html.append("</td></tr></table>");
  }

  private static void paragraph(PageWords.Line line, StringBuilder html) {
    html.append("<p class=\"");
    html.append(line.centred() ? "centred" : "justified");
    html.append(line.bold() ? " bold" : "").append(line.italic() ? " italic" : "");
    html.append("\" style=\"font-size: ").append(line.halfPoints() / 2.0).append("pt\">");
    html.append(XmlText.escape(line.text())).append("</p>");
  }
}

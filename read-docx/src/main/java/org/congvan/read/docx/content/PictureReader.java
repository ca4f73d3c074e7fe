package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.jspecify.annotations.Nullable;

/** Makes illustrations of what is drawn; what cannot be shown is a doubt, with its reason. */
final class PictureReader {

  private static final int WIDEST = 400;
  private static final double USUAL_WIDTH = 100;
  private static final String UNNAMED = "Hình";

  private final Function<String, Optional<byte[]>> files;
  private final Findings findings;

  PictureReader(Function<String, Optional<byte[]>> files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  /** Makes an illustration without caption; empty if the picture cannot be had. */
  Optional<Illustration> read(PaperInline.Drawing drawing, PaperPlace place) {
    Optional<byte[]> bytes =
        drawing.source().isEmpty() ? Optional.empty() : files.apply(drawing.source());
    if (bytes.isEmpty()) {
      leftOut(drawing, place, "The picture is not in the file.");
      return Optional.empty();
    }
    ImageFormat format = format(bytes.get());
    if (format == null) {
      Optional<Chart> chart = ChartReader.read(drawing.source(), bytes.get());
      if (chart.isEmpty()) {
        leftOut(drawing, place, "What is drawn is no PNG or JPEG file and no chart with titles.");
        return Optional.empty();
      }
      return Optional.of(
          new Illustration(
              chart.get(), width(drawing), height(drawing), words(drawing), List.of()));
    }
    try {
      Image image = Image.of(format, bytes.get());
      return Optional.of(
          new Illustration(
              image, width(drawing), height(drawing, image), words(drawing), List.of()));
    } catch (IllegalArgumentException refused) {
      leftOut(drawing, place, "The picture cannot be shown: " + refused.getMessage() + ".");
      return Optional.empty();
    }
  }

  /**
   * The line without the words that charts have by themselves: they stand after what is drawn, for
   * those who cannot read charts.
   */
  PaperLine withoutWordsOfCharts(PaperLine line) {
    List<PaperInline> left = new ArrayList<>();
    boolean chart = false;
    for (PaperInline inline : line.inlines()) {
      if (!(chart && inline instanceof PaperInline.Words)) {
        left.add(inline);
      }
      chart = inline instanceof PaperInline.Drawing drawing && isChart(drawing);
    }
    return left.size() == line.inlines().size()
        ? line
        : new PaperLine(
            line.place(), line.label(), left, line.form(), line.startsPage(), line.ruled());
  }

  private boolean isChart(PaperInline.Drawing drawing) {
    return drawing.source().endsWith(".xml")
        && files
            .apply(drawing.source())
            .flatMap(bytes -> ChartReader.read(drawing.source(), bytes))
            .isPresent();
  }

  private void leftOut(PaperInline.Drawing drawing, PaperPlace place, String reason) {
    String name = drawing.source() + " " + drawing.description();
    findings.doubt(place, name, reason, "left out", "picture");
  }

  private static @Nullable ImageFormat format(byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == (byte) 0x89 && bytes[1] == 'P') {
      return ImageFormat.PNG;
    }
    return bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8
        ? ImageFormat.JPEG
        : null;
  }

  private static int width(PaperInline.Drawing drawing) {
    Double known = drawing.widthMillimetres();
    return millimetres(known == null ? USUAL_WIDTH : known);
  }

  /** Where the height is not known, the sides are as those of the picture. */
  private static int height(PaperInline.Drawing drawing, Image image) {
    if (drawing.heightMillimetres() != null) {
      return height(drawing);
    }
    return millimetres((double) width(drawing) * image.heightPixels() / image.widthPixels());
  }

  private static int height(PaperInline.Drawing drawing) {
    Double known = drawing.heightMillimetres();
    return known == null ? width(drawing) : millimetres(known);
  }

  private static int millimetres(double length) {
    return (int) Math.max(1, Math.min(WIDEST, Math.round(length)));
  }

  private static String words(PaperInline.Drawing drawing) {
    return drawing.description().isBlank() ? UNNAMED : drawing.description();
  }
}

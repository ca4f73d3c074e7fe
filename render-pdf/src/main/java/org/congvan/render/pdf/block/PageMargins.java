package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.path.DocumentPath;
import org.congvan.render.pdf.draw.Canvas;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.flow.MarginText;
import org.congvan.render.pdf.flow.Sheet;
import org.congvan.render.pdf.set.Line;
import org.congvan.render.pdf.set.LineSetter;

/**
 * What stands in the margins: page numbers from page 2 on, and at the foot of page 1 the contact.
 */
final class PageMargins implements MarginText {

  private final PageLayout layout;
  private final Paragraphs paragraphs;
  private final List<Line> contact = new ArrayList<>();
  private final double contactHeight;
  private boolean contactDrawn;
  private final SpanTags tags;

  PageMargins(ComposedDocument document, Paragraphs paragraphs, SpanTags contactTags) {
    this.layout = document.layout();
    this.paragraphs = paragraphs;
    this.tags = contactTags;
    double width = layout.typeAreaWidth().toPoints();
    for (ComponentLines each : document.contact()) {
      contact.addAll(paragraphs.given(each.lines(), Component.CONTACT, width, each.path()));
    }
    double lines = contact.stream().mapToDouble(Line::height).sum();
    this.contactHeight = contact.isEmpty() ? 0 : lines + aboveContact();
  }

  private double aboveContact() {
    return layout.gaps().belowContactLine().chosen().toPoints() + ruleWidth();
  }

  private double ruleWidth() {
    return layout.strokeWidths().componentStroke().chosen().toPoints();
  }

  @Override
  public void draw(Canvas canvas, Sheet sheet, int number, boolean first) {
    if (first && !contactDrawn) {
      contact(canvas, sheet);
    }
    if (!first) {
      canvas.artifact(() -> number(canvas, sheet, number));
    }
  }

  private void contact(Canvas canvas, Sheet sheet) {
    contactDrawn = true;
    if (contact.isEmpty()) {
      return;
    }
    double top = sheet.height() - layout.headerDistance().toPoints() - contactHeight;
    double half = ruleWidth() / 2;
    canvas.artifact(
        () -> canvas.strokes().rule(sheet.left(), top + half, sheet.typeAreaWidth(), ruleWidth()));
    double y = top + aboveContact();
    for (Line line : contact) {
      canvas.line(line, sheet.left(), y, false, tags);
      y += line.height();
    }
  }

  private void number(Canvas canvas, Sheet sheet, int number) {
    PageNumbering numbering = layout.pageNumbering();
    Alignment alignment = numbering.alignment();
    LineSetter.Column column =
        paragraphs.aligned(sheet.typeAreaWidth(), Component.PAGE_NUMBER, alignment);
    Line line = paragraphs.number(number, column, DocumentPath.ROOT);
    double top =
        numbering.place() == PageNumbering.Place.TOP
            ? layout.headerDistance().toPoints()
            : sheet.height() - layout.headerDistance().toPoints() - line.height();
    canvas.line(line, sheet.left(), top, false, SpanTags.ARTIFACT);
  }

  @Override
  public double heightInTypeArea(boolean first) {
    if (!first || contactDrawn || contact.isEmpty()) {
      return 0;
    }
    double bottom = layout.margins().bottom().chosen().toPoints();
    return Math.max(0, layout.headerDistance().toPoints() + contactHeight - bottom);
  }
}

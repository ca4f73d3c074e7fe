package org.congvan.render.html.write;

import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;

/**
 * The sheets of paper on which one part of a file stands, the document or an annex; a table that
 * lies across has a sheet of its own. In print each is a page of a name, so that it has its own
 * size, and the pages of the part are counted from 1.
 */
final class Sheets {

  private final HtmlBuffer out;
  private final int part;
  private final Length upright;
  private final Length across;
  private boolean landscape;
  private boolean usedUpright;
  private boolean usedAcross;

  Sheets(PageLayout layout, HtmlBuffer out, int part, boolean landscape) {
    this.out = out;
    this.part = part;
    this.upright = layout.typeAreaWidth();
    this.across = layout.landscapeTypeAreaWidth();
    this.landscape = landscape;
    start();
  }

  private void start() {
    usedAcross |= landscape;
    usedUpright |= !landscape;
    out.start("div").classes("sheet", landscape ? "across" : "", pageName(part, landscape));
    out.done();
    text();
  }

  /** Begins what stands above the foot of the sheet. */
  void text() {
    out.start("div").classes("text").done().newLine();
  }

  void endText() {
    out.endBlock("div");
  }

  /** Returns whether a sheet of the other way is needed. */
  boolean turns(boolean toLandscape) {
    return landscape != toLandscape;
  }

  /** Goes on to a sheet that lies the other way, unless this one does. */
  void turn(boolean toLandscape) {
    if (landscape != toLandscape) {
      endText();
      end();
      landscape = toLandscape;
      start();
    }
  }

  void end() {
    out.endBlock("div");
  }

  FigureWriter.Frame frame() {
    return new FigureWriter.Frame(upright, false);
  }

  Length width() {
    return landscape ? across : upright;
  }

  int part() {
    return part;
  }

  boolean uses(boolean across) {
    return across ? usedAcross : usedUpright;
  }

  /** Returns the name of the pages of a part, and the class of its sheets. */
  static String pageName(int part, boolean landscape) {
    return (landscape ? "across-" : "upright-") + part;
  }
}

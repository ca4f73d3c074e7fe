package org.congvan.render.pdf.draw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.congvan.render.pdf.set.Letters;
import org.congvan.render.pdf.set.Look;
import org.congvan.render.pdf.tag.TagTree;
import org.congvan.render.pdf.type.Typeface;

/** The pages of a file while they are drawn, with what they share: fonts, pictures, structure. */
public final class Drawing {

  private final PDDocument file;
  private final PDResources resources = new PDResources();
  private final Fonts fonts;
  private final Images images;
  private final Letters letters;
  private final TagTree tags = new TagTree();
  private final List<PDPage> pages = new ArrayList<>();
  private final Consumer<byte[]> contents;

  /**
   * Begins a file without pages.
   *
   * @param file the file
   * @param typeface the letters
   * @param contents takes the content stream of each page as it is drawn
   */
  public Drawing(PDDocument file, Typeface typeface, Consumer<byte[]> contents) {
    this.file = file;
    this.contents = contents;
    this.fonts = new Fonts(file, resources, typeface);
    this.letters = new Letters(typeface);
    this.images = new Images(file, resources);
  }

  /**
   * Returns the structure.
   *
   * @return the tags of what is drawn
   */
  public TagTree tags() {
    return tags;
  }

  /**
   * Returns the pages drawn so far.
   *
   * @return the pages in their order
   */
  public List<PDPage> pages() {
    return pages;
  }

  /**
   * Begins a page.
   *
   * @param width its width, in points
   * @param height its height, in points
   * @return where it is drawn; to be finished
   */
  public Canvas page(double width, double height) {
    PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
    page.setResources(resources);
    file.addPage(page);
    pages.add(page);
    return new Canvas(this, page, pages.size() - 1, height);
  }

  /**
   * Ends the drawing: puts the letters that are used into the file.
   *
   * @throws IOException if the library that writes PDF fails
   */
  public void finish() throws IOException {
    fonts.embed();
  }

  double width(int codePoint, Look look) {
    return letters.width(codePoint, look);
  }

  Fonts fonts() {
    return fonts;
  }

  Images images() {
    return images;
  }

  void finish(PDPage page, byte[] content) {
    contents.accept(content);
    try {
      page.setContents(new PDStream(file, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

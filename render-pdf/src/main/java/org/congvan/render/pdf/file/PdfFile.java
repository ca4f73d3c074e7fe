package org.congvan.render.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.congvan.page.ComposedDocument;
import org.congvan.page.DocumentProperties;
import org.congvan.render.pdf.block.Bookmarks;
import org.congvan.render.pdf.block.DocumentPages;
import org.congvan.render.pdf.draw.Drawing;
import org.congvan.render.pdf.set.Letters;
import org.congvan.render.pdf.type.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * A file: the pages of a document, what it says of itself, what makes it fit to be archived (ISO
 * 19005-2, level A) and read aloud (ISO 14289-1).
 */
public final class PdfFile {

  static final String PRODUCER = "Congvan";

  private static final float VERSION = 1.7f;
  private static final int USUAL_SIZE = 64 * 1024;

  private PdfFile() {}

  /**
   * Writes a document.
   *
   * @param document the document on the page
   * @param typeface its letters
   * @param data the document's own data to attach; null for none
   * @return the file
   * @throws IOException if the library that writes PDF fails
   */
  public static byte[] write(
      ComposedDocument document, Typeface typeface, @Nullable AttachedData data)
      throws IOException {
    try (PDDocument file = new PDDocument()) {
      file.setVersion(VERSION);
      DocumentProperties properties = document.properties();
      byte[] packet =
          Metadata.packet(properties, data == null ? 2 : 3).getBytes(StandardCharsets.UTF_8);
      Identity identity = new Identity(packet);
      Drawing drawing = new Drawing(file, typeface, identity::add);
      Bookmarks bookmarks = DocumentPages.draw(document, drawing, new Letters(typeface));
      drawing.finish();
      PDDocumentCatalog catalog = file.getDocumentCatalog();
      catalog.setLanguage(properties.language());
      structure(catalog, drawing);
      outputIntent(file, catalog);
      outline(catalog, drawing, bookmarks);
      information(file, properties);
      if (data != null) {
        data.attach(file);
      }
      catalog.setMetadata(new PDMetadata(file, new ByteArrayInputStream(packet)));
      file.setDocumentId(identity.value());
      ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
      file.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static void structure(PDDocumentCatalog catalog, Drawing drawing) {
    COSDictionary root = catalog.getCOSObject();
    root.setItem(COSName.getPDFName("StructTreeRoot"), drawing.tags().write(drawing.pages()));
    COSDictionary marked = new COSDictionary();
    marked.setDirect(true);
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    root.setItem(COSName.getPDFName("MarkInfo"), marked);
    COSDictionary viewer = new COSDictionary();
    viewer.setDirect(true);
    viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    root.setItem(COSName.getPDFName("ViewerPreferences"), viewer);
  }

  private static void outputIntent(PDDocument file, PDDocumentCatalog catalog) throws IOException {
    PDStream profile =
        new PDStream(file, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB"));
    intent.setItem(COSName.getPDFName("Info"), new COSString("sRGB IEC 61966-2-1"));
    intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    catalog.getCOSObject().setItem(COSName.getPDFName("OutputIntents"), intents);
  }

  private static void outline(PDDocumentCatalog catalog, Drawing drawing, Bookmarks bookmarks) {
    if (bookmarks.all().isEmpty()) {
      return;
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<PDOutlineNode> nodes = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    nodes.push(outline);
    levels.push(0);
    for (Bookmarks.Bookmark each : bookmarks.all()) {
      while (levels.getFirst() >= each.level()) {
        nodes.pop();
        levels.pop();
      }
      PDPage page = drawing.pages().get(each.page());
      PDPageXYZDestination place = new PDPageXYZDestination();
      place.setPage(page);
      place.setTop((int) Math.ceil(page.getMediaBox().getHeight() - each.top()));
      place.setLeft(0);
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(each.words());
      item.setDestination(place);
      nodes.getFirst().addLast(item);
      nodes.push(item);
      levels.push(each.level());
    }
    outline.openNode();
    catalog.setDocumentOutline(outline);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }

  /** Says again what the packet says, for programs that read no XMP. */
  private static void information(PDDocument file, DocumentProperties properties) {
    COSDictionary information = file.getDocumentInformation().getCOSObject();
    information.setString(COSName.TITLE, properties.title().text());
    information.setString(COSName.AUTHOR, properties.creator().text());
    information.setString(COSName.SUBJECT, properties.subject().text());
    information.setString(COSName.PRODUCER, PRODUCER);
    LocalDate date = properties.date();
    if (date != null) {
      String day = "D:" + date.toString().replace("-", "") + "000000+07'00'";
      information.setString(COSName.CREATION_DATE, day);
      information.setString(COSName.MOD_DATE, day);
    }
  }
}

package org.congvan.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a file in the order of its structure, as a screen reader says them. */
final class TaggedWords {

  private final Map<COSDictionary, Map<Integer, String>> content = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();
  private final StringBuilder tree = new StringBuilder();

  private TaggedWords() {}

  /** The words of each element that holds words itself. */
  static List<String> of(byte[] file) {
    return read(file).words;
  }

  /** The kinds of all elements. */
  static List<String> kinds(byte[] file) {
    return read(file).kinds;
  }

  /** The kinds of all elements, those inside others in brackets, such as {@code TR(TH TH)}. */
  static String tree(byte[] file) {
    return read(file).tree.toString().replace("()", "").replace(" )", ")");
  }

  private static TaggedWords read(byte[] file) {
    TaggedWords read = new TaggedWords();
    try (PDDocument pdf = Papers.open(file)) {
      for (PDPage page : pdf.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        for (PDMarkedContent each : extractor.getMarkedContents()) {
          ofPage.merge(each.getMCID(), text(each), String::concat);
        }
        read.content.put(page.getCOSObject(), ofPage);
      }
      COSDictionary root =
          Objects.requireNonNull(
              pdf.getDocumentCatalog()
                  .getCOSObject()
                  .getCOSDictionary(COSName.getPDFName("StructTreeRoot")));
      read.element(Objects.requireNonNull(root.getCOSDictionary(COSName.K)), root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      }
    }
    return text.toString();
  }

  private void element(COSDictionary element, COSDictionary page) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary here = own == null ? page : own;
    String kind = Objects.requireNonNull(element.getNameAsString(COSName.S));
    kinds.add(kind);
    tree.append(kind).append('(');
    String actual = element.getString(COSName.ACTUAL_TEXT);
    StringBuilder text = new StringBuilder(actual == null ? "" : actual);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        kid(all.getObject(i), here, text);
      }
    } else if (kids != null) {
      kid(kids, here, text);
    }
    tree.append(") ");
    flush(text);
  }

  private void flush(StringBuilder text) {
    if (!text.isEmpty()) {
      words.add(text.toString().strip());
      text.setLength(0);
    }
  }

  private void kid(COSBase kid, COSDictionary page, StringBuilder text) {
    if (kid instanceof COSInteger number) {
      text.append(content(page, number.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE);
      if ("MCR".equals(type)) {
        COSDictionary on = dictionary.getCOSDictionary(COSName.PG);
        text.append(content(on == null ? page : on, dictionary.getInt(COSName.getPDFName("MCID"))));
      } else if (!"OBJR".equals(type)) {
        flush(text);
        element(dictionary, page);
      }
    }
  }

  private String content(COSDictionary page, int number) {
    return Objects.requireNonNull(content.get(page)).getOrDefault(number, "");
  }
}

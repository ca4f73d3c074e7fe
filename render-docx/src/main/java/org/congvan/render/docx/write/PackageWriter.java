package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.SETTINGS_WITH_FOOTNOTES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.congvan.body.Image;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.docx.archive.ZipArchive;
import org.congvan.render.docx.archive.ZipPart;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents of one layout as docx files at one zip level; immutable and safe for use by many
 * threads.
 */
public final class PackageWriter {

  private static final int USUAL_SIZE = 48 * 1024;

  private final CompiledLayout compiled;
  private final int level;
  private final int wholeRowPercent;
  private final StaticParts parts;

  /**
   * Makes a writer.
   *
   * @param compiled the layout
   * @param level the zip level, 1 to 9; 0 stores parts as they are
   * @param wholeRowPercent how high a row of a table may be that no page break splits, in percent
   *     of the page between its margins
   */
  public PackageWriter(CompiledLayout compiled, int level, int wholeRowPercent) {
    this.compiled = compiled;
    this.level = level;
    this.wholeRowPercent = wholeRowPercent;
    this.parts = StaticParts.of(compiled, level > 0);
  }

  /**
   * Returns the composer of pages.
   *
   * @return the composer for the layout
   */
  public PageComposer composer() {
    return compiled.composer();
  }

  /**
   * Writes a document.
   *
   * @param page the document on its page; custom blocks have been replaced
   * @return the bytes of the file
   * @throws org.congvan.render.RenderException if XML cannot hold a text
   */
  public byte[] write(ComposedDocument page) {
    Deflater deflater = level > 0 ? new Deflater(level, true) : null;
    try {
      return ZipArchive.of(new OneDocument(deflater).parts(page));
    } finally {
      if (deflater != null) {
        deflater.end();
      }
    }
  }

  /** The parts of one document while they are written. */
  private final class OneDocument {

    private final @Nullable Deflater deflater;
    private final Relationships relationships = new Relationships();
    private final Pictures pictures = new Pictures(relationships);
    private final Charts charts = new Charts(relationships, compiled.layout());
    private final XmlBuffer body = new XmlBuffer(USUAL_SIZE);

    OneDocument(@Nullable Deflater deflater) {
      this.deflater = deflater;
    }

    List<ZipPart> parts(ComposedDocument page) {
      String pageNumber = StaticParts.pageNumberName(compiled);
      boolean contact = !page.contact().isEmpty();
      boolean annexes = !page.annexes().isEmpty();
      // The first ids are those that the compiled sections name.
      relationships.part("styles", "styles.xml");
      relationships.part("settings", "settings.xml");
      relationships.part(pageNumber.substring(0, 6), pageNumber + ".xml");
      if (contact) {
        relationships.part("footer", "footer2.xml");
        if (annexes) {
          relationships.part("footer", "footer3.xml");
        }
      }
      DocumentWriter writer =
          new DocumentWriter(compiled, wholeRowPercent, body, relationships, pictures, charts);
      writer.write(page);
      Footnotes footnotes = writer.footnotes();
      if (!footnotes.isEmpty()) {
        relationships.part("footnotes", "footnotes.xml");
      }
      XmlBuffer footer = new XmlBuffer(1024);
      if (contact) {
        writer.contact(page.contact(), footer);
      }

      List<ZipPart> files = new ArrayList<>();
      files.add(
          pack(
              "[Content_Types].xml",
              contentTypes(pageNumber, contact, annexes, !footnotes.isEmpty())));
      files.add(parts.packageRelationships());
      files.add(pack("docProps/core.xml", CoreProperties.write(page.properties())));
      files.add(pack("word/document.xml", body));
      files.add(pack("word/_rels/document.xml.rels", relationships.finish()));
      if (footnotes.isEmpty()) {
        files.add(writer.keepsToUsualStyles() ? parts.usualStyles() : parts.styles());
        files.add(parts.settings());
      } else {
        add(footnotes, files);
      }
      files.add(parts.pageNumber());
      if (contact) {
        files.add(pack("word/footer2.xml", footer));
        if (annexes) {
          files.add(parts.noContact());
        }
      }
      for (Map.Entry<Image, String> picture : pictures.targets().entrySet()) {
        byte[] bytes = picture.getKey().bytes();
        files.add(ZipPart.stored("word/" + picture.getValue(), bytes, bytes.length));
      }
      for (Charts.Parts chart : charts.all()) {
        files.add(pack(chart.drawingName(), chart.drawing()));
        files.add(pack(chart.relationshipsName(), chart.relationships()));
        byte[] workbook = chart.workbook();
        files.add(pack(chart.workbookName(), workbook, workbook.length));
      }
      return files;
    }

    /** Footnotes, and the parts that say more where there are any. */
    private void add(Footnotes footnotes, List<ZipPart> files) {
      files.add(pack("word/styles.xml", StaticParts.allStyles(compiled.fragments())));
      byte[] settings = compiled.fragments().get(SETTINGS_WITH_FOOTNOTES).literal(0);
      files.add(pack("word/settings.xml", settings, settings.length));
      files.add(pack("word/footnotes.xml", footnotes.part()));
      if (!footnotes.relationships().isEmpty()) {
        files.add(pack("word/_rels/footnotes.xml.rels", footnotes.relationships().finish()));
      }
    }

    private XmlBuffer contentTypes(
        String pageNumber, boolean contact, boolean annexes, boolean footnotes) {
      ContentTypes types = new ContentTypes(pictures.formats());
      charts.addTo(types);
      types.override(
          "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
      types.word("document.xml", "document.main");
      types.word("styles.xml", "styles");
      types.word("settings.xml", "settings");
      types.word(pageNumber + ".xml", pageNumber.substring(0, 6));
      if (contact) {
        types.word("footer2.xml", "footer");
        if (annexes) {
          types.word("footer3.xml", "footer");
        }
      }
      if (footnotes) {
        types.word("footnotes.xml", "footnotes");
      }
      return types.finish();
    }

    private ZipPart pack(String name, XmlBuffer part) {
      return pack(name, part.bytes(), part.size());
    }

    private ZipPart pack(String name, byte[] bytes, int size) {
      return deflater == null
          ? ZipPart.stored(name, bytes, size)
          : ZipPart.deflated(name, bytes, size, deflater);
    }
  }
}

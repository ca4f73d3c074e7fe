package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.SETTINGS_WITH_FOOTNOTES;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.congvan.body.Image;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.docx.archive.ZipArchive;
import org.congvan.render.docx.archive.ZipPart;

/**
 * Writes documents of one layout as docx files at one zip level; immutable and safe for use by many
 * threads.
 */
public final class PackageWriter {

  /** More documents are seldom written at once, and each workspace takes half a megabyte. */
  private static final int MOST_IDLE = 16;

  private final CompiledLayout compiled;
  private final int level;
  private final int wholeRowPercent;
  private final StaticParts parts;

  /** Does not change what is written. */
  private final BlockingQueue<Workspace> idle = new ArrayBlockingQueue<>(MOST_IDLE);

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
   * @param out where to; neither flushed nor closed
   * @throws org.congvan.render.RenderException if XML cannot hold a text; nothing has been written
   *     then
   * @throws IOException if the stream fails
   */
  public void write(ComposedDocument page, OutputStream out) throws IOException {
    Workspace waiting = idle.poll();
    Workspace workspace = waiting == null ? new Workspace(level) : waiting;
    try {
      ZipArchive.write(new OneDocument(workspace).parts(page), workspace.archive(), out);
    } finally {
      workspace.clear();
      if (!idle.offer(workspace)) {
        workspace.packer().end();
      }
    }
  }

  /** The parts of one document while they are written. */
  private final class OneDocument {

    private final Workspace workspace;
    private final Relationships relationships;
    private final Pictures pictures;
    private final Charts charts;

    OneDocument(Workspace workspace) {
      this.workspace = workspace;
      this.relationships = new Relationships(workspace.relationships());
      this.pictures = new Pictures(relationships);
      this.charts = new Charts(relationships, compiled.layout());
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
      XmlBuffer body = workspace.document();
      DocumentWriter writer =
          new DocumentWriter(compiled, wholeRowPercent, body, relationships, pictures, charts);
      writer.write(page);
      ZipPart document = workspace.packer().finish("word/document.xml", body.bytes(), body.size());
      Footnotes footnotes = writer.footnotes();
      if (!footnotes.isEmpty()) {
        relationships.part("footnotes", "footnotes.xml");
      }
      XmlBuffer footer = new XmlBuffer(0);
      if (contact) {
        writer.contact(page.contact(), footer);
      }

      List<ZipPart> files = new ArrayList<>();
      files.add(
          packAlike(
              "[Content_Types].xml",
              contentTypes(pageNumber, contact, annexes, !footnotes.isEmpty())));
      files.add(parts.packageRelationships());
      CoreProperties.write(page.properties(), workspace.properties());
      files.add(pack("docProps/core.xml", workspace.properties()));
      files.add(document);
      files.add(packAlike("word/_rels/document.xml.rels", relationships.finish()));
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
      ContentTypes types = new ContentTypes(pictures.formats(), workspace.contentTypes());
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

    private ZipPart packAlike(String name, XmlBuffer part) {
      return workspace.packer().packAlike(name, part.bytes(), part.size());
    }

    private ZipPart pack(String name, XmlBuffer part) {
      return pack(name, part.bytes(), part.size());
    }

    private ZipPart pack(String name, byte[] bytes, int size) {
      return workspace.packer().pack(name, bytes, size);
    }
  }
}

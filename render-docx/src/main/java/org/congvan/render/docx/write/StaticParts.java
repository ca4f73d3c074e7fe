package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import org.congvan.layout.PageNumbering;
import org.congvan.render.docx.archive.ZipPacker;
import org.congvan.render.docx.archive.ZipPart;
import org.congvan.render.docx.fragment.Fragment;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;

/**
 * The parts that are the same in every document of a layout, deflated once; immutable.
 *
 * @param packageRelationships {@code _rels/.rels}
 * @param styles {@code word/styles.xml} with every style but those of footnotes
 * @param usualStyles the same with the styles that most documents keep to
 * @param settings {@code word/settings.xml}
 * @param pageNumber the header or footer with the page number
 * @param noContact an empty footer
 */
record StaticParts(
    ZipPart packageRelationships,
    ZipPart styles,
    ZipPart usualStyles,
    ZipPart settings,
    ZipPart pageNumber,
    ZipPart noContact) {

  private static final int USUAL_SIZE = 16 * 1024;

  private static final String RELATIONSHIPS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
          + " Target=\"word/document.xml\"/>"
          + "<Relationship Id=\"rId2\""
          + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
          + " Target=\"docProps/core.xml\"/></Relationships>";

  /**
   * Prepares the parts.
   *
   * @param compiled the layout
   * @param deflate whether they are deflated; then as small as can be, because it is done once
   */
  static StaticParts of(CompiledLayout compiled, boolean deflate) {
    ZipPacker zip = new ZipPacker(deflate ? Deflater.BEST_COMPRESSION : Deflater.NO_COMPRESSION);
    try {
      FragmentSet fragments = compiled.fragments();
      Packer packer = new Packer(zip);
      return new StaticParts(
          packer.pack("_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8)),
          packer.styles(fragments, style -> !StyleIds.isOfFootnotes(style)),
          packer.styles(fragments, StyleIds::isUsual),
          packer.part("settings.xml", fragments, SETTINGS),
          packer.part(pageNumberName(compiled) + ".xml", fragments, PAGE_NUMBER),
          packer.part("footer3.xml", fragments, NO_CONTACT));
    } finally {
      zip.end();
    }
  }

  /** Writes {@code word/styles.xml} of a document with footnotes. */
  static XmlBuffer allStyles(FragmentSet fragments) {
    return styles(fragments, style -> true);
  }

  private static XmlBuffer styles(FragmentSet fragments, Predicate<String> wanted) {
    XmlBuffer part = new XmlBuffer(USUAL_SIZE);
    part.put(
        fragments.get(STYLES),
        slot -> {
          for (Map.Entry<String, Fragment> style : fragments.styles().entrySet()) {
            if (wanted.test(style.getKey())) {
              part.put(style.getValue());
            }
          }
        });
    return part;
  }

  /** Returns the name of the part with the page number: a header or a footer. */
  static String pageNumberName(CompiledLayout compiled) {
    return compiled.layout().pageNumbering().place() == PageNumbering.Place.TOP
        ? "header1"
        : "footer1";
  }

  /** Puts parts into zip form. */
  private record Packer(ZipPacker zip) {

    ZipPart part(String name, FragmentSet fragments, FragmentName fragment) {
      return pack("word/" + name, fragments.get(fragment).literal(0));
    }

    ZipPart styles(FragmentSet fragments, Predicate<String> wanted) {
      XmlBuffer part = StaticParts.styles(fragments, wanted);
      return zip.pack("word/styles.xml", part.bytes(), part.size());
    }

    ZipPart pack(String name, byte[] content) {
      return zip.pack(name, content, content.length);
    }
  }
}

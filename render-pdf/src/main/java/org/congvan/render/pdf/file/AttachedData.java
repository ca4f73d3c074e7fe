package org.congvan.render.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The typed document itself inside the file that shows it, such as {@code congvan.json} (ISO
 * 19005-3, 6.8: an associated file).
 *
 * @param name the name of the file
 * @param mediaType such as {@code application/json}
 * @param bytes what it holds
 */
public record AttachedData(String name, String mediaType, byte[] bytes) {

  static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  /** Refuses null. */
  public AttachedData {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(bytes, "bytes");
  }

  void attach(PDDocument file) throws IOException {
    PDStream stream = new PDStream(file, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    COSDictionary content = stream.getCOSObject();
    content.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    content.setItem(COSName.SUBTYPE, COSName.getPDFName(mediaType));
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.length);
    content.setItem(COSName.PARAMS, parameters);
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.F, content);
    files.setItem(COSName.UF, content);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.getPDFName("Filespec"));
    specification.setItem(COSName.F, new COSString(name));
    specification.setItem(COSName.UF, new COSString(name));
    specification.setItem(COSName.getPDFName("EF"), files);
    specification.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
    specification.setItem(COSName.DESC, new COSString("The document as data"));
    COSArray names = new COSArray();
    names.add(new COSString(name));
    names.add(specification);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.getPDFName("EmbeddedFiles"), tree);
    COSDictionary root = file.getDocumentCatalog().getCOSObject();
    root.setItem(COSName.NAMES, all);
    COSArray associated = new COSArray();
    associated.add(specification);
    root.setItem(ASSOCIATED_FILES, associated);
  }
}

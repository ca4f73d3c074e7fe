package org.congvan.render.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** Takes the typed document out of the file that shows it. */
public final class EmbeddedData {

  private static final int MAX_BYTES = 64_000_000;
  private static final String EXTENSION = ".json";
  private static final String ADVICE =
      "; expected a PDF that was written with its data (format pdf-a3)";
  private static final ForeignFile FILE = new ForeignFile(256_000_000, ADVICE);

  private EmbeddedData() {}

  /**
   * Returns the data of a file.
   *
   * @param in the file; read to its end, not closed
   * @return the bytes of the attached JSON
   * @throws DocumentFormatException if the file is no PDF, too long, encrypted, broken, unfolds to
   *     too much, or has no data inside
   * @throws IOException if the stream fails
   */
  public static byte[] read(InputStream in) throws IOException {
    return FILE.read(in, EmbeddedData::of);
  }

  private static byte[] of(PDDocument pdf) throws IOException {
    COSStream data = find(pdf.getDocumentCatalog().getCOSObject());
    if (data == null) {
      throw new DocumentFormatException("PDF has no data inside" + ADVICE);
    }
    try (InputStream content = data.createInputStream()) {
      byte[] bytes = content.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new DocumentFormatException(
            "Data inside the PDF has more than " + MAX_BYTES + " bytes" + ADVICE);
      }
      return bytes;
    }
  }

  private static @Nullable COSStream find(COSDictionary catalog) {
    COSArray files = catalog.getCOSArray(AttachedData.ASSOCIATED_FILES);
    for (int i = 0; files != null && i < files.size(); i++) {
      COSBase each = files.getObject(i);
      if (each instanceof COSDictionary specification && isData(specification)) {
        COSDictionary content = specification.getCOSDictionary(COSName.getPDFName("EF"));
        COSBase stream = content == null ? null : content.getDictionaryObject(COSName.F);
        if (stream instanceof COSStream found) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isData(COSDictionary specification) {
    String name = specification.getString(COSName.UF, specification.getString(COSName.F));
    String relation = specification.getNameAsString(COSName.getPDFName("AFRelationship"));
    return "Data".equals(relation) && name != null && name.endsWith(EXTENSION);
  }
}

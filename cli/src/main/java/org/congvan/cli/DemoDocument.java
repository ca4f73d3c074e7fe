package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;

/** A document that {@code demo} writes, such as {@code cong-van-477}; this jar holds it as JSON. */
public enum DemoDocument {
  /** The dispatch 477/SKHCN-TTNCUĐ of 2019. */
  DISPATCH_477("cong-van-477"),
  /** A report of 2020 with an annex; its figures are invented. */
  REPORT_2020("bao-cao-2020");

  private final String fileName;

  DemoDocument(String fileName) {
    this.fileName = fileName;
  }

  /** The name of its files, without extension. */
  String fileName() {
    return fileName;
  }

  /**
   * Reads the document.
   *
   * @return the document
   */
  public OfficialDocument read() {
    try (InputStream json = DemoDocument.class.getResourceAsStream(fileName + ".json")) {
      if (json == null) {
        throw new IllegalStateException("No resource " + fileName + ".json beside this class");
      }
      return JsonDocumentFormat.standard().read(json).document();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package org.congvan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.testkit.DocumentArbitraries;

/** Files keep the standards for archiving and for reading aloud, by another's judgement. */
class ArchivalFileTest {

  private static final DocumentRenderer PLAIN = new PdfRenderer();
  private static final DocumentRenderer WITH_DATA = PdfRenderer.builder().withData().build();

  /**
   * Documents in letters that the typeface has: the others are not written, which is not the matter
   * here. They are left out before a property counts its tries, for most documents have one.
   */
  @Provide
  Arbitrary<OfficialDocument> writable() {
    return DocumentArbitraries.issued().filter(ArchivalFileTest::isWritten);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void anyDocument_isFitForTheArchive(@ForAll("writable") OfficialDocument document) {
    assertThat(Standards.faults(file(PLAIN, document), 2)).isEmpty();
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  void anyDocumentWithItsData_isFitForTheArchive(@ForAll("writable") OfficialDocument document) {
    assertThat(Standards.faults(file(WITH_DATA, document), 3)).isEmpty();
  }

  private static boolean isWritten(OfficialDocument document) {
    try {
      file(PLAIN, document);
      return true;
    } catch (RenderException refused) {
      if (refused.toString().contains("has no letter")) {
        return false;
      }
      throw refused;
    }
  }

  private static byte[] file(DocumentRenderer renderer, OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

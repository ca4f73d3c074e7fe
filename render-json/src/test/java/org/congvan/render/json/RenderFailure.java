package org.congvan.render.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;

/**
 * What happened when a document was refused.
 *
 * @param thrown the exception
 * @param written how many bytes had been written
 */
record RenderFailure(RenderException thrown, int written) {

  static RenderFailure of(JsonDocumentFormat format, OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderException thrown =
        catchThrowableOfType(RenderException.class, () -> format.render(document, out));
    if (thrown == null) {
      throw new AssertionError("Was not refused: " + out);
    }
    return new RenderFailure(thrown, out.size());
  }
}

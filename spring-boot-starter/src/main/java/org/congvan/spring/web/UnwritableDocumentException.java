package org.congvan.spring.web;

import java.io.Serial;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** A document that cannot be written in the format that a client asked for. */
final class UnwritableDocumentException extends HttpMessageNotWritableException {

  @Serial private static final long serialVersionUID = 1L;

  private final RenderException refusal;
  private final transient RenderFormat format;

  UnwritableDocumentException(RenderException refusal, RenderFormat format) {
    super("Cannot write the document as " + format + ": " + refusal.getMessage(), refusal);
    this.refusal = refusal;
    this.format = format;
  }

  RenderException refusal() {
    return refusal;
  }

  RenderFormat format() {
    return format;
  }
}

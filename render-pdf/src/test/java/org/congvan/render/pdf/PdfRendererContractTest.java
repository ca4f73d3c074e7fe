package org.congvan.render.pdf;

import org.congvan.render.DocumentRenderer;
import org.congvan.testkit.RendererContract;

class PdfRendererContractTest implements RendererContract {

  @Override
  public DocumentRenderer renderer() {
    return new PdfRenderer();
  }
}

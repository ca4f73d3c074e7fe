package org.congvan.render.json;

import org.congvan.render.DocumentRenderer;
import org.congvan.testkit.RendererContract;

class JsonRendererContractTest implements RendererContract {

  @Override
  public DocumentRenderer renderer() {
    return JsonDocumentFormat.standard();
  }
}

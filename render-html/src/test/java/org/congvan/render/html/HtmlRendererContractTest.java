package org.congvan.render.html;

import org.congvan.render.DocumentRenderer;
import org.congvan.testkit.RendererContract;

class HtmlRendererContractTest implements RendererContract {

  @Override
  public DocumentRenderer renderer() {
    return new HtmlRenderer();
  }
}

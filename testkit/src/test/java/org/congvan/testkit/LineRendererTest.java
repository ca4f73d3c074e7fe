package org.congvan.testkit;

import org.congvan.render.DocumentRenderer;

/** The contract holds for a renderer that keeps it. */
class LineRendererTest implements RendererContract {
  @Override
  public DocumentRenderer renderer() {
    return new LineRenderer();
  }
}

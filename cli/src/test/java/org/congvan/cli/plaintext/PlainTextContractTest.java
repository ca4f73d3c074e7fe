package org.congvan.cli.plaintext;

import java.util.List;
import org.congvan.cli.DemoDocument;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.testkit.RendererContract;

/** A renderer from outside the library keeps the contract of those inside. */
class PlainTextContractTest implements RendererContract {

  @Override
  public DocumentRenderer renderer() {
    return new PlainTextRenderer();
  }

  @Override
  public List<OfficialDocument> moreDocuments() {
    return List.of(DemoDocument.DISPATCH_477.read(), DemoDocument.REPORT_2020.read());
  }
}

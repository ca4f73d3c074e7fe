package org.congvan.samples.plaintext;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.samples.Dispatch477;
import org.congvan.samples.Report2020;
import org.congvan.testkit.RendererContract;

/** A renderer from outside the library keeps the contract of those inside. */
class PlainTextContractTest implements RendererContract {

  @Override
  public DocumentRenderer renderer() {
    return new PlainTextRenderer();
  }

  @Override
  public List<OfficialDocument> moreDocuments() {
    return List.of(Dispatch477.create(), Report2020.create());
  }
}

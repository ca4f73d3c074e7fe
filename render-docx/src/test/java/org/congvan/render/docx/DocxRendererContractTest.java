package org.congvan.render.docx;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentRenderer;
import org.congvan.testkit.RendererContract;

class DocxRendererContractTest implements RendererContract {

  @Override
  public DocumentRenderer renderer() {
    return new DocxRenderer();
  }

  @Override
  public List<OfficialDocument> moreDocuments() {
    return List.copyOf(SampleDocuments.all().values());
  }
}

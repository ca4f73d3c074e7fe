package org.congvan.render;

import java.io.OutputStream;
import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;

/** Offers a renderer that writes nothing. */
class StubRendererProvider implements DocumentRendererProvider {

  private final RenderFormat format;
  private final List<String> cannotHold;

  StubRendererProvider(RenderFormat format, List<String> cannotHold) {
    this.format = format;
    this.cannotHold = cannotHold;
  }

  static StubRendererProvider of(RenderFormat format, String... cannotHold) {
    return new StubRendererProvider(format, List.of(cannotHold));
  }

  @Override
  public RenderFormat format() {
    return format;
  }

  @Override
  public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
    return new Stub(format, regulations);
  }

  @Override
  public List<String> cannotHold() {
    return cannotHold;
  }

  private record Stub(RenderFormat format, RegulationCatalogue regulations)
      implements DocumentRenderer {
    @Override
    public void render(OfficialDocument document, RegulationChoice choice, OutputStream out) {
      throw new RenderException(DocumentPath.ROOT, "this renderer writes nothing");
    }
  }
}

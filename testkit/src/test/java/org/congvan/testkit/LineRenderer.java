package org.congvan.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.DocumentRendererProvider;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;

/** A renderer that keeps the contract with as little as it takes: the document as its records. */
class LineRenderer implements DocumentRenderer {
  static final RenderFormat FORMAT = new RenderFormat("lines", "text/plain", "txt");

  /** The texts of documents that are looked at; enough for the contract. */
  private static final List<String> TEXTS =
      List.of(
          "subject",
          "header.promulgation.place",
          "addressees[0].name",
          "content.blocks[0]",
          "content.blocks[1]",
          "signature.fullName",
          "distribution.recipients[0].name");

  @Override
  public RenderFormat format() {
    return FORMAT;
  }

  @Override
  public void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
      throws IOException {
    refuseCustomBlocks(document);
    refuseBrokenPairs(document);
    write(bytes(text(document)), out);
  }

  String text(OfficialDocument document) {
    StringBuilder text = new StringBuilder(document.toString());
    document.attachments().forEach(annex -> text.append(annex.content().body()));
    return text.append(document.content().body()).toString();
  }

  byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void write(byte[] bytes, OutputStream out) throws IOException {
    out.write(bytes);
    out.flush();
  }

  void refuseCustomBlocks(OfficialDocument document) {
    refuse(DocumentPath.of("content", "blocks"), document.content().body().blocks());
    List<Attachment> annexes = document.attachments();
    for (int i = 0; i < annexes.size(); i++) {
      refuse(
          DocumentPath.of("attachments").item(i).child("content").child("blocks"),
          annexes.get(i).content().body().blocks());
    }
  }

  void refuseBrokenPairs(OfficialDocument document) {
    for (String each : TEXTS) {
      DocumentPath path = DocumentPath.parse(each);
      String text = PathResolver.find(document, path).map(Object::toString).orElse("");
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        throw new RenderException(path, "has half of a surrogate pair");
      }
    }
  }

  private void refuse(DocumentPath path, List<?> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      refuseBlock(path.item(i), blocks.get(i));
    }
  }

  void refuseBlock(DocumentPath path, Object block) {
    if (block instanceof CustomBlock custom) {
      throw new RenderException(path, "no writer for " + custom.getClass().getName());
    } else if (block instanceof Section section) {
      refuse(path.child("blocks"), section.blocks());
    } else if (block instanceof BulletList list) {
      refuseItems(path, list.items());
    } else if (block instanceof NumberedList list) {
      refuseItems(path, list.items());
    }
  }

  private void refuseItems(DocumentPath path, List<ListItem> items) {
    for (int i = 0; i < items.size(); i++) {
      refuse(path.child("items").item(i).child("blocks"), items.get(i).blocks());
    }
  }

  /** Finds the renderer by name. */
  public static final class Provider implements DocumentRendererProvider {
    /** Made by the service loader. */
    public Provider() {}

    @Override
    public RenderFormat format() {
      return FORMAT;
    }

    @Override
    public DocumentRenderer createRenderer(RegulationCatalogue regulations) {
      return new LineRenderer();
    }
  }
}

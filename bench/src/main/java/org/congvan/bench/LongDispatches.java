package org.congvan.bench;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.model.OfficialDispatch;
import org.congvan.samples.Dispatch477;

/** Dispatches whose body is that of 477/SKHCN-TTNCUĐ again and again, without its numbers. */
final class LongDispatches {

  private LongDispatches() {}

  static OfficialDispatch of(int bodies) {
    OfficialDispatch one = Dispatch477.create();
    List<Block> body = new ArrayList<>();
    List<Block> again = new ArrayList<>();
    add(one.content().body().blocks(), again);
    for (int i = 0; i < bodies; i++) {
      body.addAll(again);
    }
    return new OfficialDispatch(
        one.header(),
        one.subject(),
        one.addressees(),
        one.inResponseTo(),
        new DocumentBody(body),
        one.signature(),
        one.distribution(),
        one.attachments(),
        one.registration());
  }

  /** Titles become paragraphs: the same numbers again would be findings. */
  private static void add(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        all.add(new Paragraph(ParagraphRole.TEXT, section.heading()));
        add(section.blocks(), all);
      } else if (block instanceof Paragraph || block instanceof BulletList) {
        all.add(block);
      }
    }
  }
}

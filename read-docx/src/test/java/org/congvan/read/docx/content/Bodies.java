package org.congvan.read.docx.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDispatch;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.page.WordPage;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.render.PageRegulation;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.SampleDocuments;

/** Bodies that are written into a Word file and read back from its page. */
final class Bodies {

  private static final String FIRST = "Dòng đầu của mẫu.";
  private static final String LAST = "Dòng cuối của mẫu.";
  private static final RegulationChoice CHOICE = RegulationChoice.byDateOfIssue();

  private Bodies() {}

  /** A body of a dispatch between two lines that no other body has. */
  static List<PaperBlock> paper(List<Block> blocks, OfficialDispatch frame) {
    return between(open(blocks, frame));
  }

  static WordFile open(List<Block> blocks, OfficialDispatch frame) {
    List<Block> marked = new ArrayList<>();
    marked.add(Paragraph.of(FIRST));
    marked.addAll(blocks);
    marked.add(Paragraph.of(LAST));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxRenderer().render(frame.withContent(new DocumentBody(marked)), CHOICE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WordFile.open(out.toByteArray());
  }

  static List<PaperBlock> between(WordFile file) {
    List<PaperBlock> all = WordPage.of(file.document()).blocks();
    int first = indexOf(all, FIRST);
    int last = indexOf(all, LAST.replace("mẫu.", "mẫu./."));
    return all.subList(first + 1, last);
  }

  private static int indexOf(List<PaperBlock> blocks, String text) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof PaperLine line && line.text().equals(text)) {
        return i;
      }
    }
    throw new AssertionError("No line: " + text);
  }

  static OfficialDispatch frame() {
    return SampleDocuments.manyAddressees();
  }

  static PageLayout layout(OfficialDispatch document) {
    return PageRegulation.of(RegulationCatalogue.standard(), document, CHOICE).layout();
  }

  /** What is read of a body from its Word file. */
  static BodyReading readBack(List<Block> blocks, OfficialDispatch frame) {
    WordFile file = open(blocks, frame);
    return BodyReader.standard().withFiles(file::part).read(between(file));
  }
}

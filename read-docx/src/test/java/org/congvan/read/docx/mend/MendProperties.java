package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.testkit.SampleDocuments;

/** Whatever is broken in a rendered file, mending it sets it right once and for all. */
class MendProperties {

  private static final String TAG = "<w:r><w:t ";

  /** What is broken: a margin, and properties of every n-th run and paragraph. */
  record Broken(
      int document,
      int left,
      int top,
      int each,
      int halfPoints,
      boolean bold,
      int line,
      int after) {}

  @Provide
  Arbitrary<Broken> broken() {
    return Arbitraries.integers()
        .between(0, SampleDocuments.issued().size() - 1)
        .flatMap(
            document ->
                Arbitraries.integers()
                    .between(1, 9)
                    .list()
                    .ofSize(7)
                    .map(
                        n ->
                            new Broken(
                                document,
                                400 * n.get(0),
                                300 * n.get(1),
                                n.get(2),
                                8 * n.get(3),
                                n.get(4) > 5,
                                60 * n.get(5),
                                30 * n.get(6))));
  }

  @Property(tries = 60, seed = "60")
  void mendedMeasures_areLegal_wordsStay_andTwiceIsOnce(@ForAll("broken") Broken how) {
    OfficialDocument document = SampleDocuments.issued().get(how.document());
    byte[] file = broken(MendFile.rendered(document), how);
    MendResult result = MendFile.mendAll(file);
    WordFile mended = WordFile.open(result.bytes());
    assertThat(texts(mended)).isEqualTo(texts(WordFile.open(file)));
    PageFormat page = mended.document().sections().get(0).page();
    assertThat(Decree30Layout.LAYOUT.margins().left().allows(page.left())).isTrue();
    assertThat(Decree30Layout.LAYOUT.margins().top().allows(page.top())).isTrue();
    List<RoledText> roles = MendFile.roles(mended.document());
    RoledRuns runs = RoledRuns.of(roles, mended.document().paragraphs());
    for (WordParagraph paragraph : mended.document().paragraphs()) {
      for (WordRun run : paragraph.runs()) {
        Component component =
            runs.role(run.place())
                .filter(role -> !role.shared())
                .map(RoledRuns.RunRole::component)
                .orElse(null);
        // Letters in tables are said and left: others may not fit into the columns.
        if (component != null
            && component != Component.TABLE_HEADER
            && component != Component.TABLE_CELL
            && !run.text().isBlank()
            && LetterMend.rests(Decree30Layout.LAYOUT.style(component).basis())) {
          assertThat(Decree30Layout.LAYOUT.style(component).size().allows(run.format().size()))
              .as(component + " at " + run.place())
              .isTrue();
        }
      }
    }
    assertThat(MendFile.mendAll(result.bytes()).bytes()).isEqualTo(result.bytes());
  }

  private static byte[] broken(byte[] file, Broken how) {
    String xml = MendFile.text(file, MendFile.MAIN);
    StringBuilder changed = new StringBuilder();
    int at = 0;
    int count = 0;
    for (int found = xml.indexOf(TAG); found >= 0; found = xml.indexOf(TAG, found + 1)) {
      if (count++ % how.each() == 0) {
        changed
            .append(xml, at, found)
            .append("<w:r><w:rPr><w:b w:val=\"")
            .append(how.bold())
            .append("\"/><w:sz w:val=\"")
            .append(how.halfPoints())
            .append("\"/></w:rPr>");
        at = found + "<w:r>".length();
      }
    }
    changed.append(xml, at, xml.length());
    String body =
        changed
            .toString()
            .replace("w:left=\"1701\"", "w:left=\"" + how.left() + "\"")
            .replace("w:top=\"1134\"", "w:top=\"" + how.top() + "\"")
            .replace(
                "<w:pStyle w:val=\"Body\"/></w:pPr>",
                "<w:pStyle w:val=\"Body\"/><w:spacing w:line=\""
                    + how.line()
                    + "\" w:after=\""
                    + how.after()
                    + "\"/></w:pPr>");
    return MendFile.withPart(file, MendFile.MAIN, body);
  }

  private static List<String> texts(WordFile file) {
    List<String> texts = new ArrayList<>();
    file.document().paragraphs().forEach(each -> texts.add(each.text()));
    return texts;
  }
}

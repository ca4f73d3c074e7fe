package org.congvan.read.docx.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.testkit.BodyArbitraries;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that were written into a Word file are the same to a reader of the page. */
class RenderedBodyTest {

  private static final Pattern NARROW = Pattern.compile("Blank\\[widthMillimetres=[1-9]\\]");
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile("^\\[[^\\]]*\\]đ\\)|^(?:\\[BOLD\\])?(?:Điều )?[^ ]{1,9}[.)]$");

  static Stream<OfficialDocument> documents() {
    return Stream.concat(
            SampleDocuments.issued().stream(),
            Stream.of(SampleDocuments.letter(), SampleDocuments.undatedDraft()))
        .filter(document -> !(document instanceof DocumentCopy));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bodyOfASample_isSeenAsItWas(OfficialDocument document) {
    List<Block> blocks = document.content().body().blocks();
    assertSame(blocks, Bodies.frame());
  }

  @Property(tries = 300, seed = "477")
  void anyBody_isSeenAsItWas(@ForAll("bodies") DocumentBody body) {
    // A blank of a few dots is not told from dots, nor words such as "đ)" from a number,
    // nor a number alone from that of the next paragraph.
    Assume.that(!NARROW.matcher(body.toString()).find());
    Assume.that(
        PageView.of(body.blocks(), Bodies.layout(Bodies.frame())).stream()
            .noneMatch(line -> LIKE_A_NUMBER.matcher(line).find()));
    try {
      assertSame(body.blocks(), Bodies.frame());
    } catch (RenderException refused) {
      // Tables that no page has room for.
    }
  }

  @Provide
  Arbitrary<DocumentBody> bodies() {
    return BodyArbitraries.bodies();
  }

  private static void assertSame(List<Block> blocks, OfficialDispatch frame) {
    BodyReading reading = Bodies.readBack(blocks, frame);
    List<String> read = PageView.of(reading.content().body().blocks(), Bodies.layout(frame));
    List<String> wanted = PageView.of(blocks, Bodies.layout(frame));
    for (int i = 0; i < Math.min(read.size(), wanted.size()); i++) {
      assertThat(read.get(i)).as("line " + i).isEqualTo(wanted.get(i));
    }
    assertThat(read).hasSameSizeAs(wanted);
  }
}

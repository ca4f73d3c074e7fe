package org.congvan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.PageRegulation;
import org.congvan.render.RenderException;
import org.congvan.testkit.DocumentArbitraries;

class HtmlWordsProperties {

  /** Blanks are dots of any number, and what ends a line may be a blank or a tab. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.…\\u0085\\u2028\\u2029]++");

  private static final RegulationCatalogue REGULATIONS = RegulationCatalogue.standard();

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issued();
  }

  @Property(tries = 150)
  void aBrowserReadsTheWordsOfThePlainText(@ForAll("issued") OfficialDocument document) {
    HtmlPage page;
    try {
      page = HtmlPage.of(document);
    } catch (RenderException refused) {
      // A table that does not fit, or a block of another program.
      return;
    }
    PageComposer composer =
        PageComposer.of(
            PageRegulation.of(REGULATIONS, document, RegulationChoice.byDateOfIssue()).layout());
    ComposedDocument composed = composer.compose(document);
    String seen = HtmlPage.text(page.body(), element -> element.getLocalName().equals("svg"));
    assertThat(words(seen)).isEqualTo(words(PageWords.of(composed)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
  }
}

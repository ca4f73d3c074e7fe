package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.body.Blank;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.PageOrientation;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.page.PageParagraph;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.intake.ReadingNote;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;
import org.congvan.render.PageRegulation;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.SampleDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that render-docx writes, read back: words, margins and letters are those of the layout. */
class RenderedFilesTest {

  private static final RegulationChoice CHOICE = RegulationChoice.byDateOfIssue();

  static Stream<OfficialDocument> documents() {
    return SampleDocuments.issued().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWordOfThePage_isReadBack(OfficialDocument document) throws IOException {
    WordFile file = rendered(document);
    // The sheets behind charts are not opened.
    assertThat(file.notes()).extracting(ReadingNote::kind).isSubsetOf(Kind.EMBEDDED_OBJECT);
    StringBuilder read = new StringBuilder();
    paragraphs(file.document()).forEach(each -> read.append(words(each.text())).append(' '));
    List<String> missing = new ArrayList<>();
    for (String text : texts(composed(document))) {
      for (String word : List.of(words(text).split(" ", -1))) {
        if (read.indexOf(word) < 0) {
          missing.add(word);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void marginsAndNumbers_areThoseOfTheLayout(OfficialDocument document) throws IOException {
    PageLayout layout = layout(document);
    WordDocument read = rendered(document).document();
    for (WordSection section : read.sections()) {
      PageFormat page = section.page();
      assertThat(page.isOn(layout.paper())).isTrue();
      if (page.orientation() == PageOrientation.PORTRAIT) {
        assertNear(page.top(), layout.margins().top().chosen());
        assertNear(page.bottom(), layout.margins().bottom().chosen());
        assertNear(page.left(), layout.margins().left().chosen());
        assertNear(page.right(), layout.margins().right().chosen());
      }
    }
    WordSection first = read.sections().get(0);
    assertThat(first.differentFirstPage()).isTrue();
    // In the header under Decree 30, in the footer under Circular 01.
    assertThat(Stream.of(first.header(PageKind.DEFAULT), first.footer(PageKind.DEFAULT)))
        .anyMatch(
            story ->
                story.map(WordStory::paragraphs).orElse(List.of()).stream()
                    .flatMap(paragraph -> paragraph.runs().stream())
                    .anyMatch(run -> run.isField("PAGE")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void letters_areThoseOfTheirComponents(OfficialDocument document) throws IOException {
    PageLayout layout = layout(document);
    List<WordParagraph> paragraphs = paragraphs(rendered(document).document());
    int compared = 0;
    for (ComponentLines lines : componentLines(composed(document))) {
      ComponentStyle style = layout.style(lines.component());
      String line = words(lines.lines().get(0));
      List<RunFormat> found = formats(paragraphs, line);
      if (!found.isEmpty() && line.length() > 3) {
        compared++;
        assertThat(found)
            .as(lines.component() + " at " + lines.path())
            .anySatisfy(
                format -> {
                  assertThat(format.font()).isEqualTo(layout.typeface());
                  assertThat(format.fonts().highAnsi()).isEqualTo(layout.typeface());
                  assertThat(format.size()).isEqualTo(style.size().chosen());
                  assertThat(format.bold()).isEqualTo(style.bold());
                  assertThat(format.italic()).isEqualTo(style.italic());
                });
      }
    }
    assertThat(compared).as("lines compared").isPositive();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void paragraphsOfTheBody_areSetAsTheLayoutSays(OfficialDocument document) throws IOException {
    PageLayout layout = layout(document);
    ComponentStyle style = layout.style(Component.BODY);
    List<WordParagraph> paragraphs = rendered(document).document().paragraphs();
    for (PageParagraph expected : pageParagraphs(composed(document))) {
      String text = words(texts(expected));
      if (expected.component() != Component.BODY || text.length() < 20) {
        continue;
      }
      for (WordParagraph paragraph : paragraphs) {
        if (words(paragraph.text()).equals(text)) {
          assertThat(paragraph.format().firstLine())
              .satisfies(indent -> assertNear(indent, layout.paragraphs().indent()));
          assertNear(paragraph.format().after(), style.spaceAfter());
          assertThat(paragraph.format().lines().percent())
              .isCloseTo(layout.paragraphs().lineSpacing(), within(0.5));
        }
      }
    }
  }

  /** The formats of runs in which words make a line. */
  private static List<RunFormat> formats(List<WordParagraph> paragraphs, String line) {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .filter(run -> run.text().lines().anyMatch(each -> words(each).equals(line)))
        .map(WordRun::format)
        .toList();
  }

  private static WordFile rendered(OfficialDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer().render(document, CHOICE, out);
    return WordFile.open(out.toByteArray());
  }

  private static PageLayout layout(OfficialDocument document) {
    return PageRegulation.of(RegulationCatalogue.standard(), document, CHOICE).layout();
  }

  private static ComposedDocument composed(OfficialDocument document) {
    return PageComposer.of(layout(document)).compose(document);
  }

  private static List<WordParagraph> paragraphs(WordDocument document) {
    List<WordParagraph> all = new ArrayList<>(document.paragraphs());
    document.notes().forEach(note -> all.addAll(note.paragraphs()));
    for (WordSection section : document.sections()) {
      section.headers().values().forEach(story -> all.addAll(story.paragraphs()));
      section.footers().values().forEach(story -> all.addAll(story.paragraphs()));
    }
    return all;
  }

  private static List<String> texts(ComposedDocument page) {
    List<String> texts = new ArrayList<>();
    componentLines(page).forEach(lines -> texts.addAll(lines.lines()));
    pageParagraphs(page).forEach(paragraph -> texts.add(texts(paragraph)));
    return texts;
  }

  /** Blanks are set as dots or tabs, and footnotes stand elsewhere. */
  private static String texts(PageParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : paragraph.inlines()) {
      if (inline instanceof Blank || inline instanceof Footnote) {
        text.append(' ');
      } else {
        text.append(inline.text());
      }
    }
    return text.toString();
  }

  private static List<ComponentLines> componentLines(ComposedDocument page) {
    List<ComponentLines> found = new ArrayList<>();
    collect(page, ComponentLines.class, found);
    return found;
  }

  private static List<PageParagraph> pageParagraphs(ComposedDocument page) {
    List<PageParagraph> found = new ArrayList<>();
    collect(page, PageParagraph.class, found);
    return found;
  }

  /** All values of a type in records of the page, wherever they are. */
  private static <T> void collect(@Nullable Object value, Class<T> type, List<T> found) {
    if (type.isInstance(value)) {
      found.add(type.cast(value));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, type, found));
    } else if (value instanceof Record
        && value.getClass().getPackageName().equals("org.congvan.page")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(value), type, found);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new LinkageError(component.getName(), e);
        }
      }
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00A0]++", " ").strip();
  }

  private static void assertNear(Length found, Length wanted) {
    assertThat(Math.abs(found.minus(wanted).toMillimetres())).isLessThan(0.1);
  }
}

package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.list.ListCounters;
import org.congvan.read.docx.list.Numbering;
import org.congvan.read.docx.list.NumberingReader;
import org.congvan.read.docx.part.Relationship;
import org.congvan.read.docx.part.Relationships;
import org.congvan.read.docx.part.WordPackage;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.property.SectionProperties;
import org.congvan.read.docx.property.ThemeFonts;
import org.congvan.read.docx.style.FormatResolver;
import org.congvan.read.docx.style.StyleSheet;
import org.congvan.read.docx.style.StyleSheetReader;
import org.congvan.read.docx.style.TablePart;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;

/** Reads all parts of a Word file that its text and formatting are in. For one thread. */
public final class DocumentReader {

  private final WordPackage word;
  private final Relationships related;
  private final Pieces pieces;
  private final GraphicWords graphics;
  private final NoteNumbers numbers = new NoteNumbers();
  private final Map<String, WordStory> stories = new HashMap<>();
  private ThemeFonts theme = ThemeFonts.NONE;
  private Numbering numbering = Numbering.NONE;
  private StyleSheet styles = StyleSheet.NONE;
  private boolean differentEvenPages;
  private boolean mirroredMargins;
  private FormatResolver formats;

  private DocumentReader(WordPackage word) {
    this.word = word;
    this.related = word.relationships(word.main());
    this.pieces = new Pieces(word.limits());
    this.graphics = new GraphicWords(word, pieces);
    this.formats = resolver("");
  }

  /**
   * Reads the document.
   *
   * @param word the file; notes are put there
   * @return the document
   * @throws WordFileException if the main part is broken or a limit is passed
   */
  public static WordDocument read(WordPackage word) {
    return new DocumentReader(word).read();
  }

  /** A section and where it ends. */
  private record End(SectionProperties section, int block) {}

  private WordDocument read() {
    readRelated("theme", xml -> theme = ThemeFonts.read(xml));
    readRelated("numbering", xml -> numbering = NumberingReader.read(xml, theme));
    String stylePart =
        readRelated("styles", xml -> styles = StyleSheetReader.read(xml, theme)).orElse("");
    readRelated("settings", this::readSettings);
    formats = resolver(stylePart);
    List<WordBlock> blocks = new ArrayList<>();
    List<End> ends = new ArrayList<>();
    StoryResolver resolver = stories();
    word.readMain(
        xml -> {
          toWordRoot(xml);
          story(xml, related)
              .read(
                  raw -> blocks.add(resolver.block(raw, TablePart.NONE)),
                  section -> ends.add(new End(section, blocks.size())));
        });
    List<WordNote> notes = new ArrayList<>();
    readNotes(WordNote.Kind.FOOTNOTE, "footnotes", notes);
    readNotes(WordNote.Kind.ENDNOTE, "endnotes", notes);
    readNotes(WordNote.Kind.COMMENT, "comments", notes);
    return new WordDocument(
        blocks, sections(ends, blocks.size()), differentEvenPages, mirroredMargins, notes);
  }

  private FormatResolver resolver(String stylePart) {
    return new FormatResolver(styles, numbering, word.notes(), stylePart);
  }

  private StoryResolver stories() {
    return new StoryResolver(formats, new ListCounters(numbering), word.notes());
  }

  private StoryReader story(XmlCursor xml, Relationships of) {
    return new StoryReader(
        xml, theme, new OpenStory(xml, of, word.notes(), pieces, numbers, graphics));
  }

  private void toWordRoot(XmlCursor xml) {
    xml.toRoot();
    if (xml.isStrict()) {
      word.notes()
          .add(
              Kind.STRICT_FORM,
              WordPlace.ofPart(xml.part()),
              "The file is strict Office Open XML; it was read like the usual form.");
    }
    if (!xml.is(Vocabulary.WORD, "document")) {
      throw new WordFileException(
          Reason.NOT_A_WORD_FILE,
          xml.part(),
          xml.part()
              + " is no text of Word: its root is "
              + xml.name()
              + "; expected document of WordprocessingML");
    }
  }

  private void readSettings(XmlCursor xml) {
    xml.toRoot();
    while (xml.nextChild(1)) {
      if (xml.is(Vocabulary.WORD, "evenAndOddHeaders")) {
        differentEvenPages = Measures.isOn(xml.attribute("val"));
      } else if (xml.is(Vocabulary.WORD, "mirrorMargins")) {
        mirroredMargins = Measures.isOn(xml.attribute("val"));
      }
    }
  }

  /** Reads the part that the text is related to; the name of the part if it is there. */
  private Optional<String> readRelated(String type, Consumer<XmlCursor> reading) {
    Optional<String> part =
        related.ofType(type).filter(each -> !each.external()).flatMap(Relationship::part);
    part.ifPresent(name -> readPart(name, reading));
    return part;
  }

  private void readPart(String name, Consumer<XmlCursor> reading) {
    if (!word.readXml(name, reading)) {
      word.notes()
          .add(
              Kind.MISSING_PART,
              WordPlace.ofPart(name),
              "The part is named and not there; it was read as empty.");
    }
  }

  private void readNotes(WordNote.Kind kind, String type, List<WordNote> notes) {
    readRelated(
        type,
        xml -> {
          StoryResolver resolver = stories();
          story(xml, word.relationships(xml.part()))
              .readNotes(
                  kind,
                  (id, blocks) ->
                      notes.add(new WordNote(kind, id, resolver.blocks(blocks, TablePart.NONE))));
        });
  }

  private List<WordSection> sections(List<End> ends, int blocks) {
    List<End> all = new ArrayList<>(ends);
    if (all.isEmpty() || all.get(all.size() - 1).block() < blocks) {
      all.add(new End(SectionProperties.USUAL, blocks));
    }
    List<WordSection> sections = new ArrayList<>(all.size());
    Map<PageKind, WordStory> headers = new EnumMap<>(PageKind.class);
    Map<PageKind, WordStory> footers = new EnumMap<>(PageKind.class);
    int first = 0;
    for (End end : all) {
      SectionProperties section = end.section();
      for (SectionProperties.Reference reference : section.references()) {
        WordStory story = story(reference);
        (reference.header() ? headers : footers).put(pages(reference.pages()), story);
      }
      sections.add(
          new WordSection(
              section.page(),
              start(section.start()),
              section.titlePage(),
              headers,
              footers,
              section.firstNumber(),
              section.numberForm(),
              section.columns(),
              first,
              end.block()));
      first = end.block();
    }
    return sections;
  }

  private WordStory story(SectionProperties.Reference reference) {
    Optional<String> part = related.find(reference.id()).flatMap(Relationship::part);
    if (part.isEmpty()) {
      word.notes()
          .add(
              Kind.MISSING_PART,
              WordPlace.ofPart(word.main()),
              "A header or footer is named and not there; it was read as empty.");
      return new WordStory("", List.of());
    }
    String name = part.get();
    WordStory known = stories.get(name);
    if (known == null) {
      List<WordBlock> blocks = new ArrayList<>();
      StoryResolver resolver = stories();
      readPart(
          name,
          xml ->
              story(xml, word.relationships(xml.part()))
                  .read(raw -> blocks.add(resolver.block(raw, TablePart.NONE)), section -> {}));
      known = new WordStory(name, blocks);
      stories.put(name, known);
    }
    return known;
  }

  private static PageKind pages(String type) {
    return switch (type) {
      case "first" -> PageKind.FIRST;
      case "even" -> PageKind.EVEN;
      default -> PageKind.DEFAULT;
    };
  }

  private static WordSection.Start start(String type) {
    return switch (type) {
      case "continuous" -> WordSection.Start.SAME_PAGE;
      case "nextColumn" -> WordSection.Start.NEW_COLUMN;
      case "evenPage" -> WordSection.Start.EVEN_PAGE;
      case "oddPage" -> WordSection.Start.ODD_PAGE;
      default -> WordSection.Start.NEW_PAGE;
    };
  }
}

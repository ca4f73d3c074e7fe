package org.congvan.read.docx.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.layout.Component;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageParagraph;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.jspecify.annotations.Nullable;

/** The roles of the words of a file that we wrote, from the page that it was written from. */
final class PageRoles {

  /** Our styles have the names of components. */
  private static final Map<String, Component> STYLES =
      List.of(Component.values()).stream()
          .collect(Collectors.toMap(PageRoles::styleName, each -> each));

  /** Components in styles such as "heading 1", by their level. */
  private static final Set<Component> HEADINGS =
      EnumSet.of(
          Component.PART_LABEL,
          Component.PART_TITLE,
          Component.SECTION_LABEL,
          Component.SECTION_TITLE,
          Component.ARTICLE,
          Component.HEADING,
          Component.CLAUSE_TITLE);

  private static final String HEADING_KEY = "heading ";

  private PageRoles() {}

  private static String styleName(Component component) {
    StringBuilder name = new StringBuilder();
    for (String word : List.of(component.name().split("_", -1))) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  static List<RoledText> of(WordDocument file, ComposedDocument page) {
    Map<String, Component> components = new HashMap<>();
    collect(page, components);
    List<WordParagraph> paragraphs = new ArrayList<>(file.paragraphs());
    file.notes().forEach(note -> paragraphs.addAll(note.paragraphs()));
    file.sections()
        .forEach(
            section -> {
              section.headers().values().forEach(each -> paragraphs.addAll(each.paragraphs()));
              section.footers().values().forEach(each -> paragraphs.addAll(each.paragraphs()));
            });
    List<RoledText> roles = new ArrayList<>();
    for (WordParagraph paragraph : paragraphs) {
      String text = paragraph.printedText();
      String style = paragraph.format().style().replace(" ", "");
      Component component =
          paragraph.place().part().equals("word/footnotes.xml")
              ? Component.FOOTNOTE
              : style.startsWith("heading")
                  ? components.get(HEADING_KEY + letters(text))
                  : STYLES.getOrDefault(style, components.get(letters(text)));
      if (component != null && component != Component.PAGE_NUMBER) {
        roles.add(
            new RoledText(
                new PaperPlace.InWord(paragraph.place()),
                0,
                text,
                role(component),
                Confidence.CERTAIN,
                List.of()));
      }
    }
    return roles.stream().distinct().toList();
  }

  private static Role role(Component component) {
    return List.of(Role.values()).stream()
        .filter(each -> each.component().filter(component::equals).isPresent())
        .findFirst()
        .orElse(Role.OTHER);
  }

  /** All lines of the records of a page, wherever they are. */
  private static void collect(@Nullable Object value, Map<String, Component> found) {
    if (value instanceof ComponentLines lines) {
      put(lines.text(), lines.component(), found);
      lines.lines().forEach(line -> put(line, lines.component(), found));
    } else if (value instanceof PageParagraph paragraph) {
      put(paragraph.plainText(), paragraph.component(), found);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, found));
    } else if (value instanceof Record
        && value.getClass().getPackageName().equals("org.congvan.page")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(value), found);
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new LinkageError(component.getName(), e);
        }
      }
    }
  }

  private static void put(String text, Component component, Map<String, Component> found) {
    if (!letters(text).isEmpty()) {
      found.putIfAbsent(letters(text), component);
      if (HEADINGS.contains(component)) {
        found.putIfAbsent(HEADING_KEY + letters(text), component);
      }
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordSection;

/** The paragraphs of a document by the part that they stand in. */
final class Stories {

  private Stories() {}

  static Map<String, List<WordParagraph>> of(WordDocument document) {
    Map<String, List<WordParagraph>> stories = new LinkedHashMap<>();
    document.paragraphs().forEach(each -> put(stories, each));
    Map<String, List<WordParagraph>> margins = new LinkedHashMap<>();
    for (WordSection section : document.sections()) {
      section.headers().values().forEach(each -> margins.put(each.part(), each.paragraphs()));
      section.footers().values().forEach(each -> margins.put(each.part(), each.paragraphs()));
    }
    margins.values().forEach(all -> all.forEach(each -> put(stories, each)));
    document.notes().forEach(note -> note.paragraphs().forEach(each -> put(stories, each)));
    return stories;
  }

  static List<WordParagraph> all(WordDocument document) {
    return of(document).values().stream().flatMap(List::stream).toList();
  }

  /** Text that stands in no paragraph has no place to be mended. */
  private static void put(Map<String, List<WordParagraph>> stories, WordParagraph paragraph) {
    if (paragraph.place().paragraph() > 0) {
      stories.computeIfAbsent(paragraph.place().part(), part -> new ArrayList<>()).add(paragraph);
    }
  }
}

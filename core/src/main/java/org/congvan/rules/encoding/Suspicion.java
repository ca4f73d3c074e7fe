package org.congvan.rules.encoding;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.model.PartFinder;
import org.congvan.path.AtPath;
import org.congvan.rule.ValidationContext;
import org.congvan.text.legacy.GarbledText;
import org.congvan.text.legacy.LegacyEncodings;

/**
 * What is garbled in a text of the document.
 *
 * @param text the whole text, such as a paragraph or a name
 * @param garbled what is suspected of it
 * @param inOnePiece whether the garbled part is in one piece, not across emphasized words
 */
record Suspicion(String text, GarbledText garbled, boolean inOnePiece) {

  /** All of a document, read once for all rules. */
  private record OfDocument(List<AtPath<Suspicion>> all) {}

  /** The suspicions of a document in reading order. */
  static List<AtPath<Suspicion>> find(ValidationContext context) {
    return context.get(OfDocument.class, Suspicion::read).all();
  }

  private static OfDocument read(ValidationContext context) {
    List<AtPath<Suspicion>> all = new ArrayList<>();
    for (AtPath<String> text :
        PartFinder.findTexts(context.document(), each -> !LegacyEncodings.detect(each).isEmpty())) {
      for (GarbledText garbled : LegacyEncodings.detect(text.value())) {
        String words = text.value().substring(garbled.start(), garbled.end());
        boolean inOnePiece =
            PartFinder.at(context.document(), text.path())
                .filter(part -> holds(part, words))
                .isPresent();
        all.add(new AtPath<>(text.path(), new Suspicion(text.value(), garbled, inOnePiece)));
      }
    }
    return new OfDocument(List.copyOf(all));
  }

  private static boolean holds(Object part, String words) {
    return part instanceof List<?> inlines
        ? inlines.stream().anyMatch(each -> each instanceof Text run && run.text().contains(words))
        : part instanceof String whole && whole.contains(words);
  }

  /** The garbled part. */
  String whole() {
    return text.substring(garbled.start(), garbled.end());
  }

  /** The garbled part, cut short between words. */
  String part() {
    int end = Math.min(garbled.end(), garbled.start() + MOST);
    return cut(garbled.start(), end, garbled.end());
  }

  /** The first garbled character with the words around it. */
  String around() {
    int start = garbled.start();
    while (start > 0
        && garbled.start() - start < MOST / 2
        && !(Character.isWhitespace(text.charAt(start - 1)) && start < garbled.start())) {
      start--;
    }
    return cut(start, Math.min(text.length(), garbled.start() + MOST / 2), text.length());
  }

  private static final int MOST = 60;

  private String cut(int start, int end, int whole) {
    int from = start;
    int to = end;
    if (to < whole) {
      int space = text.lastIndexOf(' ', to);
      to = space > from ? space : to;
    }
    from += from < to && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to -= to > from && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
    return text.substring(from, to).strip();
  }
}

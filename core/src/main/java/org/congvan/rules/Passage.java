package org.congvan.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.validation.DocumentPaths;
import org.congvan.validation.Located;

/**
 * Words that stand together, such as those of a paragraph at {@code content.blocks[0].inlines}.
 *
 * <p>The passages of a document come in reading order. Those of a typed report have the paths of
 * its records, {@code content.activities[1].text}, although the outline brings them into an order
 * of its own.
 *
 * @param path the place of the list of inlines
 * @param place what the words are part of
 * @param inlines the words
 */
record Passage(String path, Place place, List<Inline> inlines) {

  /** What a passage is part of. */
  enum Place {
    /** A paragraph that tells a legal basis (căn cứ). */
    LEGAL_BASIS,
    /** Any other paragraph, or an item of a list. */
    RUNNING_TEXT,
    /** A title, a caption or a cell, which leave out what stands beside them. */
    BESIDE_THE_TEXT
  }

  private static final String INLINES = ".inlines";

  /** The passages of the content, then those of the annexes. */
  static List<Passage> of(OfficialDocument document) {
    List<Passage> all = new ArrayList<>(of("content", document.content()));
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      all.addAll(of("attachments[" + i + "].content", attachments.get(i).content()));
    }
    return List.copyOf(all);
  }

  /** The passages of one content, which stands at the path. */
  static List<Passage> of(String at, DocumentContent content) {
    DocumentBody body = content.body();
    IdentityHashMap<Inline, String> records = new IdentityHashMap<>();
    if (content != body) {
      for (Located<Inline> each : DocumentPaths.find(content, Inline.class)) {
        records.putIfAbsent(each.value(), list(each.path()));
      }
    }
    List<Passage> passages = new ArrayList<>();
    List<Located<Inline>> inlines = DocumentPaths.find(body, Inline.class);
    int from = 0;
    while (from < inlines.size()) {
      String onPage = list(inlines.get(from).path());
      int to = from;
      List<Inline> together = new ArrayList<>();
      while (to < inlines.size() && list(inlines.get(to).path()).equals(onPage)) {
        together.add(inlines.get(to).value());
        to++;
      }
      String record = records.get(together.get(0));
      String path = record != null ? record : content == body ? onPage : "body." + onPage;
      passages.add(new Passage(at + "." + path, place(body, onPage), List.copyOf(together)));
      from = to;
    }
    return passages;
  }

  /** The words as they are printed. */
  String text() {
    return Inline.plainText(inlines);
  }

  private static String list(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('[')));
  }

  private static Place place(DocumentBody body, String path) {
    if (!path.endsWith(INLINES) || path.contains(".rows[")) {
      return Place.BESIDE_THE_TEXT;
    }
    String block = path.substring(0, path.length() - INLINES.length());
    Optional<Object> found = DocumentPaths.resolve(body, block);
    return found.filter(Passage::isLegalBasis).isPresent() ? Place.LEGAL_BASIS : Place.RUNNING_TEXT;
  }

  private static boolean isLegalBasis(Object block) {
    return block instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.LEGAL_BASIS;
  }
}

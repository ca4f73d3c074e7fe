package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.congvan.body.Inline;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passage;
import org.congvan.rules.content.Passages;

/**
 * A text that is judged for its capitals: the subject, a name after "Kính gửi" or "Nơi nhận", the
 * title of an annex, a passage of the content.
 *
 * @param words the text
 * @param inContent whether it is part of the content, where "quyết định này" is the document itself
 * @param hasSentences whether a full stop in it ends a sentence
 * @param paths the path of the words at an offset
 */
record JudgedText(
    String words, boolean inContent, boolean hasSentences, IntFunction<DocumentPath> paths) {

  private static final DocumentPath SUBJECT = DocumentPath.of("subject");
  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");
  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");
  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");

  /** All texts of a document in reading order. */
  static List<JudgedText> all(ValidationContext context) {
    OfficialDocument document = context.document();
    Passages passages = Passages.of(context);
    List<JudgedText> texts = new ArrayList<>();
    texts.add(line(document.subject(), SUBJECT));
    for (int i = 0; i < document.addressees().size(); i++) {
      texts.add(line(document.addressees().get(i).name(), ADDRESSEES.item(i).child("name")));
    }
    passages.content().forEach(each -> texts.add(of(each, true)));
    var distribution = document.distribution();
    for (int i = 0; distribution != null && i < distribution.recipients().size(); i++) {
      texts.add(line(distribution.recipients().get(i).name(), RECIPIENTS.item(i).child("name")));
    }
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      String title = attachments.get(i).title();
      if (title != null) {
        texts.add(line(title, ATTACHMENTS.item(i).child("title")));
      }
    }
    passages.annexes().forEach(each -> texts.add(of(each, false)));
    return texts;
  }

  /** The path of the words at an offset. */
  DocumentPath path(int offset) {
    return paths.apply(offset);
  }

  /** Whether words stand in one piece of the text, and nowhere else in it. */
  boolean hasOnce(WrongCapitals.InText wrong) {
    String written = words.substring(wrong.start(), wrong.end());
    return words.indexOf(written) == wrong.start()
        && words.lastIndexOf(written) == wrong.start()
        && path(wrong.start()).equals(path(wrong.end() - 1));
  }

  private static JudgedText line(String words, DocumentPath path) {
    return new JudgedText(words, false, false, offset -> path);
  }

  private static JudgedText of(Passage passage, boolean inContent) {
    int[] ends = ends(passage.inlines());
    return new JudgedText(
        passage.text(),
        inContent,
        passage.role() != Passage.Role.SET_APART,
        offset -> passage.textPath(first(ends, offset)));
  }

  /** Where each inline ends in the text. */
  private static int[] ends(List<Inline> inlines) {
    int[] ends = new int[inlines.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += inlines.get(i).text().length();
      ends[i] = end;
    }
    return ends;
  }

  /** The first inline that ends after an offset. */
  private static int first(int[] ends, int offset) {
    int from = 0;
    int to = ends.length - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ends[middle] > offset) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}

package org.congvan.rules.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.Phrase;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A document whose text points to an annex of its own, or to what is issued with it, has
 * attachments: "Phụ lục II kèm theo", "ban hành kèm theo Quyết định này". Lists and forms that are
 * merely sent along ("danh sách kèm theo") may be papers of their own.
 */
final class AnnexAttached extends SelectingRule<AnnexAttached.Text> {

  private static final String NUMBER = "(?:[IVX]{1,7}|\\d{1,2})(?![\\p{L}\\p{N}]|[/.]\\p{N})";

  private static final Pattern ANNEX =
      Pattern.compile(
          "(?<!\\p{L})(?iu:phụ lục)(?: số)?(?: "
              + NUMBER
              + "(?: ?(?:,|;|-|–|và|đến) ?(?:(?iu:phụ lục) )?"
              + NUMBER
              + "){0,20})?");

  private static final Phrase ANNEX_WORDS = Phrase.of("phụ lục");
  private static final Phrase ISSUED_WORDS = Phrase.of("ban hành kèm theo");

  private static final Pattern SENT_ALONG =
      Pattern.compile(" ?\\(?(?:được )?(?:(?:gửi|đính) )?kèm(?: theo)?(?= ?(?:$|[.,;:)/]))");

  private static final Pattern ISSUED_WITH =
      Pattern.compile("(?<!\\p{L})(?iu:ban hành) kèm theo ([\\p{L} ]{2,20}?) này(?!\\p{L})");

  private static final Pattern OF_THIS =
      Pattern.compile(" ?(?:(?:ban hành )?kèm theo|của) ([\\p{L} ]{2,20}?) này(?!\\p{L})");

  /**
   * The text of a document without attachments.
   *
   * @param document the document
   * @param passages the passages of its content
   */
  record Text(OfficialDocument document, List<Passage> passages) {}

  AnnexAttached() {
    super("ANX-004", AnnexAttached::text);
  }

  private static RuleSubjects<Text> text(ValidationContext context) {
    OfficialDocument document = context.document();
    return document.isCopy() || !document.attachments().isEmpty()
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(new Text(document, Passages.of(context).content()));
  }

  @Override
  public void check(Text text, FindingSink sink) {
    String type = text.document().type().vietnameseName();
    for (Passage passage : text.passages()) {
      String pointer = pointer(passage.words(), type);
      if (pointer != null) {
        sink.report(passage.path(), pointer);
      }
    }
  }

  /** The first words that point to something of this document; null if there are none. */
  private static @Nullable String pointer(String words, String type) {
    if (!ANNEX_WORDS.isIn(words) && !ISSUED_WORDS.isIn(words)) {
      return null;
    }
    Matcher annexes = ANNEX.matcher(words);
    Matcher along = SENT_ALONG.matcher(words);
    Matcher ofThis = OF_THIS.matcher(words);
    while (annexes.find()) {
      along.region(annexes.end(), words.length());
      ofThis.region(annexes.end(), words.length());
      if (along.lookingAt()) {
        return words.substring(annexes.start(), along.end()).replace("(", "");
      }
      if (ofThis.lookingAt() && isThis(ofThis.group(1), type)) {
        return words.substring(annexes.start(), ofThis.end());
      }
    }
    Matcher issued = ISSUED_WITH.matcher(words);
    while (issued.find()) {
      if (isThis(issued.group(1), type)) {
        return issued.group();
      }
    }
    return null;
  }

  private static boolean isThis(String named, String type) {
    return VietnameseText.sameWords(named, type) || VietnameseText.sameWords(named, "văn bản");
  }
}

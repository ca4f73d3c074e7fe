package org.congvan.rules.recipients;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.rules.words.AbbreviatedWords;

/**
 * Addressees and recipients are names alone: the page adds the dash and the mark at the end. The
 * full stop of an abbreviation belongs to the name: {@code Co., Ltd.}, {@code v.v.}
 */
final class EntryMarks extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");
  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  private static final String DASHES = "-–—+•";
  private static final Pattern DASH = Pattern.compile("^[" + DASHES + "]\\s*+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");

  EntryMarks() {
    super("RCPT-011", Selections::document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    // The addressees of a copy are those of its original, which is judged separately.
    List<Addressee> addressees = document.isCopy() ? List.of() : document.addressees();
    for (int i = 0; i < addressees.size(); i++) {
      report(ADDRESSEES, i, addressees.get(i).name(), sink);
    }
    List<Recipient> recipients = document.distribution().recipients();
    for (int i = 0; i < recipients.size(); i++) {
      report(RECIPIENTS, i, recipients.get(i).name(), sink);
    }
  }

  private static void report(DocumentPath all, int position, String name, FindingSink sink) {
    String bare = withoutMark(withoutDash(name));
    if (!bare.equals(name) && !bare.isEmpty()) {
      DocumentPath path = all.item(position).child("name");
      sink.suggest(path, new Suggestion.Replacement(path, bare), name, bare);
    }
  }

  private static String withoutDash(String name) {
    boolean dash = !name.isEmpty() && DASHES.indexOf(name.charAt(0)) >= 0;
    return dash ? DASH.matcher(name).replaceFirst("") : name;
  }

  private static String withoutMark(String name) {
    int end = name.length();
    while (end > 0 && ";,: ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0 && name.charAt(end - 1) == '.') {
      String before = name.substring(0, end - 1).stripTrailing();
      String word = before.substring(before.lastIndexOf(' ') + 1);
      if (WORD.matcher(word).matches() && !AbbreviatedWords.mayTakeStop(word)) {
        return before;
      }
    }
    return name.substring(0, end);
  }
}

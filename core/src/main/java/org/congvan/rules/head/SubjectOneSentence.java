package org.congvan.rules.head;

import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.AbbreviatedWords;

/**
 * The subject is one sentence or phrase. Only what is clearly a second sentence counts: a mark
 * after a whole word or a year, outside quotation marks and brackets, followed by a capital; not
 * {@code TP. Huế}, {@code v.v. Đề nghị} or {@code 1.250}.
 */
final class SubjectOneSentence extends SubjectRule {

  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}++");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  SubjectOneSentence() {
    super("HEAD-011", OfficialDocument::printsSubject);
  }

  @Override
  public void check(String subject, FindingSink sink) {
    int end = endOfFirstSentence(subject);
    if (end >= 0) {
      sink.report(SUBJECT, subject, subject.substring(0, end));
    }
  }

  /** The position of the mark; -1 if there is only one sentence. */
  private static int endOfFirstSentence(String subject) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if ("“«(".indexOf(c) >= 0) {
        open++;
      } else if ("”»)".indexOf(c) >= 0) {
        open = Math.max(0, open - 1);
      } else if (".?!".indexOf(c) >= 0
          && !quoted
          && open == 0
          && beginsSentence(subject, i + 1)
          && (c != '.' || endsSentence(subject, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean beginsSentence(String subject, int from) {
    int start = from;
    while (start < subject.length() && subject.charAt(start) == ' ') {
      start++;
    }
    return start > from
        && start < subject.length()
        && Character.isUpperCase(subject.codePointAt(start));
  }

  private static boolean endsSentence(String subject, int mark) {
    String last = subject.substring(subject.lastIndexOf(' ', mark) + 1, mark);
    boolean word = WORD.matcher(last).matches() && !AbbreviatedWords.mayTakeStop(last);
    return word || YEAR.matcher(last).matches();
  }
}

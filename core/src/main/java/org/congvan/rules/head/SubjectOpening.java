package org.congvan.rules.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;

/**
 * The subject of a công văn does not begin with "V/v" or "về việc", which the page puts before it.
 */
final class SubjectOpening extends SubjectRule {

  /** "Về việc làm cho người lao động" is about jobs: "việc làm" is one word. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:v/v|về việc(?!\\p{L}|\\s++làm(?!\\p{L})))[.:\\s]*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** For a subject with nothing else. */
  private static final String EXAMPLE = "báo cáo kết quả công tác năm 2019";

  SubjectOpening() {
    super("HEAD-006", OfficialDocument::hasDispatchSubject);
  }

  @Override
  public void check(String subject, FindingSink sink) {
    Matcher opening = OPENING.matcher(subject);
    if (opening.lookingAt()) {
      String rest = subject.substring(opening.end());
      if (rest.isEmpty()) {
        sink.report(SUBJECT, subject, EXAMPLE);
      } else {
        sink.suggest(SUBJECT, new Suggestion.Replacement(SUBJECT, rest), subject, rest);
      }
    }
  }
}

package org.congvan.rules.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/**
 * The subject of a công văn does not begin with "V/v" or "về việc", which the page puts before it.
 */
final class SubjectOpening implements Rule<OfficialDocument> {

  private static final DocumentPath SUBJECT = DocumentPath.of("subject");

  static final RuleId ID = RuleId.parse("HEAD-006");

  /** "Về việc làm cho người lao động" is about jobs: "việc làm" is one word. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:v/v|về việc(?!\\p{L}|\\s+làm(?!\\p{L})))[.:\\s]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** For a subject that says nothing else. */
  private static final String EXAMPLE = "báo cáo kết quả công tác năm 2019";

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<OfficialDocument> select(OfficialDocument document) {
    return document.hasDispatchSubject() ? Selection.of(document) : Selection.notApplicable();
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    String subject = document.subject();
    Matcher opening = OPENING.matcher(subject);
    if (opening.lookingAt()) {
      String rest = subject.substring(opening.end());
      sink.report(SUBJECT, subject, rest.isEmpty() ? EXAMPLE : rest);
    }
  }
}

package org.congvan.rules.copy;

import org.congvan.model.CopyForm;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentMedium;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;

/**
 * A true copy (sao y) is made from paper or put on paper; an electronic document is sent on as it
 * is. An extract may be electronic on both sides, and of a copy of a copy nothing tells what the
 * first copy was.
 */
final class MediumOfCopy extends CopyRule<DocumentCopy> {

  private static final DocumentPath MEDIUM = DocumentPath.of("header", "medium");

  MediumOfCopy() {
    super(
        "COPY-003",
        copy ->
            copy.form() == CopyForm.CERTIFIED
                ? RuleSubjects.of(copy)
                : RuleSubjects.notApplicable());
  }

  @Override
  public void check(DocumentCopy copy, FindingSink sink) {
    if (copy.header().medium() == DocumentMedium.ELECTRONIC
        && copy.original().header().medium() == DocumentMedium.ELECTRONIC) {
      sink.report(MEDIUM, copy.form().words());
    }
  }
}

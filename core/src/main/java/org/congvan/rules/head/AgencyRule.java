package org.congvan.rules.head;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** A rule on each agency that issues a document: the issuer and those beside it. */
abstract class AgencyRule extends SelectingRule<AtPath<IssuingAgency>> {

  private static final DocumentPath HEADER = DocumentPath.of("header");

  AgencyRule(String id) {
    this(id, document -> true);
  }

  AgencyRule(String id, Predicate<OfficialDocument> applies) {
    super(
        id,
        reading ->
            applies.test(reading.document())
                ? new RuleSubjects<>(all(reading.document().header()), null)
                : RuleSubjects.notApplicable());
  }

  private static List<AtPath<IssuingAgency>> all(DocumentHeader header) {
    List<AtPath<IssuingAgency>> all = new ArrayList<>();
    all.add(new AtPath<>(HEADER.child("issuer"), header.issuer()));
    for (int i = 0; i < header.coIssuers().size(); i++) {
      all.add(new AtPath<>(HEADER.child("coIssuers").item(i), header.coIssuers().get(i)));
    }
    return all;
  }

  @Override
  public final void check(AtPath<IssuingAgency> subject, FindingSink sink) {
    check(subject.value(), subject.path(), sink);
  }

  /** Checks the agency at a path. */
  abstract void check(IssuingAgency agency, DocumentPath at, FindingSink sink);
}

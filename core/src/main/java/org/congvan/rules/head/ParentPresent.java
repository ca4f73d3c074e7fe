package org.congvan.rules.head;

import org.congvan.model.IssuingAgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.agency.AgencyKind;

/**
 * An agency that stands under another one names it: a department (sở), a branch (chi cục), a
 * centre; ministries, people's committees and councils stand under none. In the sample of a copy
 * (Mẫu 3.1) the copying agency stands alone.
 */
final class ParentPresent extends AgencyRule {

  ParentPresent() {
    super("HEAD-021", document -> !document.isCopy());
  }

  @Override
  void check(IssuingAgency agency, DocumentPath at, FindingSink sink) {
    if (agency.parentName() == null
        && AgencyKind.find(agency.name())
            .filter(kind -> kind.superior() == AgencyKind.Superior.REQUIRED)
            .isPresent()) {
      sink.report(at.child("parentName"), agency.name());
    }
  }
}

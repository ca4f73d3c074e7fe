package org.congvan.rules.signing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.agency.AgencyKind;
import org.congvan.rules.agency.AgencyKind.Superior;
import org.congvan.rules.words.ArmedForces;
import org.congvan.text.VietnameseText;

/**
 * Who signs does so for the head of the issuing agency, not of another body: a department (sở) has
 * a "Giám đốc", so "KT. CHỦ TỊCH" is wrong there. Agencies whose names do not tell who heads them,
 * and titles in no list, are left alone.
 */
final class HeadOfOwnAgency extends AgencySignatureRule {

  /** Heads of advisory bodies that use an agency's seal. */
  private static final Set<String> ADVISORY = Set.of("trưởng ban");

  HeadOfOwnAgency() {
    super("SIGN-014", document -> !ArmedForces.include(document.header().issuer()));
  }

  @Override
  void check(SignedFor signed, DocumentPath at, FindingSink sink) {
    AgencyKind kind = signed.kind().orElse(null);
    if (kind == null || kind.heads().isEmpty()) {
      return;
    }
    List<SigningAuthority> authorities = signed.signature().authorities();
    if (!authorities.isEmpty() && isForBodyWithin(authorities.get(0), kind)) {
      return;
    }
    for (int i = 0; i < authorities.size(); i++) {
      if (authorities.get(i).form() != SigningForm.ON_BEHALF) {
        String principal = authorities.get(i).principal();
        if (isOfAnother(principal, kind) && !isOfAdvisoryBody(principal)) {
          DocumentPath line = at.child("authorities").item(i).child("principal");
          report(principal, signed, kind, line, sink);
        }
        // Lines below are of a unit's head.
        return;
      }
    }
    String position = signed.signature().position();
    if (position != null && isTitleAlone(position) && isOfAnother(position, kind)) {
      report(position, signed, kind, at.child("position"), sink);
    }
  }

  /** Whether a line is for a body that an agency has: "TM. Hội đồng thi", "TM. Công đoàn". */
  private static boolean isForBodyWithin(SigningAuthority authority, AgencyKind kind) {
    Optional<AgencyKind> body = AgencyKind.find(authority.principal());
    return authority.form() == SigningForm.ON_BEHALF
        && !body.equals(Optional.of(kind))
        && body.map(AgencyKind::superior).orElse(Superior.UNKNOWN) == Superior.UNKNOWN;
  }

  private static void report(
      String position, SignedFor signed, AgencyKind kind, DocumentPath at, FindingSink sink) {
    sink.report(at, position, signed.agency().name(), kind.heads().get(0));
  }

  private static boolean isOfAnother(String position, AgencyKind kind) {
    return !kind.isHeadedBy(position)
        && AgencyKind.findHeadTitle(position)
            .filter(title -> !ADVISORY.contains(title))
            .isPresent();
  }

  /** "Chủ tịch Hội đồng thi": a council that the agency has. */
  private static boolean isOfAdvisoryBody(String position) {
    String key = VietnameseText.comparisonKey(position);
    return key.contains(" hội đồng") && !key.contains(" hội đồng nhân dân");
  }

  private static boolean isTitleAlone(String position) {
    return AgencyKind.findHeadTitle(position)
        .filter(VietnameseText.comparisonKey(position)::equals)
        .isPresent();
  }
}

package org.congvan.rules.signing;

import java.util.List;
import java.util.Set;
import org.congvan.model.Leadership;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.agency.AgencyKind;
import org.congvan.text.VietnameseText;

/**
 * An agency that its head leads (chế độ thủ trưởng) has no collective to sign for: not "TM. SỞ NỘI
 * VỤ". A team or council that the agency has may sign on behalf of itself.
 */
final class OnBehalfOfHeadLed extends AgencySignatureRule {

  private static final Set<String> LEADERS =
      Set.of(
          "ban giám đốc",
          "ban lãnh đạo",
          "ban giám hiệu",
          "tập thể lãnh đạo",
          "tập thể",
          "lãnh đạo");

  OnBehalfOfHeadLed() {
    super("SIGN-015");
  }

  @Override
  void check(SignedFor signed, DocumentPath at, FindingSink sink) {
    if (signed.leadership() != Leadership.HEAD) {
      return;
    }
    List<SigningAuthority> authorities = signed.signature().authorities();
    for (int i = 0; i < authorities.size(); i++) {
      SigningAuthority authority = authorities.get(i);
      if (authority.form() == SigningForm.ON_BEHALF && isTheAgency(authority, signed)) {
        sink.suggest(
            at.child("authorities").item(i),
            new Suggestion.Removal(at.child("authorities").item(i)),
            SignatureRule.line(authority),
            signed.agency().name(),
            signed.sourceOfLeadership());
      }
    }
  }

  private static boolean isTheAgency(SigningAuthority authority, SignedFor signed) {
    String principal = VietnameseText.comparisonKey(authority.principal());
    String name = VietnameseText.comparisonKey(signed.agency().name());
    return LEADERS.contains(principal)
        || LEADERS.stream().anyMatch(leaders -> principal.startsWith(leaders + " "))
        || (name + " ").startsWith(principal + " ")
        || isOfTheSameKind(authority.principal(), signed);
  }

  private static boolean isOfTheSameKind(String principal, SignedFor signed) {
    return signed.kind().isPresent() && AgencyKind.find(principal).equals(signed.kind());
  }
}

package org.congvan.rules.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.model.DocumentHeader;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Leadership;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.path.AtPath;
import org.congvan.rules.agency.AgencyKind;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A signature and the agency that it is for: the first is the issuer's, the next are the
 * co-issuers' in their order, unless a signature names its agency.
 *
 * @param signature the signature
 * @param agency the agency
 * @param kind what the agency's name tells
 */
record SignedFor(Signature signature, IssuingAgency agency, Optional<AgencyKind> kind) {

  /** The signatures of which the agency is known. */
  static List<AtPath<SignedFor>> all(OfficialDocument document) {
    List<IssuingAgency> agencies = new ArrayList<>();
    DocumentHeader header = document.header();
    agencies.add(header.issuer());
    agencies.addAll(header.coIssuers());
    List<AtPath<Signature>> signatures = SignatureRule.all(document);
    List<AtPath<SignedFor>> all = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i).value();
      String named = signature.agency();
      // Without the first signature the others are not in the order of the agencies.
      boolean inOrder = document.signature() != null && i < agencies.size();
      Optional<IssuingAgency> agency =
          named != null
              ? agencies.stream()
                  .filter(each -> VietnameseText.sameWords(each.name(), named))
                  .findFirst()
              : inOrder ? Optional.of(agencies.get(i)) : Optional.empty();
      if (agency.isPresent()) {
        all.add(new AtPath<>(signatures.get(i).path(), of(signature, agency.get())));
      }
    }
    return all;
  }

  private static SignedFor of(Signature signature, IssuingAgency agency) {
    return new SignedFor(signature, agency, AgencyKind.find(agency.name()));
  }

  /** How the agency is led, as the host says or its name tells; null where neither does. */
  @Nullable Leadership leadership() {
    Leadership given = agency.leadership();
    return given == null ? kind().map(AgencyKind::leadership).orElse(null) : given;
  }

  /** The key by which messages say how the leadership is known. */
  String sourceOfLeadership() {
    return agency.leadership() == null ? "FROM_NAME" : "GIVEN";
  }
}

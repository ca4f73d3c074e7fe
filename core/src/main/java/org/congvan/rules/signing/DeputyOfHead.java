package org.congvan.rules.signing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.agency.AgencyKind;
import org.congvan.rules.words.ShortPositions;
import org.congvan.text.VietnameseText;

/**
 * A deputy signs for the own head: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC", not "KT. GIÁM ĐỐC / PHÓ CHỦ
 * TỊCH".
 */
final class DeputyOfHead extends SignatureRule {

  private static final Pattern AND = Pattern.compile(", ", Pattern.LITERAL);
  private static final String DEPUTY = "phó ";
  private static final String DEPUTY_MINISTER = "thứ trưởng";
  private static final String MINISTER = "bộ trưởng";

  DeputyOfHead() {
    super("SIGN-021");
  }

  @Override
  void check(Signature signature, DocumentPath at, FindingSink sink) {
    List<SigningAuthority> authorities = signature.authorities();
    String position = signature.position();
    if (authorities.isEmpty() || position == null) {
      return;
    }
    SigningAuthority last = authorities.get(authorities.size() - 1);
    Set<String> heads = titles(last.principal());
    Optional<String> own = headOf(ShortPositions.inFull(position));
    if (last.form() == SigningForm.FOR_HEAD
        && !heads.isEmpty()
        && own.isPresent()
        && !heads.contains(own.get())) {
      sink.report(at.child("position"), position, last.principal());
    }
  }

  /** The titles of a head with one or two positions: "Bộ trưởng, Chủ nhiệm". */
  private static Set<String> titles(String principal) {
    Set<String> titles = new HashSet<>();
    AND.splitAsStream(ShortPositions.inFull(principal))
        .forEach(part -> AgencyKind.findHeadTitle(part).ifPresent(titles::add));
    return titles;
  }

  /** The title of the head that a deputy has; empty where the position does not tell. */
  private static Optional<String> headOf(String position) {
    String key = VietnameseText.comparisonKey(position);
    if (key.startsWith(DEPUTY_MINISTER)) {
      return Optional.of(MINISTER);
    }
    return key.startsWith(DEPUTY)
        ? AgencyKind.findHeadTitle(key.substring(DEPUTY.length()))
        : Optional.empty();
  }
}

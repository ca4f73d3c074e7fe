package org.congvan.rules.signing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.model.Leadership;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.agency.AgencyKind;
import org.congvan.text.VietnameseText;

/**
 * For an agency that a collective leads (chế độ tập thể) the head signs on its behalf: "TM. ỦY BAN
 * NHÂN DÂN". Signing by order or authorization is not for the collective; nor is what the chair
 * decides alone, what the chair of a council certifies (its resolutions), or a letter.
 */
final class OnBehalfMissing extends AgencySignatureRule {

  /** How far down the words are looked for that say who decides. */
  private static final int HEAD_OF_BODY = 4;

  OnBehalfMissing() {
    super("SIGN-016", OnBehalfMissing::isForTheCollective);
  }

  private static boolean isForTheCollective(OfficialDocument document) {
    return switch (document.type()) {
      case DECISION -> isDecidedTogether(document);
      // The head of a committee issues these in the head's own right as well.
      case DIRECTIVE, TELEGRAM, OFFICIAL_LETTER -> false;
      case RESOLUTION ->
          !VietnameseText.comparisonKey(document.header().issuer().name())
              .startsWith("hội đồng nhân dân");
      default -> true;
    };
  }

  /** Whether the line of who decides names a body; without such a line it may be the head. */
  private static boolean isDecidedTogether(OfficialDocument document) {
    List<Block> blocks = document.content().body().blocks();
    return blocks.stream()
        .limit(HEAD_OF_BODY)
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(each -> each.role() != ParagraphRole.LEGAL_BASIS)
        .map(each -> Inline.plainText(each.inlines()))
        .flatMap(OnBehalfMissing::decider)
        .findFirst()
        .orElse(false);
  }

  /** Whether a line names a body that decides, or a head; nothing where it is other text. */
  private static Stream<Boolean> decider(String line) {
    Optional<AgencyKind> kind = AgencyKind.find(line);
    if (AgencyKind.findHeadTitle(line).isPresent()) {
      return Stream.of(false);
    }
    boolean title = line.codePoints().noneMatch(Character::isLowerCase);
    return title && kind.isPresent() ? Stream.of(true) : Stream.empty();
  }

  @Override
  void check(SignedFor signed, DocumentPath at, FindingSink sink) {
    if (signed.leadership() != Leadership.COLLECTIVE) {
      return;
    }
    Signature signature = signed.signature();
    List<SigningAuthority> authorities = signature.authorities();
    boolean otherwise =
        authorities.stream()
            .map(SigningAuthority::form)
            .anyMatch(form -> form != SigningForm.ACTING && form != SigningForm.FOR_HEAD);
    String position = signature.position();
    String head = authorities.isEmpty() ? position : authorities.get(0).principal();
    if (!otherwise && head != null && isHead(head, signed)) {
      sink.report(
          at,
          authorities.isEmpty() ? head : SignatureRule.line(authorities.get(0)),
          signed.agency().name(),
          "TM. " + VietnameseText.toUpperCase(collective(signed)),
          signed.sourceOfLeadership());
    }
  }

  private static boolean isHead(String position, SignedFor signed) {
    return signed
        .kind()
        .filter(kind -> !kind.heads().isEmpty())
        .map(kind -> kind.isHeadedBy(position))
        .orElseGet(() -> AgencyKind.findHeadTitle(position).isPresent());
  }

  private static String collective(SignedFor signed) {
    return signed
        .kind()
        .filter(kind -> kind.leadership() == Leadership.COLLECTIVE)
        .map(AgencyKind::words)
        .orElse(signed.agency().name());
  }
}

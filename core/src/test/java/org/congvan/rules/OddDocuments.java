package org.congvan.rules;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.Addressee;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentBuilder;
import org.congvan.model.DocumentCopy;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.congvan.reference.LegalReference;

/** Documents with any parts missing and with texts that no office would write. */
final class OddDocuments {

  private OddDocuments() {}

  static Arbitrary<OfficialDocument> documents() {
    Arbitrary<OfficialDocument> plain =
        Combinators.combine(
                issuers(), OddContents.texts(), parts(), Arbitraries.integers().between(0, 2))
            .as(OddDocuments::document);
    Arbitrary<OfficialDocument> copies =
        Combinators.combine(plain, Arbitraries.of(CopyForm.class))
            .as(
                (original, form) ->
                    new DocumentCopy(
                        form,
                        original,
                        original.header(),
                        original.signature(),
                        original.distribution()));
    return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, copies));
  }

  private static OfficialDocument document(
      IssuingAgency issuer, String subject, Parts parts, int kind) {
    return switch (kind) {
      case 0 -> {
        var builder = OfficialDispatch.builder(issuer, subject);
        parts.handling.references.forEach(builder::inResponseTo);
        parts.fill(builder);
        yield builder.build();
      }
      case 1 -> {
        var builder = TitledDocument.builder(parts.type, issuer, subject);
        parts.fill(builder);
        yield builder.build();
      }
      default -> {
        var builder = OfficialLetter.builder(issuer, subject);
        parts.fill(builder);
        yield builder.build();
      }
    };
  }

  /** What a document may have or lack; a part that may be missing is a list of one or none. */
  private record Parts(
      DocumentType type,
      List<DocumentCode> code,
      List<UnnumberedCode> draftCode,
      List<Promulgation> promulgation,
      List<Signature> signature,
      Distribution distribution,
      DocumentContent content,
      Handling handling) {

    void fill(DocumentBuilder<?> builder) {
      draftCode.forEach(builder::draftCode);
      code.forEach(builder::code);
      promulgation.forEach(builder::promulgation);
      signature.forEach(builder::signature);
      builder.distribution(distribution).content(content);
      if (!(builder instanceof OfficialLetter.Builder)) {
        handling.annexes.forEach(each -> builder.attachment(new Attachment(null, each)));
      }
      handling.addressees.forEach(builder::addressee);
      builder.urgency(handling.urgency).family(handling.family);
    }
  }

  private record Handling(
      Urgency urgency,
      DocumentFamily family,
      List<Addressee> addressees,
      List<DocumentContent> annexes,
      List<LegalReference> references) {}

  private static Arbitrary<Parts> parts() {
    Arbitrary<DocumentType> types =
        Arbitraries.of(DocumentType.class)
            .filter(type -> type.isTitled() && type != DocumentType.DISPATCH);
    Arbitrary<Handling> handling =
        Combinators.combine(
                Arbitraries.of(Urgency.class),
                Arbitraries.of(DocumentFamily.class),
                OddContents.texts().map(Addressee::of).list().ofMaxSize(3),
                OddContents.contents().list().ofMaxSize(2),
                OddContents.references().list().ofMaxSize(2))
            .as(Handling::new);
    return Combinators.combine(
            types,
            OddContents.codes().list().ofMaxSize(1),
            OddContents.codes().map(DocumentCode::withoutNumber).list().ofMaxSize(1),
            promulgations().list().ofMaxSize(1),
            signatures().list().ofMaxSize(1),
            distributions(),
            OddContents.contents(),
            handling)
        .as(Parts::new);
  }

  private static Arbitrary<IssuingAgency> issuers() {
    return Combinators.combine(
            OddContents.texts(),
            OddContents.texts().injectNull(0.3),
            OddContents.texts().injectNull(0.3))
        .as((name, parent, letters) -> new IssuingAgency(name, parent, letters, null, null));
  }

  private static Arbitrary<Promulgation> promulgations() {
    return Combinators.combine(OddContents.texts(), OddContents.days().injectNull(0.2))
        .as(Promulgation::new);
  }

  private static Arbitrary<Signature> signatures() {
    Arbitrary<List<SigningAuthority>> authorities =
        Combinators.combine(Arbitraries.of(SigningForm.class), OddContents.texts())
            .as(SigningAuthority::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            authorities, OddContents.texts().injectNull(0.2), OddContents.texts())
        .as(
            (lines, position, name) ->
                new Signature(
                    lines,
                    position == null && lines.isEmpty() ? "Giám đốc" : position,
                    name,
                    null));
  }

  private static Arbitrary<Distribution> distributions() {
    Arbitrary<ArchiveLine> archives =
        Combinators.combine(
                OddContents.texts(),
                OddContents.texts().injectNull(0.2),
                Arbitraries.integers().between(1, 9))
            .as(ArchiveLine::new);
    return Combinators.combine(
            OddContents.texts().map(Recipient::of).list().ofMaxSize(4), archives.injectNull(0.2))
        .as((recipients, archive) -> new Distribution(recipients, archive, null));
  }
}

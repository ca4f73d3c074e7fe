package org.congvan.read.docx.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.code.CodeForm;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.model.Addressee;
import org.congvan.model.Attachment;
import org.congvan.model.ContactDetails;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentBuilder;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.component.Components;
import org.congvan.read.docx.component.WrittenPromulgation;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/** Puts the components of a paper together as a document. */
final class DocumentAssembler {
  private final Components components;
  private final Doubts doubts;

  private final @Nullable ContactDetails contact;

  DocumentAssembler(Components components, @Nullable ContactDetails contact, Doubts doubts) {
    this.components = components;
    this.contact = contact;
    this.doubts = doubts;
  }

  /** Makes the document. */
  OfficialDocument assemble(DocumentContent content, List<Attachment> attachments) {
    doubtRoles();
    new MissingParts(components, doubts).list();
    TypeBySymbol.doubt(components, doubts);
    IssuingAgency issuer = issuer();
    String subject = subject();
    DocumentType type = components.type();
    if (type == null && isLetter() && attachments.isEmpty()) {
      return filled(OfficialLetter.builder(issuer, subject), content, attachments).build();
    }
    if (type == null) {
      return filled(OfficialDispatch.builder(issuer, subject), content, attachments).build();
    }
    TitledDocument.Builder titled =
        filled(TitledDocument.builder(type, issuer, subject), content, attachments);
    if (components.sender() != null) {
      titled.sender(components.sender());
    }
    if (components.confirmation() != null) {
      titled.confirmation(components.confirmation());
    }
    return titled.build();
  }

  /** Makes a copy of a document: the components are those of its own head and foot. */
  OfficialDocument copyOf(OfficialDocument original, Components.Copied copy) {
    doubtRoles();
    OfficialDispatch own =
        filled(
                OfficialDispatch.builder(issuer(), original.subject()),
                new DocumentBody(List.of()),
                List.of())
            .build();
    DocumentHeader header =
        own.header()
            .withMedium(copy.electronic() ? DocumentMedium.ELECTRONIC : DocumentMedium.PAPER);
    return new DocumentCopy(copy.form(), original, header, own.signature(), own.distribution());
  }

  /** A letter (thư công) has place and date, but neither number nor subject. */
  private boolean isLetter() {
    return components.agency() != null
        && components.promulgation() != null
        && components.codeAsWritten().isEmpty()
        && components.subject().isEmpty();
  }

  private IssuingAgency issuer() {
    IssuingAgency agency = components.agency();
    if (agency == null) {
      doubts.missing(
          DocumentPath.of("header", "issuer", "name"), "No name of an agency stands in the head.");
      agency = IssuingAgency.of(Doubts.NOTHING);
    }
    return agency.withContact(contact);
  }

  private String subject() {
    String subject = components.subject();
    if (subject.isEmpty()) {
      doubts.missing(
          DocumentPath.of("subject"),
          components.type() == null
              ? "Neither a type nor \"V/v\" stands in the head, so it is read as a "
                  + (isLetter() ? "letter, since it has no number either." : "dispatch.")
              : "No subject stands below the name of the type.");
      return Doubts.NOTHING;
    }
    return subject;
  }

  private <B extends DocumentBuilder<B>> B filled(
      B builder, DocumentContent content, List<Attachment> attachments) {
    builder.family(family());
    builder.urgency(components.urgency());
    builder.confidentiality(components.confidentiality());
    builder.circulation(components.circulation());
    if (components.code() != null) {
      builder.code(components.code());
    } else if (components.draftCode() != null) {
      builder.draftCode(components.draftCode());
    }
    first(components.coIssuers(), Role.ISSUING_AGENCY, IssuingAgency::name)
        .forEach(builder::coIssuer);
    Promulgation promulgation = promulgation();
    if (promulgation != null) {
      builder.promulgation(promulgation);
    }
    for (String name : components.addressees()) {
      Addressee addressee = doubts.value(null, name, () -> Addressee.of(name));
      if (addressee != null) {
        builder.addressee(addressee);
      }
    }
    builder.distribution(distribution());
    List<Signature> signatures = new ArrayList<>(components.signatures());
    if (!signatures.isEmpty()) {
      builder.signature(signatures.remove(0));
      builder.cosignatures(first(signatures, Role.SIGNER_NAME, Signature::fullName));
    }
    builder.content(content);
    builder.attachments(attachments);
    return builder;
  }

  /** Those beside the first; the model has room for four of them. */
  private <T> List<T> first(List<T> others, Role role, Function<T, String> words) {
    int most = Math.min(others.size(), DocumentHeader.MAX_ISSUERS - 1);
    for (T more : others.subList(most, others.size())) {
      doubts.leftOut(
          place(role), words.apply(more), "At most five agencies issue and sign a document.");
    }
    return others.subList(0, most);
  }

  private DocumentFamily family() {
    if (components.isParty()) {
      return DocumentFamily.PARTY;
    }
    DocumentType type = components.type();
    boolean normative = type != null && type.group() == DocumentType.Group.NORMATIVE;
    boolean withYear = components.code() != null && components.code().form() == CodeForm.NORMATIVE;
    return normative || withYear ? DocumentFamily.NORMATIVE : DocumentFamily.ADMINISTRATIVE;
  }

  private @Nullable Promulgation promulgation() {
    WrittenPromulgation written = components.promulgation();
    if (written == null) {
      return null;
    }
    DocumentPath path = DocumentPath.of("header", "promulgation");
    if (written.date() == null) {
      doubts.add(
          place(Role.PLACE_AND_DATE),
          path.child("date"),
          written.written(),
          List.of(written.written()),
          "Day, month or year is blank or not in the calendar, so the date is left open.");
    }
    String place = written.place();
    if (place.isEmpty() && written.date() == null) {
      return null;
    }
    if (place.isEmpty()) {
      doubts.missing(path.child("place"), "No place stands before the date.");
      place = Doubts.NOTHING;
    }
    return Promulgation.of(place).withDate(written.date());
  }

  private Distribution distribution() {
    List<Recipient> recipients = components.recipients();
    return new Distribution(recipients, components.archive(), components.drafter());
  }

  private @Nullable PaperPlace place(Role role) {
    for (RoledText text : components.roles()) {
      if (text.role() == role) {
        return text.place();
      }
    }
    return null;
  }

  /** Every word of head and foot that is doubtful, and those that are no part of the document. */
  private void doubtRoles() {
    PointerWords pointers = new PointerWords(components);
    for (RoledText text : components.roles()) {
      if (text.role() == Role.OTHER) {
        doubts.leftOut(text.place(), text.text(), "The words are no part of the document.");
      } else if (text.role() == Role.SIGNED_NOTE) {
        doubts.leftOut(text.place(), text.text(), "That it was signed is no part of the document.");
      } else if (text.role() == Role.SIGNER_NAME) {
        doubtTitles(text);
      } else if (text.role() == Role.ANNEX_POINTER && !pointers.says(text.text())) {
        doubts.leftOut(
            text.place(), text.text(), "The page points to the document in other words.");
      } else if (text.confidence() == Confidence.DOUBTFUL) {
        doubts.add(
            text.place(),
            RolePaths.of(text.role()),
            text.text(),
            candidates(text),
            "It is not certain what the words are: " + String.join(", ", text.evidence()) + ".");
      }
    }
    if (components.code() == null
        && components.draftCode() == null
        && !components.codeAsWritten().isEmpty()) {
      doubts.leftOut(
          place(Role.CODE), components.codeAsWritten(), "No number and symbol can be read in it.");
    }
  }

  /** Ranks and academic titles before a name are not kept, nor is it kept that none is there. */
  private void doubtTitles(RoledText text) {
    if (text.confidence() == Confidence.DOUBTFUL) {
      doubts.add(
          text.place(),
          DocumentPath.of("signature", "fullName"),
          text.text(),
          List.of(Doubts.NOTHING),
          "No name stands below the position.");
      return;
    }
    for (Signature signature : components.signatures()) {
      int title = text.text().indexOf(signature.fullName());
      if (title > 0) {
        doubts.leftOut(
            text.place(),
            text.text().substring(0, title).strip(),
            "Ranks and titles are no part of a name.");
      }
    }
  }

  private List<String> candidates(RoledText text) {
    return switch (text.role()) {
      case CODE -> List.of(code(), text.text());
      case PARENT_AGENCY, ISSUING_AGENCY ->
          List.of(text.text(), String.join(" ", components.agencyLines()));
      default -> List.of(text.text());
    };
  }

  private String code() {
    return components.code() != null
        ? components.code().toString()
        : components.draftCode() != null ? components.draftCode().toString() : "";
  }
}

package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.ScannedPages;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.Addressee;
import org.congvan.model.Attachment;
import org.congvan.model.ContactDetails;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.DrafterMark;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.TitledDocument;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as the page of its Word file shows it, head and foot as records and every
 * content empty; contents are those of {@link CarriedBody}. What is changed here is the list in
 * {@link DocxReader}, and nothing else is.
 */
final class WhatWordCarries {
  private static final String NOTHING = "…";

  private static final ContactDetails NO_CONTACT = new ContactDetails(null, null, null, null, null);

  private WhatWordCarries() {}

  /** Returns the head and the foot that a page shows of a document that was written. */
  static OfficialDocument of(OfficialDocument document) {
    return document instanceof DocumentCopy copy ? ofCopy(copy) : ofOriginal(document, false);
  }

  /** Returns a document that was read without its contents and its family. */
  static OfficialDocument ofRead(OfficialDocument read) {
    if (read instanceof DocumentCopy copy) {
      return copy.withOriginal(ofRead(copy.original()))
          .withHeader(copy.header().withFamily(DocumentFamily.ADMINISTRATIVE));
    }
    return withoutContent(read).withHeader(read.header().withFamily(DocumentFamily.ADMINISTRATIVE));
  }

  private static OfficialDocument ofCopy(DocumentCopy copy) {
    OfficialDocument original =
        copy.original().content() instanceof ScannedPages
            ? ofScan(copy.original())
            : ofOriginal(copy.original(), true);
    DocumentHeader header = copy.header();
    IssuingAgency agency = header.issuer();
    if (header.medium() == DocumentMedium.ELECTRONIC) {
      return new DocumentCopy(
          copy.form(),
          original,
          DocumentHeader.of(IssuingAgency.of(words(agency.name())))
              .withMedium(DocumentMedium.ELECTRONIC),
          null,
          Distribution.EMPTY);
    }
    return new DocumentCopy(
        copy.form(),
        original,
        DocumentHeader.of(IssuingAgency.of(capitals(agency.name())))
            .withCode(header.code())
            .withDraftCode(header.code() == null ? draftCode(copy) : null)
            .withPromulgation(promulgation(header.promulgation())),
        signature(copy.signature()),
        distribution(copy.distribution()));
  }

  /** A scan shows its own head and foot, and only the attachments are typed. */
  private static OfficialDocument ofScan(OfficialDocument original) {
    return OfficialDispatch.builder(IssuingAgency.of(NOTHING), NOTHING)
        .attachments(attachments(original.attachments(), true))
        .build();
  }

  private static OfficialDocument ofOriginal(OfficialDocument document, boolean copied) {
    OfficialDocument carried =
        withoutContent(document)
            .withHeader(header(document))
            .withSubject(document.printsSubject() ? words(document.subject()) : NOTHING)
            .withAddressees(
                document.addressees().stream()
                    .map(each -> Addressee.of(words(each.name())))
                    .toList())
            .withSignature(signature(document.signature()))
            .withCosignatures(
                document.cosignatures().stream().map(WhatWordCarries::signed).toList())
            .withDistribution(distribution(document.distribution()))
            .withRegistration(Registration.NONE);
    if (carried instanceof OfficialDispatch dispatch) {
      carried = dispatch.withInResponseTo(List.of());
    } else if (carried instanceof TitledDocument titled) {
      String confirmation = titled.confirmation();
      carried =
          titled
              .withSender(sender(document, titled.sender()))
              .withConfirmation(confirmation == null ? null : words(confirmation));
    }
    return carried instanceof OfficialLetter
        ? carried
        : carried.withAttachments(attachments(document.attachments(), copied));
  }

  /** A telegram without sender is sent by its issuer; with no addressees nobody is named. */
  private static @Nullable String sender(OfficialDocument document, @Nullable String sender) {
    if (!document.isTelegram() || document.addressees().isEmpty()) {
      return null;
    }
    return capitals(sender == null ? document.header().issuer().name() : sender);
  }

  private static DocumentHeader header(OfficialDocument document) {
    DocumentHeader header = document.header();
    List<IssuingAgency> coIssuers = new ArrayList<>();
    UnnumberedCode draftCode = header.code() == null ? draftCode(document) : null;
    header.coIssuers().forEach(each -> coIssuers.add(agency(each).withContact(null)));
    return (draftCode == null ? header : header.withDraftCode(draftCode))
        .withIssuer(agency(header.issuer()))
        .withCoIssuers(coIssuers)
        .withPromulgation(
            document.type() == DocumentType.MINUTES ? null : promulgation(header.promulgation()))
        .withFamily(DocumentFamily.ADMINISTRATIVE)
        .withMedium(DocumentMedium.PAPER);
  }

  /** A page makes the symbol of a draft without one of type and agency. */
  private static @Nullable UnnumberedCode draftCode(OfficialDocument draft) {
    UnnumberedCode known = draft.header().draftCode();
    String agency = draft.header().issuer().abbreviation();
    return known != null
            || agency == null
            || !draft.needsCode()
            || draft.type().abbreviation().isEmpty()
        ? known
        : UnnumberedCode.of(draft.type(), agency);
  }

  private static IssuingAgency agency(IssuingAgency agency) {
    return new IssuingAgency(
        capitals(agency.name()),
        capitalsOrNone(agency.parentName()),
        null,
        null,
        contact(agency.contact()),
        null);
  }

  private static @Nullable ContactDetails contact(@Nullable ContactDetails contact) {
    if (contact == null || contact.equals(NO_CONTACT)) {
      return null;
    }
    String address = contact.address();
    return new ContactDetails(
        address == null ? null : words(address),
        contact.email(),
        contact.telephone(),
        contact.fax(),
        contact.website());
  }

  private static @Nullable Promulgation promulgation(@Nullable Promulgation promulgation) {
    return promulgation == null ? null : promulgation.withPlace(words(promulgation.place()));
  }

  private static @Nullable Signature signature(@Nullable Signature signature) {
    return signature == null ? null : signed(signature);
  }

  private static Signature signed(Signature signature) {
    return new Signature(
        capitalsOrNone(signature.agency()),
        signature.authorities().stream()
            .map(each -> new SigningAuthority(each.form(), capitals(each.principal())))
            .toList(),
        capitalsOrNone(signature.position()),
        words(signature.fullName()),
        capitalsOrNone(signature.otherPosition()));
  }

  private static Distribution distribution(Distribution distribution) {
    DrafterMark drafter = distribution.drafter();
    List<Recipient> recipients = new ArrayList<>();
    for (Recipient each : distribution.recipients()) {
      String purpose = each.purpose();
      recipients.add(new Recipient(words(each.name()), purpose == null ? null : words(purpose)));
    }
    return distribution
        .withRecipients(recipients)
        .withDrafter(drafter == null ? null : drafter.withInitials(capitals(drafter.initials())));
  }

  private static List<Attachment> attachments(List<Attachment> attachments, boolean copied) {
    List<Attachment> inFile = new ArrayList<>();
    for (Attachment each : attachments) {
      String title = each.title();
      if (copied || !each.separateFile()) {
        String shown = title == null ? null : each.isAnnex() ? capitals(title) : words(title);
        inFile.add(new Attachment(each.type(), shown, DocumentBody.of(), false));
      }
    }
    return inFile;
  }

  private static OfficialDocument withoutContent(OfficialDocument document) {
    OfficialDocument bare = document.withContent(DocumentBody.of());
    return bare instanceof OfficialLetter
        ? bare
        : bare.withAttachments(
            bare.attachments().stream().map(each -> each.withContent(DocumentBody.of())).toList());
  }

  private static @Nullable String capitalsOrNone(@Nullable String text) {
    return text == null ? null : capitals(text);
  }

  private static String capitals(String text) {
    return VietnameseText.toUpperCase(words(text));
  }

  /** Words with single blanks between them. */
  private static String words(String text) {
    return VietnameseText.collapseWhiteSpace(VietnameseText.normalize(text));
  }
}

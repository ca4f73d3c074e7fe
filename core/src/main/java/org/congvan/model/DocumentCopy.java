package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a document with the block of the agency that made it (bản sao y, bản sao lục, bản trích
 * sao).
 *
 * <p>Head, signature and distribution are the copying agency's; subject, addressees, content,
 * annexes and registration are the copied document's. Decree 30/2020/NĐ-CP, Article 25 and Annex I,
 * Part II.
 *
 * @param form the form of the copy
 * @param original the copied document, or the part of it that an extract holds; not itself a copy
 * @param header the copying agency, the copy's number and symbol ({@code 05/SY-UBND}), place and
 *     date of copying
 * @param signature who signs the copy; null in a draft that has none yet
 * @param distribution who receives the copy
 */
public record DocumentCopy(
    CopyForm form,
    @Valid @ConvertGroup(from = Default.class, to = DraftChecks.class) OfficialDocument original,
    @Valid DocumentHeader header,
    @Valid @Nullable Signature signature,
    @Valid Distribution distribution)
    implements OfficialDocument {

  /**
   * Refuses a copy of a copy.
   *
   * @throws IllegalArgumentException if the original is itself a copy
   */
  public DocumentCopy {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(distribution, "distribution");
    if (Objects.requireNonNull(original, "original").isCopy()) {
      throw new IllegalArgumentException(
          "Copied document must not be a copy itself: give the document it was made from, with form RECOPIED");
    }
  }

  @Override
  public DocumentType type() {
    return switch (form) {
      case CERTIFIED -> DocumentType.TRUE_COPY;
      case RECOPIED -> DocumentType.RECOPY;
      case EXTRACT -> DocumentType.EXTRACT_COPY;
    };
  }

  @Override
  public String subject() {
    return original.subject();
  }

  @Override
  public List<Addressee> addressees() {
    return original.addressees();
  }

  @Override
  public DocumentContent content() {
    return original.content();
  }

  @Override
  public List<Attachment> attachments() {
    return original.attachments();
  }

  @Override
  public Registration registration() {
    return original.registration();
  }

  @Override
  public List<AnsweredDocument> inResponseTo() {
    return original.inResponseTo();
  }

  /**
   * Returns this copy in another form.
   *
   * @param newForm the form of the copy
   * @return the changed copy
   */
  public DocumentCopy withForm(CopyForm newForm) {
    return new DocumentCopy(newForm, original, header, signature, distribution);
  }

  /**
   * Returns this copy of another document.
   *
   * @param newOriginal the copied document; not itself a copy
   * @return the changed copy
   * @throws IllegalArgumentException if the original is itself a copy
   */
  public DocumentCopy withOriginal(OfficialDocument newOriginal) {
    return new DocumentCopy(form, newOriginal, header, signature, distribution);
  }

  @Override
  public DocumentCopy withHeader(DocumentHeader newHeader) {
    return new DocumentCopy(form, original, newHeader, signature, distribution);
  }

  @Override
  public DocumentCopy withCode(@Nullable DocumentCode newCode) {
    return withHeader(header.withCode(newCode));
  }

  @Override
  public DocumentCopy withDraftCode(@Nullable UnnumberedCode newDraftCode) {
    return withHeader(header.withDraftCode(newDraftCode));
  }

  @Override
  public DocumentCopy withNumber(int number) {
    return withHeader(header.withNumber(number));
  }

  @Override
  public DocumentCopy withPromulgation(@Nullable Promulgation newPromulgation) {
    return withHeader(header.withPromulgation(newPromulgation));
  }

  @Override
  public DocumentCopy withDateOfIssue(LocalDate day) {
    return withHeader(header.withDateOfIssue(day));
  }

  @Override
  public DocumentCopy issued(int number, LocalDate day) {
    return withHeader(header.issued(number, day));
  }

  @Override
  public DocumentCopy withSubject(String newSubject) {
    return withOriginal(original.withSubject(newSubject));
  }

  @Override
  public DocumentCopy withAddressees(List<Addressee> newAddressees) {
    return withOriginal(original.withAddressees(newAddressees));
  }

  @Override
  public DocumentCopy withContent(DocumentContent newContent) {
    return withOriginal(original.withContent(newContent));
  }

  @Override
  public DocumentCopy withSignature(@Nullable Signature newSignature) {
    return new DocumentCopy(form, original, header, newSignature, distribution);
  }

  @Override
  public DocumentCopy withCosignatures(List<Signature> newCosignatures) {
    if (!newCosignatures.isEmpty()) {
      throw new IllegalArgumentException(
          "Copy is signed by one person of the copying agency: "
              + newCosignatures.size()
              + " cosignatures were given; put them on the copied document");
    }
    return this;
  }

  @Override
  public DocumentCopy withDistribution(Distribution newDistribution) {
    return new DocumentCopy(form, original, header, signature, newDistribution);
  }

  @Override
  public DocumentCopy withAttachments(List<Attachment> newAttachments) {
    return withOriginal(original.withAttachments(newAttachments));
  }

  @Override
  public DocumentCopy withRegistration(Registration newRegistration) {
    return withOriginal(original.withRegistration(newRegistration));
  }
}

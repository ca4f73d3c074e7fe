package org.congvan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.jspecify.annotations.Nullable;

/**
 * An official document (văn bản hành chính), such as dispatch 477/SKHCN-TTNCUĐ: a dispatch, a
 * titled document, an official letter, or a copy.
 *
 * <p>A document that breaks a rule is an ordinary object, because drafts exist before they are
 * right; rules report what is wrong.
 *
 * <p>Documents do not change: each {@code with…} returns a changed copy of the same kind.
 */
@HasRequiredParts
public sealed interface OfficialDocument
    permits OfficialDispatch, TitledDocument, OfficialLetter, DocumentCopy {

  /**
   * Returns the type of the document (tên loại văn bản).
   *
   * @return such as {@link DocumentType#DISPATCH}
   */
  DocumentType type();

  /**
   * Returns the head.
   *
   * @return issuer, number, place and date, handling
   */
  DocumentHeader header();

  /**
   * Returns what the document is about (trích yếu nội dung), without "V/v".
   *
   * @return the subject, not blank
   */
  String subject();

  /**
   * Returns the addressees after "Kính gửi:".
   *
   * @return the addressees; empty where the document has none
   */
  List<Addressee> addressees();

  /**
   * Returns what the document says.
   *
   * @return a free body or a typed report
   */
  DocumentContent content();

  /**
   * Returns who signs.
   *
   * @return the signature; null in a draft that has none yet
   */
  @Nullable Signature signature();

  /**
   * Returns who signs beside the signature (ký cùng), such as the secretary of a meeting beside its
   * chair, or the co-issuing agencies of a joint document.
   *
   * @return the signatures in their order; usually empty
   */
  default List<Signature> cosignatures() {
    return List.of();
  }

  /**
   * Returns who receives the document.
   *
   * @return the distribution
   */
  Distribution distribution();

  /**
   * Returns the annexes and the documents put into force, in their order.
   *
   * @return the annexes; may be empty
   */
  List<Attachment> attachments();

  /**
   * Returns what records systems keep about the document; of a copy, what they keep about the
   * copied document.
   *
   * @return the registration
   */
  Registration registration();

  /**
   * Returns the documents that this one answers (phúc đáp), as a dispatch may.
   *
   * @return the answered documents; usually empty
   */
  default List<AnsweredDocument> inResponseTo() {
    return List.of();
  }

  /**
   * Returns the copied document.
   *
   * @return the document that a copy was made of; the document itself where it is no copy
   */
  default OfficialDocument original() {
    return this;
  }

  /**
   * Returns the date of issue.
   *
   * @return the date; empty in a draft that has none yet
   */
  default Optional<LocalDate> issuedOn() {
    Promulgation promulgation = header().promulgation();
    return promulgation == null ? Optional.empty() : Optional.ofNullable(promulgation.date());
  }

  /**
   * Returns whether this is a copy of another document (bản sao).
   *
   * @return whether there is an {@link #original} beside it
   */
  default boolean isCopy() {
    return type().group() == DocumentType.Group.COPY;
  }

  /**
   * Returns whether the subject is printed under the number after "V/v", as that of a dispatch is.
   *
   * @return whether there is such a line (ô 5b)
   */
  default boolean hasDispatchSubject() {
    return type() == DocumentType.DISPATCH;
  }

  /**
   * Returns whether the name of the type is printed above the subject, such as {@code BÁO CÁO}.
   *
   * @return whether there is such a title (ô 5a)
   */
  default boolean hasTypeName() {
    return type().isTitled();
  }

  /**
   * Returns whether the document prints a subject of its own: a letter prints none, a copy that of
   * the copied document, and the samples of a letter of introduction (giấy giới thiệu, Mẫu 1.8) and
   * of a leave permit (giấy nghỉ phép, Mẫu 1.10) have the name of the type alone.
   *
   * @return whether it is printed after "V/v" or under the name of the type
   */
  default boolean printsSubject() {
    return hasDispatchSubject()
        || (hasTypeName()
            && type() != DocumentType.LETTER_OF_INTRODUCTION
            && type() != DocumentType.LEAVE_PERMIT);
  }

  /**
   * Returns whether the addressees follow the sender and "điện:" instead of "Kính gửi:", as in a
   * telegram (công điện, Mẫu 1.6).
   *
   * @return whether it is a telegram
   */
  default boolean isTelegram() {
    return type() == DocumentType.TELEGRAM;
  }

  /**
   * Returns whether a finished document of this kind has number and symbol. The regulations give a
   * letter (thư công) no symbol.
   *
   * @return whether a document without them is a draft
   */
  default boolean needsCode() {
    return type() != DocumentType.OFFICIAL_LETTER;
  }

  /**
   * Returns whether a finished document of this kind has place and date at its head. Minutes (biên
   * bản) give the time in their text; the printed sample (Mẫu 1.9) has no such line.
   *
   * @return whether a document without them is a draft
   */
  default boolean needsDateOfIssue() {
    return type() != DocumentType.MINUTES;
  }

  /**
   * Returns whether a finished document of this kind has addressees, as a dispatch must.
   *
   * @return whether a document without them is a draft
   */
  default boolean needsAddressees() {
    return type() == DocumentType.DISPATCH;
  }

  /**
   * Returns whether a finished document of this kind has an archive line. A letter (thư công) has
   * none.
   *
   * @return whether a document without it is a draft
   */
  default boolean needsArchiveLine() {
    return type() != DocumentType.OFFICIAL_LETTER;
  }

  /**
   * Returns this document with another head. That of a copy is the copying agency's.
   *
   * @param newHeader the head
   * @return the changed copy
   */
  OfficialDocument withHeader(DocumentHeader newHeader);

  /**
   * Returns this document with a number and symbol, which take the place of a draft's symbol.
   *
   * @param newCode number and symbol; null for a draft
   * @return the changed copy
   */
  OfficialDocument withCode(@Nullable DocumentCode newCode);

  /**
   * Returns this document with the symbol of a draft, which takes the place of number and symbol.
   *
   * @param newDraftCode the symbol, such as {@code /SNV-CCVC}; null where it is not known
   * @return the changed copy
   */
  OfficialDocument withDraftCode(@Nullable UnnumberedCode newDraftCode);

  /**
   * Returns this document with a number before its symbol.
   *
   * @param number the number, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1 or too great
   * @throws IllegalStateException if the symbol is not known
   */
  OfficialDocument withNumber(int number);

  /**
   * Returns this document with place and date of issue.
   *
   * @param newPromulgation place and date, or the place alone; null for a draft
   * @return the changed copy
   */
  OfficialDocument withPromulgation(@Nullable Promulgation newPromulgation);

  /**
   * Returns this document with a date of issue at its place.
   *
   * @param day the date of issue
   * @return the changed copy
   * @throws IllegalStateException if the place is not known
   */
  OfficialDocument withDateOfIssue(LocalDate day);

  /**
   * Gives a draft its number and date (cấp số, ghi ngày), such as 477 and 1/12/2026 to a draft with
   * the symbol {@code /SNV-CCVC} and the place Quảng Trị.
   *
   * @param number the number, 1 or more
   * @param day the date of issue
   * @return the document as issued
   * @throws IllegalArgumentException if the number is below 1 or too great
   * @throws IllegalStateException if the symbol or the place is not known, or the document has a
   *     number already
   */
  OfficialDocument issued(int number, LocalDate day);

  /**
   * Returns this document with another subject; of a copy, the copied document with it.
   *
   * @param newSubject what it is about, without "V/v"
   * @return the changed copy
   * @throws IllegalArgumentException if the subject is blank
   */
  OfficialDocument withSubject(String newSubject);

  /**
   * Returns this document with other addressees; of a copy, the copied document with them.
   *
   * @param newAddressees the addressees; may be empty
   * @return the changed copy
   */
  OfficialDocument withAddressees(List<Addressee> newAddressees);

  /**
   * Returns this document with another content; of a copy, the copied document with it.
   *
   * @param newContent a free body or a typed report
   * @return the changed copy
   */
  OfficialDocument withContent(DocumentContent newContent);

  /**
   * Returns this document with another signature. That of a copy is the copying agency's.
   *
   * @param newSignature who signs; null for a draft
   * @return the changed copy
   */
  OfficialDocument withSignature(@Nullable Signature newSignature);

  /**
   * Returns this document with other signatures beside the signature.
   *
   * @param newCosignatures the signatures in their order; may be empty
   * @return the changed copy
   * @throws IllegalArgumentException if there are more than 4, or the document is a copy, which one
   *     person signs
   */
  OfficialDocument withCosignatures(List<Signature> newCosignatures);

  /**
   * Returns this document with another distribution. That of a copy is the copying agency's.
   *
   * @param newDistribution who receives it
   * @return the changed copy
   */
  OfficialDocument withDistribution(Distribution newDistribution);

  /**
   * Returns this document with other annexes; of a copy, the copied document with them.
   *
   * @param newAttachments the annexes in their order; may be empty
   * @return the changed copy
   * @throws IllegalArgumentException if there are annexes and the document is a letter, which has
   *     none
   */
  OfficialDocument withAttachments(List<Attachment> newAttachments);

  /**
   * Returns this document with another registration; of a copy, the copied document with it.
   *
   * @param newRegistration what records systems keep about it
   * @return the changed copy
   */
  OfficialDocument withRegistration(Registration newRegistration);
}

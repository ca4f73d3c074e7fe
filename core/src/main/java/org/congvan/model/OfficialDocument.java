package org.congvan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * An official document (văn bản hành chính), such as dispatch 477/SKHCN-TTNCUĐ: a dispatch, a
 * titled document, an official letter, or a copy.
 *
 * <p>A document that breaks a rule is an ordinary object, because drafts exist before they are
 * right; rules report what is wrong.
 */
@Finished
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
   * Returns the addressees behind "Kính gửi:".
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
   * Returns who receives the document.
   *
   * @return the distribution
   */
  Distribution distribution();

  /**
   * Returns the annexes in their order.
   *
   * @return the annexes; may be empty
   */
  List<Attachment> attachments();

  /**
   * Returns the date of issue.
   *
   * @return the date; empty in a draft that has none yet
   */
  default Optional<LocalDate> issuedOn() {
    Promulgation promulgation = header().promulgation();
    return promulgation == null ? Optional.empty() : Optional.of(promulgation.date());
  }
}

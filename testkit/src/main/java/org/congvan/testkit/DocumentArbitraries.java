package org.congvan.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.code.DocumentType;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/**
 * Arbitrary documents for jqwik, such as a draft of a dispatch with a table and two annexes:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<OfficialDocument> documents() {
 *   return DocumentArbitraries.documents();
 * }
 * }</pre>
 *
 * <p>They are objects that can exist, not documents that keep the rules; a few hundred are made in
 * seconds. None holds a {@link org.congvan.body.CustomBlock} or one of the characters of {@link
 * TextArbitraries#unwritable()}.
 */
public final class DocumentArbitraries {
  private static final int FEW = 2;

  private DocumentArbitraries() {}

  /**
   * Returns documents of every kind: drafts with missing parts and issued documents.
   *
   * @return dispatches, titled documents, letters and copies
   */
  public static Arbitrary<OfficialDocument> documents() {
    return documents(
        DocumentPartArbitraries.headers(),
        Remembered.orNull(DocumentPartArbitraries.signatures(), 0.3));
  }

  /**
   * Returns administrative documents of every kind that have code, promulgation and signature and
   * were issued while one of the regulations of this library was in force, so that they can be
   * rendered and judged. A copy and what it copies have each a day of their own.
   *
   * @return dispatches, titled documents, letters and copies
   */
  public static Arbitrary<OfficialDocument> issued() {
    return documents(DocumentPartArbitraries.issuedHeaders(), DocumentPartArbitraries.signatures());
  }

  /**
   * Returns documents like those of {@link #issued} but of any day: more than half are older than
   * every regulation of this library, so that renderers refuse them and nothing judges them.
   *
   * @return dispatches, titled documents, letters and copies
   */
  public static Arbitrary<OfficialDocument> issuedOnAnyDay() {
    return documents(
        DocumentPartArbitraries.issuedHeaders(DocumentPartArbitraries.promulgations()),
        DocumentPartArbitraries.signatures());
  }

  /**
   * Returns dispatches, drafts with missing parts among them.
   *
   * @return dispatches
   */
  public static Arbitrary<OfficialDispatch> dispatches() {
    return dispatches(
        DocumentPartArbitraries.headers(),
        Remembered.orNull(DocumentPartArbitraries.signatures(), 0.3));
  }

  /**
   * Returns titled documents of every type, drafts with missing parts among them.
   *
   * @return titled documents
   */
  public static Arbitrary<TitledDocument> titledDocuments() {
    return titledDocuments(
        DocumentPartArbitraries.headers(),
        Remembered.orNull(DocumentPartArbitraries.signatures(), 0.3));
  }

  /**
   * Returns official letters, drafts with missing parts among them.
   *
   * @return letters
   */
  public static Arbitrary<OfficialLetter> letters() {
    return letters(
        DocumentPartArbitraries.headers(),
        Remembered.orNull(DocumentPartArbitraries.signatures(), 0.3));
  }

  /**
   * Returns copies of each form, of documents of every other kind.
   *
   * @return copies
   */
  public static Arbitrary<DocumentCopy> copies() {
    return copies(
        DocumentPartArbitraries.headers(),
        Remembered.orNull(DocumentPartArbitraries.signatures(), 0.3));
  }

  private static Arbitrary<OfficialDocument> documents(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(7, originals(headers, signatures)),
            Tuple.of(1, copies(headers, signatures).map(OfficialDocument.class::cast))));
  }

  private static Arbitrary<OfficialDocument> originals(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(4, dispatches(headers, signatures).map(OfficialDocument.class::cast)),
            Tuple.of(2, titledDocuments(headers, signatures).map(OfficialDocument.class::cast)),
            Tuple.of(1, letters(headers, signatures).map(OfficialDocument.class::cast))));
  }

  private static Arbitrary<OfficialDispatch> dispatches(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    Arbitrary<OfficialDispatch> plain =
        Combinators.combine(
                headers,
                TextArbitraries.lines(),
                DocumentPartArbitraries.addressees().list().ofMaxSize(FEW),
                DocumentPartArbitraries.answeredDocuments().list().ofMaxSize(1),
                DocumentPartArbitraries.contents(),
                signatures,
                DocumentPartArbitraries.distributions(),
                DocumentPartArbitraries.attachments().list().ofMaxSize(1))
            .as(
                (header, subject, to, response, content, signature, distribution, attachments) ->
                    new OfficialDispatch(
                        header,
                        subject,
                        to,
                        response,
                        content,
                        signature,
                        distribution,
                        attachments,
                        Registration.NONE));
    return Remembered.of(
        Combinators.combine(plain, DocumentPartArbitraries.registrations(), cosignatures())
            .as(
                (dispatch, registration, cosignatures) ->
                    dispatch
                        .withRegistration(registration)
                        .withCosignatures(
                            dispatch.signature() == null ? List.of() : cosignatures)));
  }

  private static Arbitrary<List<Signature>> cosignatures() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.just(List.of())),
        Tuple.of(1, DocumentPartArbitraries.signatures().list().ofMinSize(1).ofMaxSize(4)));
  }

  private static Arbitrary<TitledDocument> titledDocuments(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    Arbitrary<DocumentType> types =
        Arbitraries.of(DocumentType.class).filter(DocumentType::isTitled);
    return Remembered.of(
        Combinators.combine(
                types,
                dispatches(headers, signatures),
                Remembered.orNull(TextArbitraries.lines(), 0.5),
                Remembered.orNull(TextArbitraries.lines(), 0.9))
            .as(
                (type, dispatch, sender, confirmation) ->
                    new TitledDocument(
                        type,
                        dispatch.header(),
                        dispatch.subject(),
                        type == DocumentType.TELEGRAM && !dispatch.addressees().isEmpty()
                            ? sender
                            : null,
                        dispatch.addressees(),
                        dispatch.content(),
                        dispatch.signature(),
                        dispatch.cosignatures(),
                        dispatch.distribution(),
                        confirmation,
                        dispatch.attachments(),
                        dispatch.registration())));
  }

  private static Arbitrary<OfficialLetter> letters(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    return dispatches(headers, signatures)
        .map(
            dispatch ->
                new OfficialLetter(
                    dispatch.header(),
                    dispatch.subject(),
                    dispatch.addressees(),
                    dispatch.content(),
                    dispatch.signature(),
                    dispatch.cosignatures(),
                    dispatch.distribution(),
                    dispatch.registration()));
  }

  private static Arbitrary<DocumentCopy> copies(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    Arbitrary<Distribution> distributions = DocumentPartArbitraries.distributions();
    return Remembered.of(
        Combinators.combine(
                Arbitraries.of(CopyForm.class),
                copied(headers, signatures),
                headers,
                signatures,
                distributions)
            .as(DocumentCopy::new));
  }

  /** Documents, and papers that are known as a scan only. */
  private static Arbitrary<OfficialDocument> copied(
      Arbitrary<DocumentHeader> headers, Arbitrary<Signature> signatures) {
    return Remembered.of(
        Combinators.combine(
                originals(headers, signatures),
                Remembered.orNull(DocumentPartArbitraries.scannedPages(), 0.7))
            .as((original, scan) -> scan == null ? original : original.withContent(scan)));
  }
}

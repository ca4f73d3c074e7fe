package org.congvan.rules.words;

import java.util.List;
import java.util.Optional;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;

/**
 * The symbol in the head of a document, read as that kind of document has it.
 *
 * @param document the document
 * @param symbol its symbol, with a number or that of a draft
 */
public record HeadSymbol(OfficialDocument document, DocumentSymbol symbol) {

  /** The place of number and symbol. */
  public static final DocumentPath CODE = DocumentPath.of("header", "code");

  private static final DocumentPath DRAFT_CODE = DocumentPath.of("header", "draftCode");

  /** Finds the symbol; empty in a draft that has none yet. */
  public static Optional<HeadSymbol> find(OfficialDocument document) {
    return document.header().symbol().map(symbol -> new HeadSymbol(document, symbol));
  }

  /** The place of the symbol; that of a draft has no number. */
  public DocumentPath path() {
    return document.header().code() == null ? DRAFT_CODE : CODE;
  }

  /** Whether the letters may stand for another type only; HEAD-004 must be settled first then. */
  public boolean isOfAnotherType() {
    return !symbol.typeCandidates().contains(document.type()) && !symbol.typeCandidates().isEmpty();
  }

  /**
   * The agencies that the symbol names. Letters such as CT may be a type or an agency: in a công
   * văn the first group is the agency.
   */
  public List<String> agencies() {
    return document.hasDispatchSubject()
            && symbol.typeCandidates().contains(DocumentType.DISPATCH)
            && !symbol.segments().get(0).equals("CV")
        ? symbol.segments().subList(0, 1)
        : symbol.agencies();
  }
}

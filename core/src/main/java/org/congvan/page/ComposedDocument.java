package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * A document laid out on the page (văn bản đã trình bày), with words such as {@code Số:
 * 477/SKHCN-TTNCUĐ}, component by component, in the order of reading.
 *
 * @param layout the layout it was composed for
 * @param signingNote what the digital signature of an electronic copy or of an attachment in a file
 *     of its own shows, at the top right of page 1 (ô 14), with blanks for the time; null where
 *     there is none
 * @param letterhead the two columns at the head of page 1; null for an attachment in a file of its
 *     own, and for a paper known as a scan only, whose pages show their own
 * @param title type name and subject; null for a dispatch or a letter
 * @param addressees "Kính gửi: …"; null where the document has none
 * @param body the blocks of the content, with "./." after the last words
 * @param recipients "Nơi nhận: …"; null where nothing is said of recipients
 * @param confirmation what another office confirms, where it signs, and where its name stands, in
 *     the column of the recipients, below them; empty where none is wanted
 * @param signatures the signature block, or the blocks of those who sign together, the leading one
 *     first; empty in a draft without one
 * @param contact how the agency is reached, at the foot of page 1; empty where not printed
 * @param annexes the annexes in their order
 * @param copy the block of the agency that copied the document; null unless it is a copy
 * @param properties what the file says of itself
 */
public record ComposedDocument(
    PageLayout layout,
    @Nullable ComponentLines signingNote,
    @Nullable Letterhead letterhead,
    @Nullable TitleBlock title,
    @Nullable AddresseeBlock addressees,
    List<PageBlock> body,
    @Nullable RecipientBlock recipients,
    List<ComponentLines> confirmation,
    List<SignatureBlock> signatures,
    List<ComponentLines> contact,
    List<AnnexPage> annexes,
    @Nullable CopyBlock copy,
    DocumentProperties properties) {

  /** Copies the lists. */
  public ComposedDocument {
    Objects.requireNonNull(layout, "layout");
    confirmation = List.copyOf(Objects.requireNonNull(confirmation, "confirmation"));
    signatures = List.copyOf(Objects.requireNonNull(signatures, "signatures"));
    Objects.requireNonNull(properties, "properties");
    body = List.copyOf(Objects.requireNonNull(body, "body"));
    contact = List.copyOf(Objects.requireNonNull(contact, "contact"));
    annexes = List.copyOf(Objects.requireNonNull(annexes, "annexes"));
  }

  /**
   * Returns this document with other blocks, as when a renderer has put its own in the place of
   * custom ones.
   *
   * @param newBody the blocks of the content
   * @param newAnnexes the annexes in their order
   * @return the changed copy
   */
  public ComposedDocument withBlocks(List<PageBlock> newBody, List<AnnexPage> newAnnexes) {
    return new ComposedDocument(
        layout,
        signingNote,
        letterhead,
        title,
        addressees,
        newBody,
        recipients,
        confirmation,
        signatures,
        contact,
        newAnnexes,
        copy,
        properties);
  }

  /**
   * Returns how those who sign together stand: two in a row, the leading one at the right; one that
   * is left over stands alone in the middle. Practice; no clause says it.
   *
   * @return the rows from the top, each from left to right
   */
  public List<List<SignatureBlock>> signatureRows() {
    List<List<SignatureBlock>> rows = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i += 2) {
      rows.add(
          i + 1 < signatures.size()
              ? List.of(signatures.get(i + 1), signatures.get(i))
              : List.of(signatures.get(i)));
    }
    return rows;
  }
}

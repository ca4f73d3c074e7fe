package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * A document laid out on the page (văn bản đã trình bày), with words such as {@code Số:
 * 477/SKHCN-TTNCUĐ}, component by component, in the order of reading.
 *
 * @param layout the layout it was composed for
 * @param letterhead the two columns at the head of page 1
 * @param title type name and subject; null for a dispatch or a letter
 * @param addressees "Kính gửi: …"; null where the document has none
 * @param body the blocks of the content, with "./." after the last words
 * @param recipients "Nơi nhận: …"; null where nothing is said of recipients
 * @param signature the signature block; null in a draft without one
 * @param contact how the agency is reached, at the foot of page 1; empty where not printed
 * @param annexes the annexes in their order
 * @param copy the block of the agency that copied the document; null unless it is a copy
 * @param properties what the file says of itself
 */
public record ComposedDocument(
    PageLayout layout,
    Letterhead letterhead,
    @Nullable TitleBlock title,
    @Nullable AddresseeBlock addressees,
    List<PageBlock> body,
    @Nullable RecipientBlock recipients,
    @Nullable SignatureBlock signature,
    List<ComponentLines> contact,
    List<AnnexPage> annexes,
    @Nullable CopyBlock copy,
    DocumentProperties properties) {

  /** Copies the lists. */
  public ComposedDocument {
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(properties, "properties");
    body = List.copyOf(Objects.requireNonNull(body, "body"));
    contact = List.copyOf(Objects.requireNonNull(contact, "contact"));
    annexes = List.copyOf(Objects.requireNonNull(annexes, "annexes"));
  }
}

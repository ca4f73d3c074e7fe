package org.congvan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who receives the document (Nơi nhận), such as {@code - Như trên; - Lưu: VT, TTNCUĐ.}: the list,
 * the archive line, and the drafter's mark below it.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, II.9; edXML ToPlaces.
 *
 * @param recipients the entries of the list, without the archive line
 * @param archive the line "Lưu: …"; null in a draft that has none yet
 * @param drafter the drafter's mark; null for no mark
 */
public record Distribution(
    List<Recipient> recipients,
    @Nullable ArchiveLine archive,
    @Valid @Nullable DrafterMark drafter) {

  /** Nothing said yet: the state of a draft. */
  public static final Distribution EMPTY = new Distribution(List.of(), null, null);

  /** Copies the list. */
  public Distribution {
    recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
  }

  /**
   * Makes a distribution.
   *
   * @param archive the line "Lưu: …"
   * @param recipients the entries above it
   * @return the distribution
   */
  public static Distribution of(ArchiveLine archive, Recipient... recipients) {
    return new Distribution(Arrays.asList(recipients), archive, null);
  }

  /**
   * Returns this distribution with other entries.
   *
   * @param newRecipients the entries of the list, without the archive line
   * @return the changed copy
   */
  public Distribution withRecipients(List<Recipient> newRecipients) {
    return new Distribution(newRecipients, archive, drafter);
  }

  /**
   * Returns this distribution with one more entry at the end of the list.
   *
   * @param recipient the entry
   * @return the changed copy
   */
  public Distribution withRecipient(Recipient recipient) {
    List<Recipient> more = new ArrayList<>(recipients);
    more.add(Objects.requireNonNull(recipient, "recipient"));
    return new Distribution(more, archive, drafter);
  }

  /**
   * Returns this distribution with an archive line.
   *
   * @param newArchive the line "Lưu: …"; null in a draft that has none yet
   * @return the changed copy
   */
  public Distribution withArchive(@Nullable ArchiveLine newArchive) {
    return new Distribution(recipients, newArchive, drafter);
  }

  /**
   * Returns this distribution with a drafter's mark.
   *
   * @param newDrafter the drafter's mark; null for no mark
   * @return the changed copy
   */
  public Distribution withDrafter(@Nullable DrafterMark newDrafter) {
    return new Distribution(recipients, archive, newDrafter);
  }
}

package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.model.ArchiveLine;
import org.congvan.model.DrafterMark;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a paper as it was found (phần cuối văn bản).
 *
 * @param start the position of its first piece
 * @param end the position after its last
 * @param recipients the entries of Nơi nhận but for the last, "Lưu"
 * @param archive the line "Lưu"; null without one
 * @param drafter the mark of the drafter; null without one
 * @param signatures the signatures, that of the head of the issuer first
 * @param confirmation what another office confirms; null for nothing
 * @param roles what each piece is, in the order of reading
 */
record Foot(
    int start,
    int end,
    List<Recipient> recipients,
    @Nullable ArchiveLine archive,
    @Nullable DrafterMark drafter,
    List<Signature> signatures,
    @Nullable String confirmation,
    List<RoledText> roles) {

  /** Copies the lists. */
  Foot {
    recipients = List.copyOf(recipients);
    signatures = List.copyOf(signatures);
    roles = List.copyOf(roles);
  }
}

package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.CopyForm;
import org.congvan.model.DrafterMark;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.Urgency;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * A paper taken apart (các thành phần thể thức của văn bản): the parts of its head and foot as
 * values, its body and its annexes as the blocks of the paper.
 *
 * @param agency the issuer and the agency above it as written; null if none was found
 * @param coIssuers those who issue it together with the issuer
 * @param agencyLines the lines of both
 * @param codeAsWritten the words after "Số"; empty if there is no such line
 * @param code number and symbol; null if the number is blank or was not read
 * @param draftCode the symbol without number; null if there is a number
 * @param promulgation place and date; null if there are none
 * @param type the type in the title; null for an official dispatch
 * @param subject the subject, without "V/v"; empty without one
 * @param sender who sends a telegram, as in {@code CHỦ TỊCH … điện:}; null if that is not said
 * @param addressees those after "Kính gửi"
 * @param urgency the stamp of urgency
 * @param confidentiality the stamp of secrecy
 * @param circulation the note on circulation
 * @param isParty whether it is a paper of the Party
 * @param isMisread whether it is a scan of which letters in head or foot were misread
 * @param body the blocks between head and foot
 * @param recipients those under "Nơi nhận"
 * @param archive the line "Lưu"; null without one
 * @param drafter the mark of the drafter; null without one
 * @param signatures the signatures
 * @param confirmation what another office confirms; null for nothing
 * @param annexes the annexes and what is put into force
 * @param stray the blocks after the foot that are part of no annex
 * @param copy the copy block; null in an original
 * @param roles what each piece of head and foot is, in the order of reading
 */
public record Components(
    @Nullable IssuingAgency agency,
    List<IssuingAgency> coIssuers,
    List<String> agencyLines,
    String codeAsWritten,
    @Nullable DocumentCode code,
    @Nullable UnnumberedCode draftCode,
    @Nullable WrittenPromulgation promulgation,
    @Nullable DocumentType type,
    String subject,
    @Nullable String sender,
    List<String> addressees,
    Urgency urgency,
    Confidentiality confidentiality,
    Circulation circulation,
    boolean isParty,
    boolean isMisread,
    List<PaperBlock> body,
    List<Recipient> recipients,
    @Nullable ArchiveLine archive,
    @Nullable DrafterMark drafter,
    List<Signature> signatures,
    @Nullable String confirmation,
    List<Annex> annexes,
    List<PaperBlock> stray,
    @Nullable Copied copy,
    List<RoledText> roles) {

  /** Copies the lists. */
  public Components {
    coIssuers = List.copyOf(coIssuers);
    agencyLines = List.copyOf(agencyLines);
    addressees = List.copyOf(addressees);
    body = List.copyOf(body);
    recipients = List.copyOf(recipients);
    signatures = List.copyOf(signatures);
    annexes = List.copyOf(annexes);
    stray = List.copyOf(stray);
    roles = List.copyOf(roles);
  }

  /**
   * The block below a paper, or above it, that makes it a copy (phần sao).
   *
   * @param form how it was copied
   * @param electronic whether it is the note of an electronic copy, which has no foot
   * @param components head and foot of the copy
   */
  public record Copied(CopyForm form, boolean electronic, Components components) {}
}

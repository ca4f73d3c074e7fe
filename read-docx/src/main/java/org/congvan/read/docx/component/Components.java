package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
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
 * @param parentAgency the agency above the issuer as written; null if there is none
 * @param agency the issuer as written; null if none was found
 * @param agencyLines the lines of both
 * @param codeAsWritten the words after "Số"; empty if there is no such line
 * @param code number and symbol; null if the number is blank or was not read
 * @param draftCode the symbol without number; null if there is a number
 * @param promulgation place and date; null if there are none
 * @param type the type in the title; null for an official dispatch
 * @param subject the subject, without "V/v"; empty if there is none
 * @param addressees those after "Kính gửi"
 * @param urgency the stamp of urgency
 * @param confidentiality the stamp of secrecy
 * @param circulation the note on circulation
 * @param isParty whether it is a paper of the Party
 * @param body the blocks between head and foot
 * @param recipients those under "Nơi nhận"
 * @param archive the line "Lưu"; null if there is none
 * @param signatures the signatures
 * @param after the blocks after the foot: annexes, and what else follows
 * @param roles what each piece of head and foot is, in the order of reading
 */
public record Components(
    @Nullable String parentAgency,
    @Nullable String agency,
    List<String> agencyLines,
    String codeAsWritten,
    @Nullable DocumentCode code,
    @Nullable UnnumberedCode draftCode,
    @Nullable WrittenPromulgation promulgation,
    @Nullable DocumentType type,
    String subject,
    List<String> addressees,
    Urgency urgency,
    Confidentiality confidentiality,
    Circulation circulation,
    boolean isParty,
    List<PaperBlock> body,
    List<Recipient> recipients,
    @Nullable ArchiveLine archive,
    List<Signature> signatures,
    List<PaperBlock> after,
    List<RoledText> roles) {

  /** Copies the lists. */
  public Components {
    agencyLines = List.copyOf(agencyLines);
    addressees = List.copyOf(addressees);
    body = List.copyOf(body);
    recipients = List.copyOf(recipients);
    signatures = List.copyOf(signatures);
    after = List.copyOf(after);
    roles = List.copyOf(roles);
  }
}

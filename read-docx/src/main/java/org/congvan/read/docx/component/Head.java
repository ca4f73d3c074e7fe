package org.congvan.read.docx.component;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.CopyForm;
import org.congvan.model.Urgency;
import org.congvan.read.docx.role.RoledText;
import org.jspecify.annotations.Nullable;

/**
 * The head of a paper as it was found (phần đầu văn bản).
 *
 * @param agencies the names of the agencies
 * @param code the line with number and symbol; null without one
 * @param promulgation place and date; null if there are none
 * @param type the name of the type; null for an official dispatch
 * @param subject the lines of the subject, without "V/v"; empty if there is none
 * @param sender who sends a telegram; null if that is not said
 * @param addressees the addressees, each whole
 * @param urgency the stamp of urgency
 * @param confidentiality the stamp of secrecy
 * @param circulation the note on circulation
 * @param isParty whether the name of the Party stands in the place of Quốc hiệu
 * @param copyForm how it was copied, such as SAO Y; null if it is no head of a copy
 * @param roles what each piece is, in the order of reading
 * @param rest the words after the head in its last line; null for none
 * @param end the position of the first piece after the head
 */
record Head(
    List<AgencyNames> agencies,
    @Nullable CodeLine code,
    @Nullable PlaceAndDate promulgation,
    @Nullable DocumentType type,
    List<Piece> subject,
    @Nullable String sender,
    List<String> addressees,
    Urgency urgency,
    Confidentiality confidentiality,
    Circulation circulation,
    boolean isParty,
    @Nullable CopyForm copyForm,
    List<RoledText> roles,
    @Nullable Piece rest,
    int end) {

  /** Copies the lists. */
  Head {
    agencies = List.copyOf(agencies);
    subject = List.copyOf(subject);
    addressees = List.copyOf(addressees);
    roles = List.copyOf(roles);
  }
}

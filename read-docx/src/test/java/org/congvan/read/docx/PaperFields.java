package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Attachment;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.model.Urgency;
import org.jspecify.annotations.Nullable;

/** The parts of head and foot of a document as lines of a test. */
final class PaperFields {
  private final List<String> fields = new ArrayList<>();

  private PaperFields() {}

  /** Returns the parts that are there, {@code "name: value"} each. */
  static List<String> of(OfficialDocument document) {
    PaperFields all = new PaperFields();
    IssuingAgency issuer = document.header().issuer();
    all.add("parent", issuer.parentName());
    all.add("agency", issuer.name());
    all.add("code", document.header().code());
    all.add("draft", document.header().draftCode());
    Promulgation promulgation = document.header().promulgation();
    if (promulgation != null) {
      all.add("place", promulgation.place());
      all.add("date", promulgation.date());
    }
    all.add("type", document.type().vietnameseName());
    if (document.header().urgency() != Urgency.NORMAL) {
      all.add("urgency", document.header().urgency());
    }
    all.add("subject", document.subject());
    document.addressees().forEach(each -> all.add("addressee", each.name()));
    document.distribution().recipients().forEach(each -> all.add("recipient", each));
    all.add("archive", document.distribution().archive());
    Signature signature = document.signature();
    if (signature != null) {
      signature
          .authorities()
          .forEach(
              each -> all.add("authority", each.form().abbreviation() + " " + each.principal()));
      all.add("position", signature.position());
      all.add("signer", signature.fullName());
    }
    for (Attachment attachment : document.attachments()) {
      String type = attachment.type() == null ? "" : attachment.type().vietnameseName() + ": ";
      all.add("attachment", type + attachment.title());
    }
    return all.fields;
  }

  private void add(String name, @Nullable Object value) {
    if (value != null) {
      fields.add(name + ": " + value);
    }
  }
}

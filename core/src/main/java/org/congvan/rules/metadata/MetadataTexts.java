package org.congvan.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.code.DocumentSymbol;
import org.congvan.model.Addressee;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * The fields of Annex VI, Part II, I of Decree 30/2020/NĐ-CP, as functions from the document to the
 * texts with their paths. Subject, addressees and registration of a copy are those of the copied
 * document.
 */
final class MetadataTexts {

  private static final DocumentPath ORIGINAL = DocumentPath.of("original");
  private static final DocumentPath FILE_NOTATION =
      DocumentPath.of("registration", "fileCode", "fileNotation");
  private static final DocumentPath DRAFT_CODE = DocumentPath.of("header", "draftCode");
  private static final DocumentPath CODE = DocumentPath.of("header", "code");
  private static final DocumentPath NAME = DocumentPath.of("header", "issuer", "name");
  private static final DocumentPath SUBJECT = DocumentPath.of("subject");
  private static final DocumentPath LANGUAGE = DocumentPath.of("registration", "language");
  private static final DocumentPath DESCRIPTION = DocumentPath.of("registration", "description");
  private static final DocumentPath CO_ISSUERS = DocumentPath.of("header", "coIssuers");
  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  private static final DocumentPath COSIGNATURES = DocumentPath.of("cosignatures");
  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");
  private static final DocumentPath COPIES_ISSUED =
      DocumentPath.of("distribution", "drafter", "copiesIssued");

  private MetadataTexts() {}

  static List<AtPath<String>> fileNotation(OfficialDocument document) {
    FileCode code = registration(document).fileCode();
    return one(FILE_NOTATION, code == null ? null : code.fileNotation());
  }

  static List<AtPath<String>> codeNotation(OfficialDocument document) {
    DocumentHeader header = document.header();
    return one(
        header.code() == null ? DRAFT_CODE : CODE,
        header.symbol().map(DocumentSymbol::notation).orElse(null));
  }

  static List<AtPath<String>> organName(OfficialDocument document) {
    List<AtPath<String>> names = new ArrayList<>(one(NAME, document.header().issuer().name()));
    List<IssuingAgency> others = document.header().coIssuers();
    for (int i = 0; i < others.size(); i++) {
      names.add(new AtPath<>(CO_ISSUERS.item(i).child("name"), others.get(i).name()));
    }
    return names;
  }

  static List<AtPath<String>> subject(OfficialDocument document) {
    return one(SUBJECT, document.isCopy() ? null : document.subject());
  }

  static List<AtPath<String>> language(OfficialDocument document) {
    return one(LANGUAGE, registration(document).language());
  }

  static List<AtPath<String>> description(OfficialDocument document) {
    return one(DESCRIPTION, registration(document).description());
  }

  static List<AtPath<String>> position(OfficialDocument document) {
    return ofSignatures(document, "position", Signature::position);
  }

  static List<AtPath<String>> fullName(OfficialDocument document) {
    return ofSignatures(document, "fullName", Signature::fullName);
  }

  private static List<AtPath<String>> ofSignatures(
      OfficialDocument document, String component, Function<Signature, @Nullable String> text) {
    List<AtPath<String>> texts = new ArrayList<>();
    if (document.signature() != null) {
      texts.addAll(one(SIGNATURE.child(component), text.apply(document.signature())));
    }
    List<Signature> others = document.cosignatures();
    for (int i = 0; i < others.size(); i++) {
      texts.addAll(one(COSIGNATURES.item(i).child(component), text.apply(others.get(i))));
    }
    return texts;
  }

  static List<AtPath<String>> toOrganName(OfficialDocument document) {
    List<AtPath<String>> names = new ArrayList<>();
    List<Addressee> addressees = document.isCopy() ? List.of() : document.addressees();
    for (int i = 0; i < addressees.size(); i++) {
      names.add(new AtPath<>(ADDRESSEES.item(i).child("name"), addressees.get(i).name()));
    }
    return names;
  }

  static List<AtPath<String>> issuedAmount(OfficialDocument document) {
    DrafterMark drafter = document.distribution().drafter();
    Integer amount = drafter == null ? null : drafter.copiesIssued();
    return one(COPIES_ISSUED, amount == null ? null : amount.toString());
  }

  /** Finds the texts of a document and, if it is a copy, those of the copied document. */
  static List<AtPath<String>> find(
      OfficialDocument document, Function<OfficialDocument, List<AtPath<String>>> field) {
    List<AtPath<String>> texts = new ArrayList<>(field.apply(document));
    if (document.isCopy()) {
      for (AtPath<String> each : field.apply(document.original())) {
        texts.add(new AtPath<>(ORIGINAL.append(each.path()), each.value()));
      }
    }
    return texts;
  }

  private static List<AtPath<String>> one(DocumentPath path, @Nullable String value) {
    return value == null ? List.of() : List.of(new AtPath<>(path, value));
  }

  private static Registration registration(OfficialDocument document) {
    return document.isCopy() ? Registration.NONE : document.registration();
  }
}

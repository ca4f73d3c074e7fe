package org.congvan.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.code.DocumentSymbol;
import org.congvan.model.Addressee;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.validation.Located;
import org.jspecify.annotations.Nullable;

/**
 * Where a document has the fields of Annex VI, Part II, I of Decree 30/2020/NĐ-CP, as functions
 * from the document to the texts with their paths. Subject, addressees and registration of a copy
 * are those of the copied document and lie there.
 */
final class MetadataTexts {

  private MetadataTexts() {}

  static List<Located<String>> fileNotation(OfficialDocument document) {
    FileCode code = registration(document).fileCode();
    return one("registration.fileCode.fileNotation", code == null ? null : code.fileNotation());
  }

  static List<Located<String>> codeNotation(OfficialDocument document) {
    DocumentHeader header = document.header();
    return one(
        header.code() == null ? "header.draftCode" : "header.code",
        header.symbol().map(DocumentSymbol::notation).orElse(null));
  }

  static List<Located<String>> organName(OfficialDocument document) {
    return one("header.issuer.name", document.header().issuer().name());
  }

  static List<Located<String>> subject(OfficialDocument document) {
    return one("subject", document.isCopy() ? null : document.subject());
  }

  static List<Located<String>> language(OfficialDocument document) {
    return one("registration.language", registration(document).language());
  }

  static List<Located<String>> description(OfficialDocument document) {
    return one("registration.description", registration(document).description());
  }

  static List<Located<String>> position(OfficialDocument document) {
    Signature signature = document.signature();
    return one("signature.position", signature == null ? null : signature.position());
  }

  static List<Located<String>> fullName(OfficialDocument document) {
    Signature signature = document.signature();
    return one("signature.fullName", signature == null ? null : signature.fullName());
  }

  static List<Located<String>> toOrganName(OfficialDocument document) {
    List<Located<String>> names = new ArrayList<>();
    List<Addressee> addressees = document.isCopy() ? List.of() : document.addressees();
    for (int i = 0; i < addressees.size(); i++) {
      names.add(new Located<>("addressees[" + i + "].name", addressees.get(i).name()));
    }
    return names;
  }

  static List<Located<String>> issuedAmount(OfficialDocument document) {
    DrafterMark drafter = document.distribution().drafter();
    Integer amount = drafter == null ? null : drafter.copiesIssued();
    return one("distribution.drafter.copiesIssued", amount == null ? null : amount.toString());
  }

  /** Finds the texts of a document and, where it is a copy, those of the copied document. */
  static List<Located<String>> find(
      OfficialDocument document, Function<OfficialDocument, List<Located<String>>> field) {
    List<Located<String>> texts = new ArrayList<>(field.apply(document));
    if (document.isCopy()) {
      for (Located<String> each : field.apply(document.original())) {
        texts.add(new Located<>("original." + each.path(), each.value()));
      }
    }
    return texts;
  }

  private static List<Located<String>> one(String path, @Nullable String value) {
    return value == null ? List.of() : List.of(new Located<>(path, value));
  }

  private static Registration registration(OfficialDocument document) {
    return document.isCopy() ? Registration.NONE : document.registration();
  }
}

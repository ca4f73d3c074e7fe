package org.congvan.read.docx.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.component.Components;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.text.VietnameseText;

/**
 * Lists the parts that every document has and that were not found, so that whoever reads on looks
 * for them in the paper; and in a scan with misread letters each part that was found.
 *
 * <p>Source: Decree 30/2020/NĐ-CP, Article 8.2.
 */
final class MissingParts {
  private final Components components;
  private final Doubts doubts;

  MissingParts(Components components, Doubts doubts) {
    this.components = components;
    this.doubts = doubts;
  }

  void list() {
    boolean symbol =
        components.code() != null
            || components.draftCode() != null
            || !components.codeAsWritten().isEmpty();
    list(symbol, DocumentPath.of("header", "code"), "number and symbol");
    list(
        components.promulgation() != null,
        DocumentPath.of("header", "promulgation"),
        "place and date of issue");
    list(!components.signatures().isEmpty(), DocumentPath.of("signature"), "signature");
    // A foot that was found without "Nơi nhận" has none; some papers are kept by their makers.
    boolean foot = !components.signatures().isEmpty() && !isLine("nơi nh");
    boolean recipients = !components.recipients().isEmpty() || components.archive() != null;
    list(recipients || foot, DocumentPath.of("distribution"), "\"Nơi nhận\"");
    boolean addressed =
        !components.addressees().isEmpty() || (components.type() != null && !isLine("kính g"));
    list(addressed, DocumentPath.of("addressees"), "\"Kính gửi\"");
    boolean whole = symbol || (components.agency() != null && components.promulgation() != null);
    // Where no subject was found, the assembler says so.
    if (!whole && !components.subject().isEmpty()) {
      doubts.missing(
          DocumentPath.of("subject"), "The head is not whole, so its type and subject are open.");
    }
    listIfMisread(components.agency() != null, DocumentPath.of("header", "issuer"));
    listIfMisread(!components.subject().isEmpty(), DocumentPath.of("subject"));
  }

  /** Returns whether a line of the body, or one that was left over, begins so. */
  private boolean isLine(String words) {
    return Stream.concat(components.body().stream(), components.stray().stream())
        .anyMatch(
            block ->
                block instanceof PaperLine line
                    && VietnameseText.comparisonKey(line.text()).startsWith(words));
  }

  private void list(boolean found, DocumentPath path, String part) {
    if (!found) {
      doubts.missing(path, "No " + part + " was found in the paper.");
    }
    listIfMisread(found, path);
  }

  private void listIfMisread(boolean found, DocumentPath path) {
    if (found && components.isMisread()) {
      doubts.add(
          null,
          path,
          "",
          List.of(Doubts.NOTHING),
          "The paper is a scan in which letters were misread; compare this part with it.");
    }
  }
}

package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.path.DocumentPath;
import org.congvan.rules.capitals.WrongCapitals.InDocument;

/** Names of signers with a syllable in small letters. */
final class SignerNames {

  private static final DocumentPath FULL_NAME = DocumentPath.of("fullName");
  private static final DocumentPath SIGNATURE = DocumentPath.of("signature");
  private static final DocumentPath COSIGNATURES = DocumentPath.of("cosignatures");

  private SignerNames() {}

  static List<InDocument> wrong(OfficialDocument document) {
    List<InDocument> wrong = new ArrayList<>();
    Signature signature = document.signature();
    if (signature != null) {
      add(SIGNATURE, signature, wrong);
    }
    for (int i = 0; i < document.cosignatures().size(); i++) {
      add(COSIGNATURES.item(i), document.cosignatures().get(i), wrong);
    }
    return wrong;
  }

  private static void add(DocumentPath at, Signature signature, List<InDocument> wrong) {
    String name = signature.fullName();
    String corrected =
        Stream.of(name.split(" ", -1))
            .map(each -> each.isEmpty() ? each : WordCase.capital(each))
            .collect(Collectors.joining(" "));
    if (!corrected.equals(name)) {
      wrong.add(new InDocument(at.append(FULL_NAME), name, corrected));
    }
  }
}

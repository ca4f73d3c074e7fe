package org.congvan.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.SampleDocuments;

/** Documents of every kind, whose texts and lists are made hostile. */
final class Documents {
  private Documents() {}

  static List<OfficialDocument> ofEveryKind() {
    List<OfficialDocument> documents = new ArrayList<>(SampleDocuments.issued());
    documents.addAll(SampleDocuments.unusual());
    return documents;
  }
}

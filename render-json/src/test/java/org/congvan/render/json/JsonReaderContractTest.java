package org.congvan.render.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.testkit.ReadableFile;
import org.congvan.testkit.ReaderContract;
import org.congvan.testkit.SampleDocuments;

class JsonReaderContractTest implements ReaderContract {

  @Override
  public DocumentReader reader() {
    return JsonDocumentFormat.standard();
  }

  @Override
  public List<ReadableFile> goodFiles() {
    List<OfficialDocument> documents = new ArrayList<>(SampleDocuments.issued());
    documents.addAll(SampleDocuments.unusual());
    return documents.stream()
        .map(
            each ->
                ReadableFile.ofText(
                    each.toString(), Json.write(JsonDocumentFormat.standard(), each), each))
        .toList();
  }

  @Override
  public Map<String, byte[]> badFiles() {
    Map<String, byte[]> files = new HashMap<>();
    BadInput.all()
        .forEach(bad -> files.put(bad.name(), bad.json().getBytes(StandardCharsets.UTF_8)));
    return files;
  }
}

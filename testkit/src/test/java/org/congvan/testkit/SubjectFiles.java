package org.congvan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.DocumentReader;

/** The contract with the files of {@link SubjectReader}, for whatever reader is to read them. */
interface SubjectFiles extends ReaderContract {

  @Override
  default List<ReadableFile> goodFiles() {
    return List.of(
        ReadableFile.ofText("a note", "Sở A: mời họp INDEX", note("mời họp INDEX")),
        ReadableFile.ofText("a question", "Sở A: họp hay không?", note("họp hay không?")));
  }

  @Override
  default Map<String, byte[]> badFiles() {
    return Map.of(
        "no colon",
        "Sở A\nmời họp".getBytes(StandardCharsets.UTF_8),
        "no subject",
        "Sở A:".getBytes(StandardCharsets.UTF_8),
        "no UTF-8",
        new byte[] {'A', ':', (byte) 0xFF});
  }

  /** Makes the contract of a reader. */
  static SubjectFiles of(DocumentReader reader) {
    return () -> reader;
  }

  private static OfficialDispatch note(String subject) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), subject).build();
  }
}

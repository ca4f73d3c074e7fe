package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.congvan.law.RegulationCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.Formats;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.JsonDocumentReaderProvider;
import org.congvan.rollup.intake.ReportSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of several formats in one folder, read by the readers that are registered. */
class ReportFilesTest {

  private static final Console CONSOLE =
      Console.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

  @TempDir Path folder;

  private final List<String> seen = new ArrayList<>();

  @BeforeEach
  void writeFiles() throws IOException {
    ReportFolder.write(folder, Map.of("b.json", dispatch("B"), "sub/d.JSON", dispatch("D")));
    Files.writeString(folder.resolve("a.note"), "A");
    Files.writeString(folder.resolve("sub/c.NOTE"), "C");
    Files.writeString(folder.resolve("e.txt"), "E");
    Files.writeString(folder.resolve("f.note"), "");
  }

  @Test
  void folder_isReadInTheOrderOfNamesWhateverTheFormat() {
    read(formats(new Notes("note")), folder);

    assertThat(seen)
        .containsExactly(
            "a.note A", "b.json B", "f.note: the file is empty", "sub/c.NOTE C", "sub/d.JSON D");
  }

  @Test
  void formatThatIsNotRegistered_isPassedOver() {
    read(formats(), folder);

    assertThat(seen).containsExactly("b.json B", "sub/d.JSON D");
  }

  @Test
  void oneFile_isReadByItsExtensionAndElseAsLines() throws IOException {
    Path lines = Files.writeString(folder.resolve("g.jsonl"), ReportFolder.line(dispatch("G")));

    read(formats(new Notes("note")), folder.resolve("a.note"));
    read(formats(new Notes("note")), lines);

    assertThat(seen).containsExactly("a.note A", "g.jsonl:1 G");
  }

  @Test
  void twoFormatsOfOneExtension_areRefusedByName() {
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> read(formats(new Notes("note"), new Notes("other")), folder))
        .withMessage(
            folder.resolve("a.note")
                + ": more than one format has files .note: [note, other]; leave the jars of the"
                + " others out");
  }

  private void read(Formats formats, Path path) {
    new ReportFiles(path, formats, CONSOLE)
        .read(
            new ReportFiles.Receiver() {
              @Override
              public void document(ReportSource source, ReadDocument read) {
                seen.add(source.name() + " " + read.document().subject());
              }

              @Override
              public void unreadable(
                  ReportSource source, String reason, @Nullable Exception cause) {
                seen.add(source.name() + ": " + reason);
              }
            });
  }

  private static Formats formats(Notes... notes) {
    List<DocumentReaderProvider> readers = new ArrayList<>(List.of(notes));
    readers.add(new JsonDocumentReaderProvider());
    return Formats.of(List.of(), readers, RegulationCatalogue.standard());
  }

  private static OfficialDocument dispatch(String subject) {
    return OfficialDispatch.builder(IssuingAgency.of("Sở A"), subject).build();
  }

  /** A host's format: the subject and nothing else. */
  private record Notes(String id) implements DocumentReaderProvider, DocumentReader {

    @Override
    public RenderFormat format() {
      return new RenderFormat(id, "text/x-note", "note");
    }

    @Override
    public DocumentReader createReader() {
      return this;
    }

    @Override
    public ReadDocument read(InputStream in) throws IOException {
      String subject = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ReadDocument.certain(dispatch(subject));
    }
  }
}

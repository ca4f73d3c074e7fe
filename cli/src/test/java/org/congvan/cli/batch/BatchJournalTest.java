package org.congvan.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.congvan.cli.batch.BatchJournal.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchJournalTest {

  private static final BatchTerms TERMS = new BatchTerms(Map.of("format", "docx"));
  private static final String ADVICE =
      "; give what was given before, name another folder, or begin anew with --restart";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve(".congvan-batch/journal.tsv");
  }

  @Test
  void newJournal_saysItsTermsAndThenWhatIsDone() throws IOException {
    try (BatchJournal journal = open()) {
      journal.add("1", 0xABCL, "A");
      journal.add("so/a b.form", -1L, "A_2");
    }

    assertThat(file)
        .hasContent(
            """
            congvan batch 1
            format\tdocx

            1\t0000000000000abc\tA
            so/a b.form\tffffffffffffffff\tA_2
            """);
  }

  @Test
  void journalThatGoesOn_knowsWhatIsDoneAndWhichNamesAreTaken() throws IOException {
    write("1", "2", "3");

    try (BatchJournal journal = open()) {
      assertThat(journal.meet("1", fingerprint("1"))).isEqualTo(Status.DONE);
      assertThat(journal.meet("2", fingerprint("other"))).isEqualTo(Status.CHANGED);
      assertThat(journal.meet("4", fingerprint("4"))).isEqualTo(Status.OPEN);
      assertThat(journal.stems().take("N1")).isEqualTo("N1_2");
      assertThat(journal.stems().take("N4")).isEqualTo("N4");
    }
  }

  @Test
  void documentThatIsNotMet_isMissing() throws IOException {
    write("1", "2", "3");

    try (BatchJournal journal = open()) {
      journal.meet("1", fingerprint("1"));
      journal.meet("3", fingerprint("3"));
      journal.add("4", fingerprint("4"), "N4");
      assertThat(journal.findMissing()).contains("2");
      journal.add("5", fingerprint("5"), "N5");
      journal.meet("2", fingerprint("2"));
      assertThat(journal.findMissing()).isEmpty();
    }
    assertThat(Files.readAllLines(file)).last().asString().startsWith("5\t");
  }

  @Test
  void documentWhoseFileIsGone_isOpenAndItsNameIsFree() throws IOException {
    write("1", "2");

    try (BatchJournal journal =
        BatchJournal.open(folder, TERMS, false, stem -> !stem.equals("N1"))) {
      assertThat(journal.meet("1", fingerprint("1"))).isEqualTo(Status.OPEN);
      assertThat(journal.stems().take("N1")).isEqualTo("N1");
      assertThat(journal.meet("2", fingerprint("2"))).isEqualTo(Status.DONE);
      assertThat(journal.findMissing()).isEmpty();
    }
  }

  /** As a process that is ended in the middle of a line leaves it. */
  @Test
  void journalThatEndsAnywhere_knowsTheWholeLinesAndGoesOnAfterThem() throws IOException {
    write("1", "22", "333");
    byte[] whole = Files.readAllBytes(file);
    int head = "congvan batch 1\nformat\tdocx\n\n".length();
    for (int length = 0; length <= whole.length; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      Files.write(file, torn);
      try (BatchJournal journal = open()) {
        for (String item : List.of("1", "22", "333")) {
          boolean there = new String(torn, StandardCharsets.UTF_8).contains("N" + item + "\n");
          assertThat(journal.meet(item, fingerprint(item)))
              .as("%s after %d bytes", item, length)
              .isEqualTo(there && length >= head ? Status.DONE : Status.OPEN);
        }
        journal.add("last", 1, "L");
      }
      try (BatchJournal journal = open()) {
        assertThat(journal.meet("last", 1)).isEqualTo(Status.DONE);
      }
    }
  }

  @Test
  void damagedLine_isRefusedWithItsNumber() throws IOException {
    write("1", "2");
    Files.writeString(file, Files.readString(file).replace("N1", "N 1"));

    assertRefused(
        "Cannot go on in "
            + folder
            + ": line 4 of its journal "
            + file
            + " is damaged; begin anew with --restart, or name another folder");
  }

  @Test
  void anotherFile_isNoJournal() throws IOException {
    write();
    Files.writeString(file, "something else\n\n");

    assertThatExceptionOfType(BatchRefusedException.class)
        .isThrownBy(this::open)
        .withMessageContaining("line 1 of its journal");
  }

  @Test
  void otherTerms_areRefusedByName() throws IOException {
    write("1");

    assertThatExceptionOfType(BatchRefusedException.class)
        .isThrownBy(() -> open(new BatchTerms(Map.of("format", "pdf")), false))
        .withMessage("Cannot go on in " + folder + ": format was docx and is now pdf" + ADVICE);
    assertThatExceptionOfType(BatchRefusedException.class)
        .isThrownBy(() -> open(new BatchTerms(Map.of("house", "so")), false))
        .withMessage("Cannot go on in " + folder + ": house was not given and is now so" + ADVICE);
  }

  @Test
  void begunAnew_nothingIsDone() throws IOException {
    write("1");

    try (BatchJournal journal = open(new BatchTerms(Map.of("format", "pdf")), true)) {
      assertThat(journal.meet("1", fingerprint("1"))).isEqualTo(Status.OPEN);
    }
    assertThat(file).hasContent("congvan batch 1\nformat\tpdf\n\n");
  }

  @Test
  void openJournal_cannotBeOpenedTwice() throws IOException {
    try (BatchJournal journal = open()) {
      assertRefused(
          "Cannot write into "
              + folder
              + ": another batch is writing there; wait for its end or name another folder");
      journal.add("1", 1, "A");
    }
    open().close();
  }

  @Test
  void folderWithOtherFiles_isRefusedUnlessBegunAnew() throws IOException {
    Files.writeString(folder.resolve("a.docx"), "somebody's");
    Files.writeString(folder.resolve(".hidden"), "");

    assertThatExceptionOfType(BatchRefusedException.class)
        .isThrownBy(this::open)
        .withMessageContaining("Cannot begin in " + folder + ": it is not empty");
    open(TERMS, true).close();
    open().close();
  }

  @Test
  void unfinishedFiles_ofAProcessThatWasKilled_areRemoved() throws IOException {
    write("1");
    Path part = Files.writeString(file.resolveSibling(".congvan-0.part"), "half");

    open().close();

    assertThat(part).doesNotExist();
  }

  @Test
  void termThatWouldBreakItsLine_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BatchTerms(Map.of("format", "a\nb")))
        .withMessageContaining("without tabs and line breaks");
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(BatchRefusedException.class)
        .isThrownBy(this::open)
        .withMessage(message);
  }

  private void write(String... items) throws IOException {
    try (BatchJournal journal = open()) {
      for (String item : items) {
        journal.add(item, fingerprint(item), "N" + item);
      }
    }
  }

  private static long fingerprint(String item) {
    return Fingerprint.of("content of " + item);
  }

  private BatchJournal open() throws IOException {
    return open(TERMS, false);
  }

  private BatchJournal open(BatchTerms terms, boolean anew) throws IOException {
    return BatchJournal.open(folder, terms, anew, stem -> true);
  }
}

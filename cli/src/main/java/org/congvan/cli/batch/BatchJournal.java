package org.congvan.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a batch are done (nhật ký của đợt xuất): a file of lines to which one is added
 * when the files of a document are in their places. First come the terms, then an empty line, then
 * the documents in the order in which they were done:
 *
 * <pre>
 * congvan batch 1
 * format     docx,pdf
 *
 * 12         2cf24dba5fb0a30e  Cong-van-477-SKHCN
 * 2020/a.form  486ea46224d1bb4f  Cong-van-478-SKHCN
 * </pre>
 *
 * <p>with tabs between the line or file of the input, the fingerprint of what it held and the name
 * of its files. A last line without end is one that was being written when the program was ended:
 * it is removed. While a journal is open, no other process can open it.
 */
public final class BatchJournal implements Closeable {

  /** In the output folder; holds what is not whole yet too. */
  public static final String FOLDER = ".congvan-batch";

  private static final String FILE = "journal.tsv";
  private static final String FIRST_LINE = "congvan batch 1";

  /** The lowest bit of a fingerprint says that the document was met in the input again. */
  private static final long MET = 1;

  private final Path output;
  private final FileChannel file;
  private final LongTable done = new LongTable();
  private final FileStems stems = new FileStems();
  private int met;

  private BatchJournal(Path output, FileChannel file) {
    this.output = output;
    this.file = file;
  }

  /** What the journal says of a document of the input. */
  public enum Status {
    /** It is to be written. */
    OPEN,
    /** It was written. */
    DONE,
    /** It was written, but what the input has in its place now is something else. */
    CHANGED
  }

  /**
   * Opens the journal of a folder, or begins one.
   *
   * @param output the folder that the files of the batch are written into
   * @param terms what must be as it was
   * @param anew whether to begin anew whatever was done, and whatever else is in the folder
   * @param whole whether the files of a name are in the folder; those of which one is missing are
   *     to be written again
   * @return the journal
   * @throws BatchRefusedException if another process works in the folder, the terms differ, the
   *     journal is damaged, or there is none but there are other files
   * @throws IOException if the folder or the disk refuses
   */
  public static BatchJournal open(
      Path output, BatchTerms terms, boolean anew, Predicate<String> whole) throws IOException {
    Path folder = workplace(output);
    if (!anew && !Files.exists(folder.resolve(FILE))) {
      BatchFolder.requireEmpty(output);
    }
    Files.createDirectories(folder);
    FileChannel file =
        FileChannel.open(
            folder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    boolean opened = false;
    try {
      BatchJournal journal = new BatchJournal(output, file);
      journal.lock();
      BatchFolder.removeUnfinished(folder);
      if (anew || !journal.goOn(terms, whole)) {
        journal.begin(terms, anew);
      }
      opened = true;
      return journal;
    } finally {
      if (!opened) {
        file.close();
      }
    }
  }

  /**
   * Returns the folder for the journal and for files that are not whole yet.
   *
   * @param output the folder that the files of the batch are written into
   * @return a folder in it
   */
  public static Path workplace(Path output) {
    return output.resolve(FOLDER);
  }

  private void lock() throws IOException {
    @Nullable FileLock lock;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException ofThisProcess) {
      lock = null;
    }
    if (lock == null) {
      throw new BatchRefusedException(
          "Cannot write into "
              + output
              + ": another batch is writing there; wait for its end or name another folder");
    }
  }

  /** Returns false if nothing was begun. */
  private boolean goOn(BatchTerms terms, Predicate<String> whole) throws IOException {
    JournalLines lines = new JournalLines(file);
    String first = lines.next();
    if (first == null) {
      return false;
    }
    if (!first.equals(FIRST_LINE)) {
      throw damaged(lines);
    }
    List<String> written = new ArrayList<>();
    String line = lines.next();
    while (line != null && !line.isEmpty()) {
      written.add(line);
      line = lines.next();
    }
    if (line == null) {
      return false;
    }
    Optional<String> difference = terms.findDifference(written);
    if (difference.isPresent()) {
      throw new BatchRefusedException(
          "Cannot go on in " + output + ": " + difference.get() + orAnew());
    }
    for (line = lines.next(); line != null; line = lines.next()) {
      JournalEntry entry = JournalEntry.parse(line).orElseThrow(() -> damaged(lines));
      if (whole.test(entry.stem())) {
        done.put(Fingerprint.of(entry.item()), entry.fingerprint() & ~MET);
        stems.reserve(entry.stem());
      }
    }
    // Where a line without end is cut off, the next one is written.
    file.truncate(lines.end());
    return true;
  }

  private BatchRefusedException damaged(JournalLines lines) {
    return new BatchRefusedException(
        "Cannot go on in "
            + output
            + ": line "
            + lines.number()
            + " of its journal "
            + workplace(output).resolve(FILE)
            + " is damaged; begin anew with --restart, or name another folder");
  }

  private static String orAnew() {
    return "; give what was given before, name another folder, or begin anew with --restart";
  }

  private void begin(BatchTerms terms, boolean anew) throws IOException {
    if (!anew) {
      BatchFolder.requireEmpty(output);
    }
    file.truncate(0);
    file.position(0);
    write(FIRST_LINE + '\n' + String.join("\n", terms.lines()) + "\n\n");
  }

  /**
   * Says whether a document is done. Each is asked for once.
   *
   * @param item its line or file in the input
   * @param fingerprint that of what it holds
   * @return what is known of it
   */
  public synchronized Status meet(String item, long fingerprint) {
    long key = Fingerprint.of(item);
    if (!done.contains(key)) {
      return Status.OPEN;
    }
    if (done.get(key, 0) != (fingerprint & ~MET)) {
      return Status.CHANGED;
    }
    met++;
    done.put(key, fingerprint | MET);
    return Status.DONE;
  }

  /**
   * Notes that the files of a document are in their places.
   *
   * @param item its line or file in the input
   * @param fingerprint that of what it holds
   * @param stem the name of its files
   * @throws IOException if the disk refuses
   */
  public synchronized void add(String item, long fingerprint, String stem) throws IOException {
    write(new JournalEntry(item, fingerprint, stem).line() + '\n');
  }

  /**
   * Finds a document that was written and that the input did not have any more.
   *
   * @return its line or file; empty if the input had all of them
   * @throws IOException if the journal cannot be read
   */
  public synchronized Optional<String> findMissing() throws IOException {
    if (met == done.size()) {
      return Optional.empty();
    }
    long end = file.position();
    JournalLines lines = new JournalLines(file);
    Optional<String> missing = Optional.empty();
    for (String line = lines.next(); line != null && missing.isEmpty(); line = lines.next()) {
      missing =
          JournalEntry.parse(line)
              .map(JournalEntry::item)
              .filter(item -> isMissing(Fingerprint.of(item)));
    }
    file.position(end);
    return missing;
  }

  private boolean isMissing(long key) {
    return done.contains(key) && (done.get(key, MET) & MET) == 0;
  }

  /**
   * Returns the names that are taken.
   *
   * @return those of the documents that are done, to which others are added
   */
  public FileStems stems() {
    return stems;
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** Gives the journal free for others. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}

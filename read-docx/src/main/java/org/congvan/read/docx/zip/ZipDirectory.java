package org.congvan.read.docx.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/**
 * The entries of an archive in memory, by its central directory, each held to its local header.
 *
 * <p>Read by our own code: {@code java.util.zip.ZipFile} wants a file, takes the last of two
 * entries of one name and does not notice entries that overlap; {@code ZipInputStream} does not see
 * the directory at all, so that two programs may see two documents in one file. The bytes of the
 * whole archive stay as they are for those who change a part and keep the others.
 */
public final class ZipDirectory {

  private final byte[] file;
  private final ReadLimits limits;
  private final Map<String, ZipEntryData> entries;

  private ZipDirectory(byte[] file, ReadLimits limits, Map<String, ZipEntryData> entries) {
    this.file = file;
    this.limits = limits;
    this.entries = entries;
  }

  /**
   * Reads the directory.
   *
   * @param file the archive; not copied and not changed
   * @param limits the limits
   * @return the entries but for folders
   * @throws WordFileException if the archive is broken, has an unsafe name or too many entries
   */
  public static ZipDirectory read(byte[] file, ReadLimits limits) {
    Map<String, ZipEntryData> entries = new LinkedHashMap<>();
    List<ZipEntryData> read = new CentralDirectory(file, limits).entries();
    for (ZipEntryData entry : read) {
      if (!entry.name().endsWith("/") && entries.put(EntryName.key(entry.name()), entry) != null) {
        throw new WordFileException(
            Reason.UNSAFE_NAME,
            entry.name(),
            "Two entries have the name "
                + entry.name()
                + "; each part must be there once, else programs read different documents");
      }
    }
    requireApart(read);
    return new ZipDirectory(file, limits, Collections.unmodifiableMap(entries));
  }

  /**
   * Returns all entries but folders, in the order of the directory.
   *
   * @return the entries
   */
  public List<ZipEntryData> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * Finds an entry.
   *
   * @param name the name; ASCII letters in either case
   * @return the entry; empty if there is none
   */
  public Optional<ZipEntryData> find(String name) {
    return Optional.ofNullable(entries.get(EntryName.key(name)));
  }

  /**
   * Opens the content of an entry.
   *
   * @param entry an entry of this directory
   * @param unfolded counts the bytes
   * @return the content; it throws {@link WordFileException} where a limit is passed or the archive
   *     is broken
   */
  public InputStream open(ZipEntryData entry, UnfoldedBytes unfolded) {
    return new UnfoldingStream(file, entry, limits, unfolded);
  }

  /**
   * Returns the content of an entry.
   *
   * @param entry an entry of this directory
   * @return its bytes
   * @throws WordFileException if a limit is passed or the archive is broken
   */
  public byte[] bytes(ZipEntryData entry) {
    try (InputStream in = open(entry, new UnfoldedBytes(limits))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory cannot fail", e);
    }
  }

  /**
   * Returns the whole archive.
   *
   * @return its bytes, a copy
   */
  public byte[] archive() {
    return file.clone();
  }

  /**
   * Returns the archive with the content of entries changed and entries added. Whatever else is in
   * it stays as it is, byte for byte: the packed bytes, local headers, names, times and order of
   * all other entries, comments, and what stands between them.
   *
   * @param contents the new content by name; names that are not there are added at the end in the
   *     order of the map, with the time of the first entry
   * @return the bytes of the new archive
   */
  public byte[] with(Map<String, byte[]> contents) {
    return new ZipChange(file, limits, contents).bytes();
  }

  /** Bytes that several entries share unfold once for each of them. */
  private static void requireApart(List<ZipEntryData> entries) {
    List<ZipEntryData> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(ZipEntryData::header));
    long end = 0;
    for (ZipEntryData entry : sorted) {
      if (entry.header() < end) {
        throw new WordFileException(
            Reason.BROKEN_ARCHIVE,
            entry.name(),
            entry.name() + " begins inside another entry; entries must not share their bytes");
      }
      end = entry.start() + entry.packed();
    }
  }
}

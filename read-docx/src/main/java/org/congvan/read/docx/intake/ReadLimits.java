package org.congvan.read.docx.intake;

/**
 * How much of a Word file is read at most (giới hạn khi đọc), such as 64 MiB of file. A file beyond
 * a limit is refused with a {@link WordFileException} that names the limit; memory and time stay in
 * proportion to what the limits allow.
 *
 * @param fileLength the most bytes of the file, such as 67,108,864; at most 1 GiB
 * @param entries the most entries of the archive, folders included, such as 5,000
 * @param partLength the most bytes that one part unfolds to, such as 134,217,728; at most 1 GiB
 * @param totalLength the most bytes that all parts together unfold to while the file is opened,
 *     such as 268,435,456
 * @param ratio how many times its packed length a part may unfold to, once it is longer than 1 MiB,
 *     such as 200; deflate reaches 1,032
 * @param depth how deep elements may be nested, such as 400; at most 1,000
 * @param pieces the most paragraphs, runs, cells and drawings of all parts together, such as
 *     1,000,000
 */
public record ReadLimits(
    long fileLength,
    int entries,
    long partLength,
    long totalLength,
    int ratio,
    int depth,
    int pieces) {

  /** The greatest depth that can be asked for: walks over what was read may recurse. */
  public static final int MAX_DEPTH = 1_000;

  /** The greatest length of a file or part that can be asked for: 1 GiB. */
  public static final long MAX_LENGTH = 1L << 30;

  private static final ReadLimits STANDARD =
      new ReadLimits(64L << 20, 5_000, 128L << 20, 256L << 20, 200, 400, 1_000_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit is below 1 or above its bound
   */
  public ReadLimits {
    requireWithin("File length", fileLength, MAX_LENGTH);
    requireWithin("Entries", entries, Integer.MAX_VALUE);
    requireWithin("Part length", partLength, MAX_LENGTH);
    requireWithin("Total length", totalLength, Long.MAX_VALUE);
    requireWithin("Ratio", ratio, Integer.MAX_VALUE);
    requireWithin("Depth", depth, MAX_DEPTH);
    requireWithin("Pieces", pieces, Integer.MAX_VALUE);
  }

  /**
   * Returns the usual limits: a file of 64 MiB, 5,000 entries, parts of 128 MiB, 256 MiB in all,
   * ratio 200, depth 400, a million pieces.
   *
   * @return the usual limits
   */
  public static ReadLimits standard() {
    return STANDARD;
  }

  /**
   * Returns these limits with another one for the length of the file.
   *
   * @param bytes the most bytes of the file
   * @return the changed copy
   */
  public ReadLimits withFileLength(long bytes) {
    return new ReadLimits(bytes, entries, partLength, totalLength, ratio, depth, pieces);
  }

  /**
   * Returns these limits with another one for the number of entries.
   *
   * @param most the most entries
   * @return the changed copy
   */
  public ReadLimits withEntries(int most) {
    return new ReadLimits(fileLength, most, partLength, totalLength, ratio, depth, pieces);
  }

  /**
   * Returns these limits with another one for the length of a part.
   *
   * @param bytes the most bytes that one part unfolds to
   * @return the changed copy
   */
  public ReadLimits withPartLength(long bytes) {
    return new ReadLimits(fileLength, entries, bytes, totalLength, ratio, depth, pieces);
  }

  /**
   * Returns these limits with another one for the length of all parts.
   *
   * @param bytes the most bytes that all parts unfold to
   * @return the changed copy
   */
  public ReadLimits withTotalLength(long bytes) {
    return new ReadLimits(fileLength, entries, partLength, bytes, ratio, depth, pieces);
  }

  /**
   * Returns these limits with another ratio.
   *
   * @param most how many times its packed length a part may unfold to
   * @return the changed copy
   */
  public ReadLimits withRatio(int most) {
    return new ReadLimits(fileLength, entries, partLength, totalLength, most, depth, pieces);
  }

  /**
   * Returns these limits with another depth.
   *
   * @param most how deep elements may be nested
   * @return the changed copy
   */
  public ReadLimits withDepth(int most) {
    return new ReadLimits(fileLength, entries, partLength, totalLength, ratio, most, pieces);
  }

  /**
   * Returns these limits with another number of pieces.
   *
   * @param most the most paragraphs, runs, cells and drawings
   * @return the changed copy
   */
  public ReadLimits withPieces(int most) {
    return new ReadLimits(fileLength, entries, partLength, totalLength, ratio, depth, most);
  }

  private static void requireWithin(String name, long value, long most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          name + " must be 1 to " + most + ": " + value + "; ReadLimits.standard() has usual ones");
    }
  }
}

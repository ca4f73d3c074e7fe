package org.congvan.read.docx.mend;

import java.util.List;
import java.util.Objects;
import org.congvan.regulation.Regulation;

/**
 * A mended file (tệp đã sửa) with what was mended and what was left. To be audited after: a place
 * that was mended may be one of several that break the regulation.
 */
public final class MendResult {

  private final byte[] bytes;
  private final Regulation regulation;
  private final boolean issued;
  private final List<MendedPlace> mended;
  private final List<LeftPlace> left;

  MendResult(
      byte[] bytes,
      Regulation regulation,
      boolean issued,
      List<MendedPlace> mended,
      List<LeftPlace> left) {
    this.bytes = bytes;
    this.regulation = Objects.requireNonNull(regulation, "regulation");
    this.issued = issued;
    this.mended = List.copyOf(mended);
    this.left = List.copyOf(left);
  }

  /**
   * Returns the mended file.
   *
   * @return its bytes, a copy; those of the file as given where nothing was mended
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  byte[] sharedBytes() {
    return bytes;
  }

  /**
   * Returns the regulation whose page was taken.
   *
   * @return the regulation
   */
  public Regulation regulation() {
    return regulation;
  }

  /**
   * Answers whether the file has number and date, so that it was mended as a draft only because the
   * caller asked for it.
   *
   * @return true if it has both
   */
  public boolean isIssued() {
    return issued;
  }

  /**
   * Returns what was mended.
   *
   * @return the places, mend by mend in the order of {@link Mend}, each in the order of the file
   */
  public List<MendedPlace> mended() {
    return mended;
  }

  /**
   * Returns what was found outside of the regulation and left.
   *
   * @return the places, mend by mend in the order of {@link Mend}
   */
  public List<LeftPlace> left() {
    return left;
  }
}

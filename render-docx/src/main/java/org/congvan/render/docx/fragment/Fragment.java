package org.congvan.render.docx.fragment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of WordprocessingML with places to be filled in, such as {@code <w:p><w:pPr><w:pStyle
 * w:val="${STYLE}"/></w:pPr>${CONTENT}</w:p>}; immutable.
 */
public final class Fragment {

  private final String source;
  private final byte[][] literals;
  private final Slot[] slots;

  private Fragment(String source, byte[][] literals, Slot[] slots) {
    this.source = source;
    this.literals = literals;
    this.slots = slots;
  }

  /**
   * Parses a fragment.
   *
   * @param source XML with places written as <code>${SLOT}</code>
   * @return the fragment
   * @throws IllegalArgumentException if a place has an unknown name or does not end
   */
  public static Fragment parse(String source) {
    List<byte[]> literals = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int from = 0;
    for (int open = source.indexOf("${"); open >= 0; open = source.indexOf("${", from)) {
      int close = source.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("Place in fragment does not end: " + source);
      }
      literals.add(utf8(source.substring(from, open)));
      slots.add(Slot.valueOf(source.substring(open + 2, close)));
      from = close + 1;
    }
    literals.add(utf8(source.substring(from)));
    return new Fragment(source, literals.toArray(new byte[0][]), slots.toArray(new Slot[0]));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns how many places there are.
   *
   * @return 0 or more
   */
  public int slotCount() {
    return slots.length;
  }

  /**
   * Returns a place.
   *
   * @param index 0 to {@code slotCount() - 1}
   * @return its slot
   */
  public Slot slot(int index) {
    return slots[index];
  }

  /**
   * Returns the bytes before a place, or those behind the last one.
   *
   * @param index 0 to {@code slotCount()}
   * @return the UTF-8 bytes; the array is shared and must not be changed
   */
  public byte[] literal(int index) {
    return literals[index];
  }

  /**
   * Returns the source it was parsed from.
   *
   * @return XML with places
   */
  public String source() {
    return source;
  }

  @Override
  public String toString() {
    return source;
  }
}

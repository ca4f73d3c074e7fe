package org.congvan.render.docx.fragment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of WordprocessingML with places to be filled in, such as {@code <w:p><w:pPr><w:pStyle
 * w:val="${STYLE}"/></w:pPr>${CONTENT}</w:p>}; immutable.
 */
public final class Fragment {

  private final byte[][] literals;
  private final Slot[] slots;

  private Fragment(List<byte[]> literals, List<Slot> slots) {
    this.literals = literals.toArray(new byte[0][]);
    this.slots = slots.toArray(new Slot[0]);
  }

  /** What is known of places now. */
  public interface Filling {

    /**
     * Returns what a place is filled with.
     *
     * @param slot the place
     * @return XML; null if the place stays open
     */
    @Nullable String of(Slot slot);
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
    return new Fragment(literals, slots);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns a copy with some places filled in.
   *
   * @param filling what is known of the places
   * @return the copy; this fragment itself if nothing is known
   */
  public Fragment fill(Filling filling) {
    if (slots.length == 0) {
      return this;
    }
    List<byte[]> filled = new ArrayList<>();
    List<Slot> open = new ArrayList<>();
    StringBuilder literal = new StringBuilder(text(0));
    for (int i = 0; i < slots.length; i++) {
      String value = filling.of(slots[i]);
      if (value == null) {
        filled.add(utf8(literal.toString()));
        literal.setLength(0);
        open.add(slots[i]);
      } else {
        literal.append(value);
      }
      literal.append(text(i + 1));
    }
    filled.add(utf8(literal.toString()));
    return open.size() == slots.length ? this : new Fragment(filled, open);
  }

  private String text(int index) {
    return new String(literals[index], StandardCharsets.UTF_8);
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
   * Returns the bytes before a place, or those after the last one.
   *
   * @param index 0 to {@code slotCount()}
   * @return the UTF-8 bytes; the array is shared and must not be changed
   */
  public byte[] literal(int index) {
    return literals[index];
  }

  /**
   * Returns the source that it could be parsed from.
   *
   * @return XML with places
   */
  public String source() {
    StringBuilder source = new StringBuilder(text(0));
    for (int i = 0; i < slots.length; i++) {
      source.append("${").append(slots[i]).append('}').append(text(i + 1));
    }
    return source.toString();
  }

  @Override
  public String toString() {
    return source();
  }
}

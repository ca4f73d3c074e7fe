package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A list whose items are counted (danh sách đánh số), such as {@code 1) Bản sao quyết định} in a
 * list of papers to hand in. Its items are no clauses or points (khoản, điểm), which can be cited
 * and are {@link Section}s.
 *
 * @param numbering how the items are counted
 * @param first the number of the first item, 1 or more
 * @param items the items, at least one
 */
public record NumberedList(ListNumbering numbering, int first, List<@Valid ListItem> items)
    implements Block {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no item or one cannot be counted so, such as the
   *     24th by letters
   */
  public NumberedList {
    Objects.requireNonNull(numbering, "numbering");
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          "List must have at least one item; leave an empty list out");
    }
    if (first < 1 || (long) first + items.size() - 1 > numbering.last()) {
      throw new IllegalArgumentException(
          "Numbers of list items must be 1 to "
              + numbering.last()
              + " in the form of "
              + numbering.label(1)
              + ": first "
              + first
              + ", "
              + items.size()
              + " items; expected such as first 1, or another form");
    }
  }

  /**
   * Makes a list of plain items, counted from 1.
   *
   * @param numbering how the items are counted
   * @param items the items' texts
   * @return the list
   * @throws IllegalArgumentException if there is no item or one cannot be counted so
   */
  public static NumberedList of(ListNumbering numbering, String... items) {
    return new NumberedList(numbering, 1, List.of(items).stream().map(ListItem::of).toList());
  }

  /**
   * Returns the number of an item as it is printed.
   *
   * @param index the index of the item, counted from 0
   * @return such as {@code 2)}
   * @throws IllegalArgumentException if there is no such item
   */
  public String label(int index) {
    if (index < 0 || index >= items.size()) {
      throw new IllegalArgumentException(
          "List of " + items.size() + " items has none with index " + index);
    }
    return numbering.label(first + index);
  }

  /**
   * Returns this list counted otherwise.
   *
   * @param newNumbering how the items are counted
   * @return the changed copy
   * @throws IllegalArgumentException if an item cannot be counted so
   */
  public NumberedList withNumbering(ListNumbering newNumbering) {
    return new NumberedList(newNumbering, first, items);
  }

  /**
   * Returns this list counted from another number.
   *
   * @param newFirst the number of the first item, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if an item cannot be counted so
   */
  public NumberedList withFirst(int newFirst) {
    return new NumberedList(numbering, newFirst, items);
  }

  /**
   * Returns this list with other items.
   *
   * @param newItems the items, at least one
   * @return the changed copy
   * @throws IllegalArgumentException if there is no item or one cannot be counted so
   */
  public NumberedList withItems(List<ListItem> newItems) {
    return new NumberedList(numbering, first, newItems);
  }
}

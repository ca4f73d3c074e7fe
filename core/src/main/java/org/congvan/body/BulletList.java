package org.congvan.body;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A list with a typed mark before each item (danh sách gạch đầu dòng), such as the {@code +} items
 * on what was communicated.
 *
 * @param mark the mark
 * @param items the items, at least one
 */
public record BulletList(BulletMark mark, List<@Valid ListItem> items) implements Block {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no item
   */
  public BulletList {
    Objects.requireNonNull(mark, "mark");
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          "List must have at least one item; leave an empty list out");
    }
  }

  /**
   * Makes a list of plain items.
   *
   * @param mark the mark
   * @param items the items' texts
   * @return the list
   */
  public static BulletList of(BulletMark mark, String... items) {
    return new BulletList(mark, List.of(items).stream().map(ListItem::of).toList());
  }

  /**
   * Returns this list with another mark.
   *
   * @param newMark the mark
   * @return the changed copy
   */
  public BulletList withMark(BulletMark newMark) {
    return new BulletList(newMark, items);
  }

  /**
   * Returns this list with other items.
   *
   * @param newItems the items, at least one
   * @return the changed copy
   * @throws IllegalArgumentException if there is no item
   */
  public BulletList withItems(List<ListItem> newItems) {
    return new BulletList(mark, newItems);
  }
}

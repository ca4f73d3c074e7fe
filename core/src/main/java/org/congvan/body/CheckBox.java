package org.congvan.body;

/**
 * A box to be ticked (ô đánh dấu), such as {@code ☐} before {@code Đồng ý}. The words beside it are
 * a {@link Text}.
 *
 * @param checked whether it is ticked
 */
public record CheckBox(boolean checked) implements Inline {

  /**
   * Returns the box as it is printed.
   *
   * @return {@code ☒} if it is ticked, else {@code ☐}
   */
  @Override
  public String text() {
    return checked ? "☒" : "☐";
  }

  /**
   * Returns this box ticked or not.
   *
   * @param newChecked whether it is ticked
   * @return the changed copy
   */
  public CheckBox withChecked(boolean newChecked) {
    return new CheckBox(newChecked);
  }
}

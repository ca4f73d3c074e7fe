package org.congvan.read.docx.property;

import java.util.EnumSet;
import java.util.Set;

/**
 * Switches of letters as one level of formatting says them: on, off, or nothing said.
 *
 * <p>Styles that are used together turn a switch: bold in the paragraph style and bold in the
 * character style is not bold. Inside a chain of styles, and in direct formatting, the last word
 * counts (ECMA-376, Part 1, 17.7.3).
 *
 * @param on those that are turned on, one bit each
 * @param off those that are turned off, one bit each
 */
public record Toggles(int on, int off) {

  /** Nothing said. */
  public static final Toggles NONE = new Toggles(0, 0);

  /** A switch of letters. */
  public enum Toggle {
    /** Bold. */
    BOLD(1),
    /** Bold in complex scripts. */
    BOLD_COMPLEX(1 << 1),
    /** Italic. */
    ITALIC(1 << 2),
    /** Italic in complex scripts. */
    ITALIC_COMPLEX(1 << 3),
    /** All capitals. */
    CAPITALS(1 << 4),
    /** Small capitals. */
    SMALL_CAPITALS(1 << 5),
    /** Struck through. */
    STRUCK(1 << 6),
    /** Struck through twice. */
    STRUCK_TWICE(1 << 7),
    /** Hidden. */
    HIDDEN(1 << 8);

    private final int bit;

    Toggle(int bit) {
      this.bit = bit;
    }
  }

  /**
   * Returns this level with one more switch.
   *
   * @param toggle the switch
   * @param value on or off
   * @return the changed copy
   */
  public Toggles with(Toggle toggle, boolean value) {
    return value
        ? new Toggles(on | toggle.bit, off & ~toggle.bit)
        : new Toggles(on & ~toggle.bit, off | toggle.bit);
  }

  /**
   * Returns what another level leaves of this one where the last word counts.
   *
   * @param later the level that comes after
   * @return both together
   */
  public Toggles then(Toggles later) {
    return new Toggles((on & ~later.off) | later.on, (off & ~later.on) | later.off);
  }

  /**
   * Returns this level of styles and another that is used together with it and turns its switches.
   *
   * @param other the other level of styles
   * @return both together; what neither says is not said
   */
  public Toggles turnedBy(Toggles other) {
    int both = on ^ other.on;
    return new Toggles(both, (on | off | other.on | other.off) & ~both);
  }

  /**
   * Returns which switches are on.
   *
   * @return the switches
   */
  public Set<Toggle> areOn() {
    Set<Toggle> set = EnumSet.noneOf(Toggle.class);
    for (Toggle toggle : Toggle.values()) {
      if ((on & toggle.bit) != 0) {
        set.add(toggle);
      }
    }
    return set;
  }
}

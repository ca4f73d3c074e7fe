package org.congvan.render.docx.splice;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.PageLayout;
import org.congvan.regulation.Regulation;

/** The layouts of this library, with the fragments of their structures among the resources. */
public final class ShippedLayouts {

  private ShippedLayouts() {}

  /**
   * A layout of this library.
   *
   * @param resource the file with the fragments of its structure, such as {@code
   *     nd30-2020.fragments}
   * @param layout the layout
   */
  public record Shipped(String resource, PageLayout layout) {}

  /**
   * Returns all of them.
   *
   * @return the layouts, the oldest first
   */
  public static List<Shipped> all() {
    List<Shipped> all = new ArrayList<>();
    for (Regulation regulation : Regulation.known()) {
      PageLayout layout = PageLayout.of(regulation).orElse(null);
      if (layout != null) {
        all.add(new Shipped(regulation.id() + ".fragments", layout));
      }
    }
    return all;
  }
}

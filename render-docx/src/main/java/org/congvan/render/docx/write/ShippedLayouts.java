package org.congvan.render.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.PageLayout;

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
    for (RegulationEntry each : RegulationCatalogue.standard().entries()) {
      all.add(new Shipped(each.regulation().id() + ".fragments", each.layout()));
    }
    return all;
  }
}

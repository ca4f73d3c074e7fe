package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.PageLayout;
import org.congvan.render.pdf.flow.Item;
import org.congvan.render.pdf.flow.PageFlow;
import org.congvan.render.pdf.flow.Sheet;

/** Collects items, and puts them on pages where the sheets change. */
final class BlockSheets {

  private final PageLayout layout;
  private final PageFlow flow;
  private final List<Item> items = new ArrayList<>();
  private boolean landscape;

  BlockSheets(PageLayout layout, PageFlow flow, boolean landscape) {
    this.layout = layout;
    this.flow = flow;
    this.landscape = landscape;
  }

  void add(List<? extends Item> more) {
    items.addAll(more);
  }

  void add(Item item) {
    items.add(item);
  }

  /** Goes on with sheets of an orientation: on the next sheet, unless they have it already. */
  void turn(boolean toLandscape) {
    if (landscape != toLandscape) {
      place();
      landscape = toLandscape;
    }
  }

  /** Begins the pages of an annex. */
  void restart(boolean nextLandscape) {
    place();
    flow.restart();
    landscape = nextLandscape;
  }

  /** Puts what was collected on pages. */
  void place() {
    if (!items.isEmpty()) {
      flow.place(items, sheet(layout, landscape));
      items.clear();
    }
  }

  /** The width between the margins of the sheets as they lie. */
  double width() {
    return (landscape ? layout.landscapeTypeAreaWidth() : layout.typeAreaWidth()).toPoints();
  }

  private static Sheet sheet(PageLayout layout, boolean landscape) {
    Margins margins = layout.margins();
    Length width = landscape ? layout.paper().height() : layout.paper().width();
    Length height = landscape ? layout.paper().width() : layout.paper().height();
    return new Sheet(
        width.toPoints(),
        height.toPoints(),
        margins.left().chosen().toPoints(),
        margins.top().chosen().toPoints(),
        margins.right().chosen().toPoints(),
        margins.bottom().chosen().toPoints());
  }
}

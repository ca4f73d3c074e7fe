package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Illustration;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * Makes the last page of a scan small enough that the block of the copying agency is on the same
 * sheet, as Decree 30/2020/NĐ-CP, Annex I, Part II, II.2.a wants it.
 */
final class ScanFitter {

  /** Kept free for what programs add around tables and strokes. */
  private static final Length SLACK = Length.mm(12);

  private final PageLayout layout;
  private final FontMetrics metrics = FontMetrics.timesNewRoman();

  ScanFitter(PageLayout layout) {
    this.layout = layout;
  }

  /** Returns the pages with room below the last one. */
  List<PageBlock> leavingRoom(List<PageBlock> pages, CopyBlock copy) {
    int last = pages.size() - 1;
    if (!(pages.get(last) instanceof PageIllustration page)) {
      return pages;
    }
    Length sheet =
        layout
            .paper()
            .height()
            .minus(layout.margins().top().chosen())
            .minus(layout.margins().bottom().chosen());
    long room = sheet.minus(height(copy)).minus(SLACK).emu() / Length.mm(1).emu();
    Illustration scan = page.illustration();
    int height = (int) Math.max(1, Math.min(scan.heightMillimetres(), room));
    int width = Math.max(1, scan.widthMillimetres() * height / scan.heightMillimetres());
    List<PageBlock> fitted = new ArrayList<>(pages);
    fitted.set(
        last,
        new PageIllustration(
            page.path(), scan.withHeightMillimetres(height).withWidthMillimetres(width)));
    return fitted;
  }

  private Length height(CopyBlock copy) {
    Length left = Length.ZERO;
    Length right = layout.signatureSpace();
    if (copy.recipients() != null) {
      left = left.plus(height(copy.recipients().word()));
      for (ComponentLines line : copy.recipients().lines()) {
        // A long entry may take two lines.
        left = left.plus(height(line)).plus(height(line));
      }
      left = left.plus(height(copy.recipients().drafterMark()));
    }
    if (copy.signature() != null) {
      for (ComponentLines line : copy.signature().above()) {
        right = right.plus(height(line));
      }
      right = right.plus(height(copy.signature().otherPosition()));
      right = right.plus(height(copy.signature().name()));
    }
    return layout
        .gaps()
        .aboveCopyLine()
        .chosen()
        .plus(layout.gaps().belowCopyLine().chosen())
        .plus(height(copy.agency()))
        .plus(height(copy.code()))
        .plus(layout.gaps().belowCopyHeader().chosen())
        .plus(left.compareTo(right) > 0 ? left : right);
  }

  private Length height(@Nullable ComponentLines lines) {
    if (lines == null) {
      return Length.ZERO;
    }
    ComponentStyle style = layout.style(lines.component());
    return metrics
        .lineHeight(style.size().chosen())
        .times(lines.lines().size(), 1)
        .plus(style.spaceBefore())
        .plus(style.spaceAfter());
  }
}

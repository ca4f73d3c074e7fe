package org.congvan.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.congvan.layout.Length;
import org.congvan.path.DocumentPath;

/**
 * A table that needs more width than there is, if no word and no figure of it may break (bảng rộng
 * hơn vùng trình bày): such as 171 mm where there are 160 mm between the margins.
 *
 * @param path where the table comes from
 * @param needed the least width of the table
 * @param available the width between the margins of its sheet
 * @param columns the least widths of its columns, in their order
 * @param landscape whether its sheet lies across
 * @param availableAcross the width between the margins of a sheet that lies across
 * @param smallestSize the smallest letter size that the page allows tables
 * @param neededInSmallest the least width of the table in that size; {@code needed} where its
 *     letters are no larger
 */
public record WidthShortage(
    DocumentPath path,
    Length needed,
    Length available,
    List<ColumnNeed> columns,
    boolean landscape,
    Length availableAcross,
    Length smallestSize,
    Length neededInSmallest) {

  private static final int SHOWN = 12;

  /** Copies the list. */
  public WidthShortage {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(needed, "needed");
    Objects.requireNonNull(available, "available");
    columns = List.copyOf(Objects.requireNonNull(columns, "columns"));
    Objects.requireNonNull(availableAcross, "availableAcross");
    Objects.requireNonNull(smallestSize, "smallestSize");
    Objects.requireNonNull(neededInSmallest, "neededInSmallest");
  }

  /**
   * Returns the columns that need most.
   *
   * @param count how many at most
   * @return the widest columns, in their order
   */
  public List<ColumnNeed> widest(int count) {
    return columns.stream()
        .sorted(Comparator.comparing(ColumnNeed::width).reversed())
        .limit(count)
        .sorted(Comparator.comparingInt(ColumnNeed::column))
        .toList();
  }

  /**
   * Says what is missing and what the caller may choose, for the message of whoever refuses the
   * table.
   *
   * @return such as {@code table needs 171.3 mm so that no word or figure breaks, but there are 160
   *     mm between the margins: column 2 needs 24.1 mm for "1.250.000.000", …; a landscape sheet
   *     has 247 mm, which is enough; …}
   */
  public String explanation() {
    String shown =
        widest(SHOWN).stream()
            .map(
                need ->
                    "column "
                        + need.column()
                        + " needs "
                        + need.width()
                        + (need.content().isEmpty() ? "" : " for \"" + need.content() + '"'))
            .collect(Collectors.joining(", "));
    int more = columns.size() - SHOWN;
    return "table needs "
        + needed
        + " so that no word or figure breaks, but there are "
        + available
        + " between the margins: "
        + shown
        + (more > 0 ? " and " + more + " more columns need less" : "")
        + choices()
        + "; use shorter words, smaller pictures or fewer columns otherwise";
  }

  private String choices() {
    StringBuilder choices = new StringBuilder();
    if (!landscape) {
      choices
          .append("; a landscape sheet has ")
          .append(availableAcross)
          .append(fits(needed, availableAcross));
    }
    if (neededInSmallest.compareTo(needed) < 0) {
      choices
          .append("; in letters of ")
          .append(points(smallestSize))
          .append(" the table needs ")
          .append(neededInSmallest)
          .append(fits(neededInSmallest, available));
    }
    return choices.toString();
  }

  private static String fits(Length needed, Length room) {
    return needed.compareTo(room) <= 0 ? ", which is enough" : ", which is not enough";
  }

  private static String points(Length size) {
    double points = size.toPoints();
    return points == Math.rint(points) ? Math.round(points) + " pt" : points + " pt";
  }
}

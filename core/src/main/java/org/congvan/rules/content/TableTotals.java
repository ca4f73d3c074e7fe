package org.congvan.rules.content;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.OfficialNumber;

/**
 * The row of totals of a table is the sum of its rows. Reported is only what adds up in no reading
 * of the rows: all of them, those of the widest level, those of the narrowest one, the subtotals.
 */
final class TableTotals extends SelectingRule<TableTotals.Place> {

  /**
   * A table.
   *
   * @param content the content that holds it
   * @param table the table with its path in the body
   */
  record Place(PlacedContent content, AtPath<Table> table) {}

  TableTotals() {
    super("BODY-012", TableTotals::tables);
  }

  private static RuleSubjects<Place> tables(ValidationContext context) {
    if (context.document().isCopy()) {
      return RuleSubjects.notApplicable();
    }
    List<Place> tables = new ArrayList<>();
    PlacedContent.all(context).forEach(each -> addTables(tables, each));
    return new RuleSubjects<>(tables, null);
  }

  private static void addTables(List<Place> tables, PlacedContent content) {
    Deque<AtPath<Block>> pending = new ArrayDeque<>();
    push(pending, DocumentPath.of("blocks"), content.blocks());
    while (!pending.isEmpty()) {
      AtPath<Block> next = pending.pop();
      if (next.value() instanceof Table table) {
        tables.add(new Place(content, new AtPath<>(next.path(), table)));
      } else if (next.value() instanceof Section section) {
        push(pending, next.path().child("blocks"), section.blocks());
      }
    }
  }

  private static void push(Deque<AtPath<Block>> pending, DocumentPath place, List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      pending.push(new AtPath<>(place.item(i), blocks.get(i)));
    }
  }

  @Override
  public void check(Place place, FindingSink sink) {
    for (ColumnTotals.WrongTotal wrong : ColumnTotals.wrong(place.table().value())) {
      DocumentPath cell =
          place.table().path().child("rows").item(wrong.row()).child("cells").item(wrong.cell());
      sink.report(
          place.content().path(cell.child("inlines")),
          wrong.written(),
          written(wrong.sum()),
          wrong.column());
    }
  }

  private static String written(BigDecimal sum) {
    return OfficialNumber.format(sum);
  }
}

package org.congvan.rules.content;

import java.util.List;
import java.util.stream.Collectors;
import org.congvan.layout.Length;
import org.congvan.page.PageTable;
import org.congvan.page.WidthShortage;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/**
 * The columns of a table fit between the margins without breaking a word or figure; who writes the
 * document as a page would refuse it otherwise.
 */
final class TableFitsPage extends SelectingRule<PageTables> {

  private static final int NAMED_COLUMNS = 3;
  private static final long MILLIMETRE = Length.mm(1).emu();

  TableFitsPage() {
    super("BODY-006", PageTables::select);
  }

  @Override
  public void check(PageTables tables, FindingSink sink) {
    check(tables.content(), sink);
    check(tables.annexes(), sink);
  }

  private static void check(List<PageTable> tables, FindingSink sink) {
    for (PageTable table : tables) {
      WidthShortage shortage = table.shortage();
      if (shortage != null) {
        sink.report(
            table.path(),
            atLeast(shortage.needed()),
            atMost(shortage.available()),
            columns(shortage),
            atMost(shortage.availableAcross()),
            Math.round(shortage.smallestSize().toPoints()),
            atLeast(shortage.neededInSmallest()));
      }
    }
  }

  private static String columns(WidthShortage shortage) {
    return shortage.widest(NAMED_COLUMNS).stream()
        .map(
            need ->
                need.column()
                    + " ("
                    + atLeast(need.width())
                    + " mm"
                    + (need.content().isEmpty() ? ")" : ": \"" + need.content() + "\")"))
        .collect(Collectors.joining(", "));
  }

  private static long atLeast(Length length) {
    return (length.emu() + MILLIMETRE - 1) / MILLIMETRE;
  }

  private static long atMost(Length length) {
    return length.emu() / MILLIMETRE;
  }
}

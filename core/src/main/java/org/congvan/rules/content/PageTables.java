package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageComposer;
import org.congvan.page.PageTable;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;

/**
 * The tables of a document as its page has them, laid out once for all rules; those of a copy are
 * in its original.
 *
 * @param letterSizes the letter sizes that the page allows tables
 * @param content those of the content
 * @param annexes those of the annexes
 */
record PageTables(MeasureRange letterSizes, List<PageTable> content, List<PageTable> annexes) {

  /** Selects the tables of any document. */
  static RuleSubjects<PageTables> select(ValidationContext context) {
    return context
        .layout()
        .map(page -> RuleSubjects.of(context.get(PageTables.class, each -> layOut(each, page))))
        .orElseGet(RuleSubjects::notApplicable);
  }

  /** Selects the tables of a document, unless it is a copy. */
  static RuleSubjects<PageTables> selectUnlessCopy(ValidationContext context) {
    return context.document().isCopy() ? RuleSubjects.notApplicable() : select(context);
  }

  private static PageTables layOut(ValidationContext context, PageLayout layout) {
    DocumentPath root =
        context.document().isCopy() ? DocumentPath.of("original") : DocumentPath.ROOT;
    PageComposer composer = PageComposer.of(layout);
    List<List<PageTable>> tables = new ArrayList<>();
    for (PlacedContent content : PlacedContent.all(context)) {
      tables.add(
          content.hasTable()
              ? composer.composeTables(content.content(), root.append(content.at()))
              : List.of());
    }
    return new PageTables(
        layout.style(Component.TABLE_CELL).size(),
        tables.get(0),
        tables.subList(1, tables.size()).stream().flatMap(List::stream).toList());
  }
}

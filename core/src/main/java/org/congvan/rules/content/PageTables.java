package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageLayout;
import org.congvan.model.Attachment;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
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
    OfficialDocument document = context.document();
    DocumentPath at = DocumentPath.ROOT;
    if (document instanceof DocumentCopy copy) {
      document = copy.original();
      at = DocumentPath.of("original");
    }
    PageComposer composer = PageComposer.of(layout);
    List<PageTable> annexes = new ArrayList<>();
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      DocumentPath path = at.child("attachments").item(i).child("content");
      annexes.addAll(composer.composeTables(attachments.get(i).content(), path));
    }
    return new PageTables(
        layout.style(Component.TABLE_CELL).size(),
        composer.composeTables(document.content(), at.child("content")),
        annexes);
  }
}

package org.congvan.render.html;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.page.AgencyLines;
import org.congvan.page.AnnexPage;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.CopyBlock;
import org.congvan.page.Letterhead;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.congvan.text.OfficialNumber;
import org.jspecify.annotations.Nullable;

/** The words of a page in the order of plain text, but notes at the end of their part. */
final class PageWords {

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int count;

  private PageWords() {}

  static String of(ComposedDocument page) {
    PageWords words = new PageWords();
    words.document(page);
    return words.words.toString();
  }

  private void document(ComposedDocument page) {
    boolean alone = page.body().isEmpty() && page.letterhead() == null;
    add(page.signingNote());
    head(page.letterhead());
    if (page.title() != null) {
      add(page.title().typeName());
      add(page.title().subject());
    }
    if (page.addressees() != null) {
      add(page.addressees().word());
      page.addressees().names().forEach(this::add);
    }
    page.body().forEach(this::block);
    page.signatureRows().stream().filter(row -> isApart(page)).forEach(this::signatures);
    recipients(page.recipients());
    page.confirmation().forEach(this::add);
    if (!isApart(page)) {
      page.signatures().forEach(this::signature);
    }
    if (!alone) {
      notes();
    }
    page.contact().forEach(this::add);
    for (AnnexPage annex : page.annexes()) {
      head(annex.letterhead());
      add(annex.label());
      add(annex.title());
      add(annex.pointer());
      annex.body().forEach(this::block);
      notes();
    }
    copy(page.copy());
  }

  /** Those who sign together stand above the recipients, the leading one at the right. */
  private static boolean isApart(ComposedDocument page) {
    return page.signatures().size() > 1;
  }

  private void signatures(List<SignatureBlock> row) {
    row.forEach(this::signature);
  }

  private void notes() {
    words.append(notes);
    notes.setLength(0);
  }

  private void head(@Nullable Letterhead head) {
    if (head == null) {
      return;
    }
    add(head.circulation());
    add(head.parentAgency());
    add(head.agency());
    for (AgencyLines next : head.coIssuers()) {
      add(next.parent());
      add(next.name());
    }
    add(head.nationalName());
    add(head.motto());
    add(head.code());
    add(head.placeAndDate());
    add(head.dispatchSubject());
    add(head.confidentiality());
    add(head.urgency());
  }

  private void block(PageBlock block) {
    if (block instanceof PageParagraph paragraph) {
      words.append('\n');
      inlines(paragraph.inlines(), words);
    } else if (block instanceof PageTable table) {
      table.rows().stream().map(PageRow::cells).flatMap(List::stream).forEach(this::cell);
    } else if (block instanceof PageIllustration figure
        && figure.illustration().picture() instanceof Chart chart) {
      chart(chart);
    }
  }

  private void cell(PageCell cell) {
    cell.blocks().forEach(this::block);
    words.append('\n');
  }

  private void chart(Chart chart) {
    List<String> all = new ArrayList<>();
    all.add(chart.valueTitle());
    all.add(chart.categoryTitle());
    chart.series().forEach(series -> all.add(series.name()));
    for (int i = 0; i < chart.categories().size(); i++) {
      int row = i;
      all.add(chart.categories().get(i));
      chart.series().forEach(each -> all.add(OfficialNumber.format(each.values().get(row))));
    }
    words.append('\n').append(String.join("\n", all)).append('\n');
  }

  private void inlines(List<Inline> inlines, StringBuilder into) {
    for (Inline inline : inlines) {
      if (inline instanceof Footnote note) {
        count++;
        into.append(count);
        StringBuilder one = new StringBuilder("\n" + count + " ");
        inlines(note.inlines(), one);
        notes.append(one);
      } else {
        into.append(inline instanceof Text text ? text.text() : inline.text());
      }
    }
  }

  private void recipients(@Nullable RecipientBlock block) {
    if (block != null) {
      add(block.word());
      block.lines().forEach(this::add);
      add(block.drafterMark());
    }
  }

  private void signature(@Nullable SignatureBlock block) {
    if (block != null) {
      block.above().forEach(this::add);
      add(block.otherPosition());
      add(block.name());
    }
  }

  private void copy(@Nullable CopyBlock copy) {
    if (copy != null) {
      add(copy.agency());
      add(copy.form());
      add(copy.code());
      add(copy.placeAndDate());
      recipients(copy.recipients());
      signature(copy.signature());
    }
  }

  private void add(@Nullable ComponentLines lines) {
    if (lines != null) {
      words.append('\n').append(String.join("\n", lines.lines())).append('\n');
    }
  }
}

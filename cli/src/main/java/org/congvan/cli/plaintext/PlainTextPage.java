package org.congvan.cli.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.page.AddresseeBlock;
import org.congvan.page.AgencyLines;
import org.congvan.page.AnnexPage;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.CopyBlock;
import org.congvan.page.Letterhead;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageCustomBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.congvan.page.TitleBlock;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.text.OfficialNumber;
import org.jspecify.annotations.Nullable;

/** One laid-out page being written down as text; every line is checked before it is taken. */
final class PlainTextPage {

  private final StringBuilder text = new StringBuilder();
  private final PlainWords words = new PlainWords();

  String write(ComposedDocument page) {
    component(page.signingNote());
    letterhead(page.letterhead());
    title(page.title());
    addressees(page.addressees());
    page.body().forEach(this::block);
    recipients(page.recipients());
    components(page.confirmation());
    page.signatures().forEach(this::signature);
    components(page.contact());
    page.annexes().forEach(this::annex);
    copy(page.copy());
    return text.toString();
  }

  private void letterhead(@Nullable Letterhead head) {
    if (head == null) {
      return;
    }
    component(head.circulation());
    component(head.parentAgency());
    component(head.agency());
    for (AgencyLines next : head.coIssuers()) {
      component(next.parent());
      component(next.name());
    }
    component(head.nationalName());
    component(head.motto());
    component(head.code());
    component(head.placeAndDate());
    component(head.dispatchSubject());
    component(head.confidentiality());
    component(head.urgency());
  }

  private void title(@Nullable TitleBlock title) {
    if (title != null) {
      component(title.typeName());
      component(title.subject());
    }
  }

  private void addressees(@Nullable AddresseeBlock block) {
    if (block != null) {
      String names = lines(block.names());
      String after = block.isSingle() ? " " : "\n";
      component(block.word().path(), block.word().text() + after + names);
    }
  }

  private void block(PageBlock block) {
    if (block instanceof PageParagraph paragraph) {
      component(paragraph.path(), words.of(paragraph.inlines()));
    } else if (block instanceof PageTable table) {
      component(table.path(), table.rows().stream().map(this::row).toList());
    } else if (block instanceof PageIllustration illustration) {
      component(illustration.path(), illustration(illustration.illustration()));
    } else if (block instanceof PageCustomBlock custom) {
      throw new RenderException(
          custom.path(), "no writer for " + custom.block().getClass().getName() + " in format txt");
    } else {
      throw new AssertionError(block);
    }
    component(block.path(), words.takeNotes());
  }

  /**
   * What cannot be drawn is described: the words for those who cannot see it, the values of a
   * chart.
   */
  private static List<String> illustration(Illustration illustration) {
    List<String> lines = new ArrayList<>();
    lines.add("[" + illustration.alternativeText() + "]");
    if (illustration.picture() instanceof Chart chart) {
      lines.add(
          chart.categoryTitle()
              + chart.series().stream()
                  .map(series -> " | " + series.name())
                  .collect(Collectors.joining()));
      for (int i = 0; i < chart.categories().size(); i++) {
        int category = i;
        lines.add(
            chart.categories().get(i)
                + chart.series().stream()
                    .map(series -> " | " + OfficialNumber.format(series.values().get(category)))
                    .collect(Collectors.joining()));
      }
      lines.add("(" + chart.valueTitle() + ")");
    }
    return lines;
  }

  private String row(PageRow row) {
    String line = row.cells().stream().map(this::cell).collect(Collectors.joining(" | "));
    // The page breaks headings for the width of their columns, which this text does not have.
    return row.header() ? line.replace('\n', ' ') : line;
  }

  /** What is in a cell on one line of its own after the other. */
  private String cell(PageCell cell) {
    return cell.blocks().stream()
        .flatMap(
            block ->
                block instanceof PageParagraph paragraph
                    ? Stream.of(words.of(paragraph.inlines()))
                    : illustration(((PageIllustration) block).illustration()).stream())
        .collect(Collectors.joining("\n"));
  }

  private void recipients(@Nullable RecipientBlock block) {
    if (block != null) {
      component(block.word().path(), block.word().text() + "\n" + lines(block.lines()));
      component(block.drafterMark());
    }
  }

  private void signature(@Nullable SignatureBlock block) {
    if (block != null) {
      components(block.above());
      component(block.otherPosition());
      component(block.name());
    }
  }

  private void annex(AnnexPage annex) {
    letterhead(annex.letterhead());
    component(annex.label());
    component(annex.title());
    component(annex.pointer());
    annex.body().forEach(this::block);
  }

  private void copy(@Nullable CopyBlock copy) {
    if (copy != null) {
      component(copy.form());
      component(copy.agency());
      component(copy.code());
      component(copy.placeAndDate());
      recipients(copy.recipients());
      signature(copy.signature());
    }
  }

  /** Lines of one component that come from several parts, each checked for itself. */
  private void components(List<ComponentLines> all) {
    if (!all.isEmpty()) {
      component(all.get(0).path(), lines(all));
    }
  }

  private static String lines(List<ComponentLines> all) {
    for (ComponentLines each : all) {
      check(each.path(), each.text());
    }
    return all.stream().flatMap(each -> each.lines().stream()).collect(Collectors.joining("\n"));
  }

  private void component(@Nullable ComponentLines lines) {
    if (lines != null) {
      component(lines.path(), lines.lines());
    }
  }

  private void component(DocumentPath path, List<String> lines) {
    component(path, lines.isEmpty() ? null : String.join("\n", lines));
  }

  private void component(DocumentPath path, @Nullable String words) {
    if (words == null || words.isEmpty()) {
      return;
    }
    check(path, words);
    text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
  }

  private static void check(DocumentPath path, String words) {
    if (words.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new RenderException(path, "half a surrogate pair cannot be written in UTF-8");
    }
  }
}

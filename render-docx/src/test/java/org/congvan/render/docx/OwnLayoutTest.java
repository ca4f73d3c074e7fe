package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.Measure;
import org.congvan.layout.PageLayout;
import org.junit.jupiter.api.Test;

/** A layout of the caller's own is compiled when the renderer is built. */
class OwnLayoutTest {

  private static PageLayout withClauseTitlesOf13Points() {
    PageLayout decree = PageLayout.DECREE_30;
    ComponentStyle old = decree.style(Component.CLAUSE_TITLE);
    Map<Component, ComponentStyle> styles = new EnumMap<>(decree.styles());
    styles.put(
        Component.CLAUSE_TITLE,
        new ComponentStyle(
            Measure.fixed(Length.pt(13), old.basis()),
            true,
            true,
            old.letterCase(),
            old.alignment(),
            true,
            old.spaceBefore(),
            old.spaceAfter(),
            false,
            null,
            old.basis()));
    return new PageLayout(
        decree.regulation(),
        decree.paper(),
        decree.margins(),
        Length.mm(12),
        decree.typeface(),
        decree.paragraphs(),
        decree.pageNumbering(),
        decree.headerColumns(),
        decree.signatureColumns(),
        decree.signatureSpace(),
        decree.strokeWidths(),
        decree.gaps(),
        decree.stampFrames(),
        decree.proportions(),
        styles);
  }

  @Test
  void headingWithOtherLetters_keepsItsOwnStyleAndItsLevel() {
    DocxRenderer renderer = DocxRenderer.builder().layout(withClauseTitlesOf13Points()).build();
    DocxFile file =
        DocxFile.of(renderer, SampleDocuments.dispatch477(SampleDocuments.UNDER_CIRCULAR).build());
    var title = file.paragraph("1. Về nội dung tuyên truyền");

    assertThat(DocxFile.style(title)).isEqualTo("ClauseTitle");
    assertThat(DocxFile.attribute(title, "outlineLvl", "val")).isEqualTo("1");
    assertThat(file.text("word/document.xml"))
        .contains("w:header=\"" + Length.mm(12).toTwips() + "\"");
  }

  @Test
  void builtInLayout_givesTheSameFileWhetherCompiledNowOrBefore() {
    PageLayout same =
        new PageLayout(
            PageLayout.DECREE_30.regulation(),
            PageLayout.DECREE_30.paper(),
            PageLayout.DECREE_30.margins(),
            PageLayout.DECREE_30.headerDistance(),
            PageLayout.DECREE_30.typeface(),
            PageLayout.DECREE_30.paragraphs(),
            PageLayout.DECREE_30.pageNumbering(),
            PageLayout.DECREE_30.headerColumns(),
            PageLayout.DECREE_30.signatureColumns(),
            PageLayout.DECREE_30.signatureSpace(),
            PageLayout.DECREE_30.strokeWidths(),
            PageLayout.DECREE_30.gaps(),
            PageLayout.DECREE_30.stampFrames(),
            PageLayout.DECREE_30.proportions(),
            PageLayout.DECREE_30.styles());
    DocxRenderer named = DocxRenderer.builder().layout(same).build();
    var report = SampleDocuments.report(SampleDocuments.UNDER_DECREE);

    assertThat(DocxFile.of(named, report).bytes()).isEqualTo(DocxFile.of(report).bytes());
  }
}

package org.congvan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.layout.Measure;
import org.congvan.layout.PageLayout;
import org.junit.jupiter.api.Test;

/** A layout of the caller's own is compiled when the renderer is built. */
class OwnLayoutTest {

  private static PageLayout withClauseTitlesOf13Points() {
    PageLayout decree = Decree30Layout.LAYOUT;
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
    DocxRenderer renderer = rendererOf("tt01-2011", withClauseTitlesOf13Points());
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
            Decree30Layout.LAYOUT.paper(),
            Decree30Layout.LAYOUT.margins(),
            Decree30Layout.LAYOUT.headerDistance(),
            Decree30Layout.LAYOUT.typeface(),
            Decree30Layout.LAYOUT.paragraphs(),
            Decree30Layout.LAYOUT.pageNumbering(),
            Decree30Layout.LAYOUT.headerColumns(),
            Decree30Layout.LAYOUT.signatureColumns(),
            Decree30Layout.LAYOUT.signatureSpace(),
            Decree30Layout.LAYOUT.strokeWidths(),
            Decree30Layout.LAYOUT.gaps(),
            Decree30Layout.LAYOUT.stampFrames(),
            Decree30Layout.LAYOUT.proportions(),
            Decree30Layout.LAYOUT.styles());
    DocxRenderer named = rendererOf("nd30-2020", same);
    var report = SampleDocuments.report(SampleDocuments.UNDER_DECREE);

    assertThat(DocxFile.of(named, report).bytes()).isEqualTo(DocxFile.of(report).bytes());
  }

  private static DocxRenderer rendererOf(String regulationId, PageLayout layout) {
    return DocxRenderer.builder()
        .regulations(RegulationCatalogue.standard().withLayout(regulationId, layout))
        .build();
  }
}

package org.congvan.docx.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.docx.fragment.FragmentAuthor;
import org.congvan.testkit.SampleDocuments;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.junit.jupiter.api.Test;

/** With this artifact there, the Word renderer takes layouts of any structure. */
class Docx4jAuthorTest {

  private static final String DECREE = "nd30-2020";

  /** The decree's page with italic clause titles and the page number at the foot, in the middle. */
  private static PageLayout ownLayout() {
    PageLayout decree = Decree30Layout.LAYOUT;
    ComponentStyle title = decree.style(Component.CLAUSE_TITLE);
    return decree
        .withStyle(
            Component.CLAUSE_TITLE,
            new ComponentStyle(
                title.size(),
                title.sizeRelation(),
                title.bold(),
                true,
                title.letterCase(),
                title.alignment(),
                title.firstLineIndented(),
                title.spaceBefore(),
                title.spaceAfter(),
                title.boxed(),
                title.stroke(),
                title.basis()))
        .withPageNumbering(
            new PageNumbering(
                PageNumbering.Place.BOTTOM, Alignment.CENTER, decree.pageNumbering().basis()))
        .withHeaderDistance(Length.mm(12));
  }

  private static WordprocessingMLPackage written(PageLayout layout) throws Exception {
    DocxRenderer renderer =
        DocxRenderer.builder()
            .regulations(RegulationCatalogue.standard().withLayout(DECREE, layout))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(SampleDocuments.everyBlock(LocalDate.of(2020, 12, 14)), out);
    return WordprocessingMLPackage.load(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void layoutOfAnotherStructure_isAuthoredForTheRenderer() throws Exception {
    WordprocessingMLPackage file = written(ownLayout());

    List<P> titles =
        file.getMainDocumentPart().getContent().stream()
            .filter(P.class::isInstance)
            .map(P.class::cast)
            .filter(paragraph -> TextUtils.getText(paragraph).equals("1. Phạm vi"))
            .toList();
    assertThat(titles)
        .singleElement()
        .extracting(title -> title.getPPr().getPStyle().getVal())
        .isEqualTo("ClauseTitle");
    SectPr page = file.getMainDocumentPart().getContents().getBody().getSectPr();
    assertThat(page.getPgMar().getHeader().intValue()).isEqualTo(Length.mm(12).toTwips());
    FooterPart footer = (FooterPart) file.getParts().get(new PartName("/word/footer1.xml"));
    P number = (P) footer.getContent().get(0);
    assertThat(number.getPPr().getJc().getVal()).isEqualTo(JcEnumeration.CENTER);
  }

  @Test
  void author_isRegisteredOnce() {
    assertThat(ServiceLoader.load(FragmentAuthor.class, FragmentAuthor.class.getClassLoader()))
        .singleElement()
        .isInstanceOf(Docx4jAuthor.class);
  }
}

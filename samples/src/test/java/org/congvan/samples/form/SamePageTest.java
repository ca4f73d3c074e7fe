package org.congvan.samples.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.Letterhead;
import org.congvan.page.PageComposer;
import org.congvan.page.SignatureBlock;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.PageRegulation;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.pdf.PdfRenderer;
import org.congvan.samples.Dispatch477;
import org.congvan.samples.Report2020;
import org.congvan.testkit.printed.OfficePrograms;
import org.congvan.testkit.printed.PrintedLine;
import org.congvan.testkit.printed.PrintedPages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF of every form beside the Word file as LibreOffice prints it. */
@Tag("office")
class SamePageTest {

  private static final double MOST_APART = 1.5;
  private static final Offset<Double> NEAR = Offset.offset(MOST_APART);

  @TempDir static Path folder;

  private static final Map<String, OfficialDocument> DOCUMENTS = new LinkedHashMap<>();
  private static final Map<String, PrintedPages> WORD = new LinkedHashMap<>();
  private static final Map<String, PrintedPages> PDF = new LinkedHashMap<>();

  @BeforeAll
  static void print() {
    PrintedPages.requirePrograms();
    DOCUMENTS.putAll(FormsOfDocuments.all());
    DOCUMENTS.put("cong-van-477", Dispatch477.create());
    DOCUMENTS.put("bao-cao-2020", Report2020.create());
    Map<String, byte[]> docx = new LinkedHashMap<>();
    DOCUMENTS.forEach((name, each) -> docx.put("word-" + name, file(new DocxRenderer(), each)));
    List<PrintedPages> printed = PrintedPages.all(folder, docx);
    int next = 0;
    for (Map.Entry<String, OfficialDocument> each : DOCUMENTS.entrySet()) {
      WORD.put(each.getKey(), printed.get(next++));
      byte[] pdf = file(new PdfRenderer(), each.getValue());
      PDF.put(each.getKey(), PrintedPages.ofPdf(folder, each.getKey(), pdf));
    }
  }

  private static byte[] file(DocumentRenderer renderer, OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ComposedDocument composed(OfficialDocument document) {
    return PageComposer.of(
            PageRegulation.of(
                    RegulationCatalogue.standard(), document, RegulationChoice.byDateOfIssue())
                .layout())
        .compose(document);
  }

  @Test
  void asManyPages() {
    DOCUMENTS.forEach(
        (name, document) ->
            assertThat(pages(PDF, name).pageCount())
                .as(name)
                .isBetween(pages(WORD, name).pageCount() - 1, pages(WORD, name).pageCount() + 1));
  }

  @Test
  void head_standsWhereTheWordFileHasIt() {
    SoftAssertions all = new SoftAssertions();
    DOCUMENTS.forEach(
        (name, document) -> {
          for (String line : head(composed(document))) {
            List<PrintedLine> word = found(pages(WORD, name), line, 1);
            List<PrintedLine> pdf = found(pages(PDF, name), line, 1);
            all.assertThat(pdf).as("%s: %s", name, line).hasSameSizeAs(word).isNotEmpty();
            for (int i = 0; i < Math.min(word.size(), pdf.size()); i++) {
              all.assertThat(pdf.get(i).left())
                  .as("%s: left of %s", name, line)
                  .isCloseTo(word.get(i).left(), NEAR);
              all.assertThat(pdf.get(i).right())
                  .as("%s: right of %s", name, line)
                  .isCloseTo(word.get(i).right(), NEAR);
              all.assertThat(pdf.get(i).baseline())
                  .as("%s: baseline of %s", name, line)
                  .isCloseTo(word.get(i).baseline(), NEAR);
            }
          }
        });
    all.assertAll();
  }

  @Test
  void end_standsBelowTheTextAsInTheWordFile() {
    SoftAssertions all = new SoftAssertions();
    DOCUMENTS.forEach(
        (name, document) -> {
          List<Double> lower = new ArrayList<>();
          for (String line : end(composed(document))) {
            List<PrintedLine> word = found(pages(WORD, name), line, 0);
            List<PrintedLine> pdf = found(pages(PDF, name), line, 0);
            all.assertThat(pdf).as("%s: %s", name, line).hasSameSizeAs(word).isNotEmpty();
            for (int i = 0; i < Math.min(word.size(), pdf.size()); i++) {
              all.assertThat(pdf.get(i).left())
                  .as("%s: left of %s", name, line)
                  .isCloseTo(word.get(i).left(), NEAR);
              lower.add(pdf.get(i).baseline() - word.get(i).baseline());
            }
          }
          if (!lower.isEmpty()) {
            double first = lower.get(0);
            all.assertThat(lower)
                .as("%s: below its first line", name)
                .allSatisfy(each -> assertThat(each).isCloseTo(first, NEAR));
          }
        });
    all.assertAll();
  }

  @Test
  void wordsOfTheStructure_areThoseOfThePlainText() {
    OfficePrograms.requireOnPath("pdfinfo");
    SoftAssertions all = new SoftAssertions();
    DOCUMENTS.forEach(
        (name, document) ->
            all.assertThat(StructureText.of(folder, name + ".pdf"))
                .as(name)
                .isEqualTo(StructureText.ofPlainText(document)));
    all.assertAll();
  }

  private static PrintedPages pages(Map<String, PrintedPages> printed, String name) {
    return Objects.requireNonNull(printed.get(name), name);
  }

  /** The lines with these words from the top, on a page; on all pages for 0. */
  private static List<PrintedLine> found(PrintedPages pages, String words, int page) {
    return pages.lines().stream()
        .filter(line -> line.text().equals(words) && (page == 0 || line.page() == page))
        .sorted(
            Comparator.comparingInt(PrintedLine::page)
                .thenComparingDouble(line -> Math.round(line.baseline()))
                .thenComparingDouble(PrintedLine::left))
        .toList();
  }

  private static List<String> head(ComposedDocument page) {
    Letterhead head = page.letterhead();
    if (head == null) {
      return List.of();
    }
    List<@Nullable ComponentLines> lines = new ArrayList<>();
    lines.add(head.circulation());
    lines.add(head.parentAgency());
    lines.add(head.agency());
    lines.add(head.nationalName());
    lines.add(head.motto());
    lines.add(head.code());
    lines.add(head.placeAndDate());
    lines.add(head.dispatchSubject());
    lines.add(head.confidentiality());
    lines.add(head.urgency());
    if (page.title() != null) {
      lines.add(page.title().typeName());
      lines.add(page.title().subject());
    }
    return words(lines);
  }

  private static List<String> end(ComposedDocument page) {
    List<@Nullable ComponentLines> lines = new ArrayList<>();
    if (page.recipients() != null) {
      lines.add(page.recipients().word());
      lines.addAll(page.recipients().lines());
      lines.add(page.recipients().drafterMark());
    }
    for (SignatureBlock each : page.signatures()) {
      lines.addAll(each.above());
      lines.add(each.otherPosition());
      lines.add(each.name());
    }
    return words(lines);
  }

  private static List<String> words(List<@Nullable ComponentLines> lines) {
    return lines.stream()
        .flatMap(each -> each == null ? Stream.<String>empty() : each.lines().stream())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }
}

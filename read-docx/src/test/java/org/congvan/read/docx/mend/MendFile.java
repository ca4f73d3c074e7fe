package org.congvan.read.docx.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.zip.ZipDirectory;
import org.congvan.read.docx.zip.ZipEntryData;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.testkit.SampleDocuments;

/** Files that render-docx writes, broken on purpose, and the roles of their paragraphs. */
final class MendFile {

  static final String MAIN = "word/document.xml";

  static final RegulationChoice DECREE = RegulationChoice.under("nd30-2020");

  private MendFile() {}

  static byte[] rendered(String name) {
    return rendered(
        switch (name) {
          case "dispatch" -> SampleDocuments.dispatch(LocalDate.of(2020, 12, 15));
          case "report" -> SampleDocuments.report(LocalDate.of(2020, 12, 15));
          case "draft" -> SampleDocuments.undatedDraft();
          default -> throw new IllegalArgumentException(name);
        });
  }

  static byte[] rendered(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxRenderer().render(document, DECREE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The file with other text at the first place where a text is found in a part. */
  static byte[] with(byte[] file, String part, String found, String put) {
    String xml = text(file, part);
    assertThat(xml).as("what is to be broken").contains(found);
    int at = xml.indexOf(found);
    return withPart(file, part, xml.substring(0, at) + put + xml.substring(at + found.length()));
  }

  static byte[] withPart(byte[] file, String part, String xml) {
    return ZipDirectory.read(file, ReadLimits.standard())
        .with(Map.of(part, xml.getBytes(StandardCharsets.UTF_8)));
  }

  static String text(byte[] file, String part) {
    ZipDirectory archive = ZipDirectory.read(file, ReadLimits.standard());
    return new String(archive.bytes(archive.find(part).orElseThrow()), StandardCharsets.UTF_8);
  }

  /** The roles of a rendered file by the names of its styles. */
  static List<RoledText> roles(WordDocument document) {
    List<RoledText> roles = new ArrayList<>();
    for (WordParagraph paragraph : document.paragraphs()) {
      Role role = role(paragraph.format().style());
      if (role != Role.OTHER && !paragraph.printedText().isBlank()) {
        roles.add(role(paragraph, role, Confidence.CERTAIN));
      }
    }
    return roles;
  }

  static RoledText role(WordParagraph paragraph, Role role, Confidence confidence) {
    String text = paragraph.printedText();
    return new RoledText(
        new PaperPlace.InWord(paragraph.place()),
        text.indexOf(text.strip()),
        text.strip(),
        role,
        confidence,
        List.of());
  }

  private static Role role(String style) {
    String name = style.toUpperCase(Locale.ROOT).replace(' ', '_');
    return switch (name) {
      case "RECIPIENT_LIST" -> Role.RECIPIENT;
      case "HEADING_1" -> Role.HEADING;
      case "HEADING_2" -> Role.CLAUSE_TITLE;
      default ->
          Arrays.stream(Role.values())
              .filter(role -> role.name().equals(name))
              .findFirst()
              .orElse(Role.OTHER);
    };
  }

  static MendResult mend(byte[] file, Mend first, Mend... more) {
    WordFile opened = WordFile.open(file);
    return DocxMender.of(MendOptions.of(DECREE).mendingIssuedAsDrafts())
        .mend(opened, roles(opened.document()), EnumSet.of(first, more));
  }

  static MendResult mendAll(byte[] file) {
    WordFile opened = WordFile.open(file);
    return DocxMender.of(MendOptions.of(DECREE).mendingIssuedAsDrafts())
        .mend(opened, roles(opened.document()), Mend.all());
  }

  /** The bytes of an entry as they are packed, its local header included. */
  static byte[] packed(byte[] file, String name) {
    ZipEntryData entry = ZipDirectory.read(file, ReadLimits.standard()).find(name).orElseThrow();
    return Arrays.copyOfRange(file, (int) entry.header(), entry.start() + (int) entry.packed());
  }

  static List<String> names(byte[] file) {
    return ZipDirectory.read(file, ReadLimits.standard()).entries().stream()
        .map(ZipEntryData::name)
        .toList();
  }
}

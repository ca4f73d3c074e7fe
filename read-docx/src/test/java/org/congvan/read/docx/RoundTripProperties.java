package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentFamily;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.PageLayout;
import org.congvan.model.DocumentHeader;
import org.congvan.model.OfficialDocument;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.DocxAuditor;
import org.congvan.render.RenderException;
import org.congvan.testkit.DocumentArbitraries;
import org.congvan.testkit.TextArbitraries;
import org.congvan.validation.DocumentValidator;

/**
 * Generated documents of every kind, written as Word files and read back from their pages: heads
 * and feet are equal as records, with usual bodies the whole document is, and so is what the rules
 * find. Arbitrary trees, which a page does not show, are compared line by line in {@code
 * RenderedBodyTest}.
 */
class RoundTripProperties {

  /** Words of bodies, with and without what rules find; the page ends a body with "./.". */
  private static final List<String> SENTENCES =
      List.of(
          "Thực hiện Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 về công tác văn thư.",
          "Sở Nội vụ đề nghị các đơn vị báo cáo trước ngày 15/3/2021.",
          "Có 03 đơn vị đã nộp , 12 đơn vị chưa nộp báo cáo.",
          "Kế hoạch kèm theo Phụ lục này được gửi cho các cơ quan.",
          "Việc này theo Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.");

  /** Words that begin like a number or lead to a citation. */
  private static final Pattern OTHERWISE =
      Pattern.compile("^[0-9]|^[Đđ]\\)|^.\\.|(?:khoản|điểm|năm) [0-9]");

  private static final String LAST = "Đề nghị các cơ quan phối hợp thực hiện./.";

  @Provide
  Arbitrary<OfficialDocument> issued() {
    return DocumentArbitraries.issued().map(UsualNames::in);
  }

  @Property(tries = 150, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void headAndFoot_areThoseThatWereWritten(@ForAll("issued") OfficialDocument document)
      throws IOException {
    ReadBack back = rendered(document, RegulationChoice.byDateOfIssue());

    assertThat(WhatWordCarries.ofRead(back.read())).isEqualTo(WhatWordCarries.of(document));
  }

  /** Drafts: number, date, place and signature may be missing. */
  @Provide
  Arbitrary<OfficialDocument> drafts() {
    return DocumentArbitraries.documents().filter(RoundTripProperties::isDraft).map(UsualNames::in);
  }

  @Property(tries = 40, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void headAndFootOfADraft_areThoseThatWereWritten(@ForAll("drafts") OfficialDocument draft)
      throws IOException {
    ReadBack back = rendered(draft, ReadBack.DAY);

    assertThat(WhatWordCarries.ofRead(back.read())).isEqualTo(WhatWordCarries.of(draft));
  }

  private static boolean isDraft(OfficialDocument document) {
    DocumentHeader header = document.header();
    return header.family() == DocumentFamily.ADMINISTRATIVE
        && (header.code() == null
            || header.promulgation() == null
            || header.promulgation().date() == null
            || document.signature() == null);
  }

  @Provide
  Arbitrary<OfficialDocument> inSentences() {
    return issued().map(RoundTripProperties::withSentences);
  }

  @Property(tries = 150, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void findings_areThoseOfWhatWordCarries(@ForAll("inSentences") OfficialDocument document)
      throws IOException {
    ReadBack back = rendered(document, RegulationChoice.byDateOfIssue());

    assertThat(findings(back.read()))
        .isEqualTo(findings(WholeDocuments.carried(document, back.read())));
  }

  @Property(tries = 40, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void auditor_findsWhatTheRulesFind(@ForAll("inSentences") OfficialDocument document)
      throws IOException {
    RegulationChoice choice = RegulationChoice.byDateOfIssue();
    ReadBack back = rendered(document, choice);
    Audit audit = DocxAuditor.standard().audit(back.file(), choice);
    List<String> found =
        audit.items().stream()
            .flatMap(item -> item.rules().stream())
            .flatMap(rule -> rule.findings().stream())
            .map(finding -> finding.rule() + " " + place(finding.path().toString()))
            .distinct()
            .sorted()
            .toList();

    assertThat(findings(WholeDocuments.carried(document, back.read())).stream().distinct().toList())
        .containsAll(found);
  }

  /** Documents with usual bodies, their attachments too. */
  @Provide
  Arbitrary<OfficialDocument> withBodies() {
    return withBodies(UsualBodies.bodies());
  }

  /** Bodies in words that are arbitrary, but for those that {@link DocxReader} lists. */
  @Provide
  Arbitrary<OfficialDocument> inArbitraryWords() {
    Arbitrary<String> words =
        TextArbitraries.lines().filter(line -> !OTHERWISE.matcher(line).find());
    return withBodies(UsualBodies.bodiesIn(words).map(RoundTripProperties::framed));
  }

  private Arbitrary<OfficialDocument> withBodies(Arbitrary<DocumentBody> bodies) {
    return Combinators.combine(issued(), bodies, UsualBodies.bodies().list().ofSize(4))
        .as(
            (document, body, others) -> {
              Iterator<DocumentBody> next = others.iterator();
              return WholeDocuments.withContents(document, body, each -> next.next());
            });
  }

  /** Words at the ends of a body belong to it; arbitrary ones could be those of head and foot. */
  private static DocumentBody framed(DocumentBody body) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of("Trong kỳ có các việc sau đây."));
    blocks.addAll(body.blocks());
    blocks.add(Paragraph.of("Trên đây là nội dung của văn bản."));
    return new DocumentBody(blocks);
  }

  @Property(tries = 40, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void whole_isThatWhichWasWritten(@ForAll("withBodies") OfficialDocument document)
      throws IOException {
    assertReadBack(document);
  }

  @Property(tries = 80, seed = "20", edgeCases = EdgeCasesMode.NONE)
  void wholeInArbitraryWords_isThatWhichWasWritten(
      @ForAll("inArbitraryWords") OfficialDocument document) throws IOException {
    assertReadBack(document);
  }

  private static void assertReadBack(OfficialDocument document) throws IOException {
    RegulationChoice choice = RegulationChoice.byDateOfIssue();
    OfficialDocument read = rendered(document, choice).read();
    PageLayout layout = ReadBack.layout(document, choice);

    assertThat(WholeDocuments.inContents(read, CarriedBody.read(layout)::of))
        .isEqualTo(
            WholeDocuments.inContents(
                WholeDocuments.carried(document, read), CarriedBody.written(layout)::of));
  }

  private static ReadBack rendered(OfficialDocument document, RegulationChoice choice)
      throws IOException {
    try {
      Assume.that(!ReadBack.beginsLikeAddressee(document, choice));
      return ReadBack.of(document, choice);
    } catch (RenderException refused) {
      // Tables that no page has room for.
      Assume.that(false);
      throw refused;
    }
  }

  private static List<String> findings(OfficialDocument document) {
    return DocumentValidator.standard().validate(document).findings().stream()
        .map(finding -> finding.rule() + " " + place(finding.path().toString()))
        .sorted()
        .toList();
  }

  /** A citation that was typed as words is read as one, so it has a place of its own. */
  private static String place(String path) {
    int inline = path.indexOf(".inlines");
    return inline < 0 ? path : path.substring(0, inline);
  }

  private static OfficialDocument withSentences(OfficialDocument document) {
    return WholeDocuments.withContents(
        document, sentences(document), RoundTripProperties::sentences);
  }

  private static DocumentBody sentences(Object of) {
    List<Block> blocks = new ArrayList<>();
    int chosen = of.hashCode();
    for (int i = 0; i < 2; i++) {
      blocks.add(Paragraph.of(SENTENCES.get(Math.floorMod(chosen, SENTENCES.size()))));
      chosen /= SENTENCES.size();
    }
    blocks.add(Paragraph.of(LAST));
    return new DocumentBody(blocks);
  }
}

package org.congvan.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.congvan.body.BodyPathMap;
import org.congvan.body.BulletList;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Text;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.PartFinder;
import org.congvan.path.DocumentPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which record each part of a report's body comes from. */
class ReportSourcesTest {

  private static final ReportOutline PLAIN = ReportOutline.communication("năm 2021");

  private static final ReformReport REPORT =
      ReformReport.builder(
              ReportingPeriod.year(2020),
              PLAIN.withQuantities(PLAIN.quantities().withLead(Paragraph.of("Trong năm:"))))
          .opening(Paragraph.of("Thực hiện kế hoạch, Sở báo cáo như sau:"))
          .directive(Directive.of(Text.of("Ban hành kế hoạch.")))
          .activity(Activity.of(ActivityAspect.QUANTITY, Text.of("Đăng 54 tin.")))
          .activity(Activity.of(ActivityAspect.CONTENT, Text.of("Tuyên truyền.")))
          .activity(Activity.of(ActivityAspect.QUANTITY, Text.of("In 20 tờ.")))
          .closing(Paragraph.of("Trên đây là báo cáo."))
          .build();

  private static final OfficialDispatch DISPATCH =
      OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "báo cáo").content(REPORT).build();

  @ParameterizedTest
  @CsvSource({
    "blocks[0], content.opening[0]",
    "blocks[0].inlines[0].text, content.opening[0].inlines[0].text",
    "blocks[1], content.outline.directives",
    "blocks[1].heading, content.outline.directives.title",
    "blocks[1].heading[0].text, content.outline.directives.title",
    "blocks[1].blocks[0].inlines[0].text, content.directives[0].text[0].text",
    "blocks[2].blocks[0].blocks[0].items[0].inlines, content.activities[1].text",
    "blocks[2].blocks[1].blocks[0], content.outline.quantities.lead[0]",
    "blocks[2].blocks[1].blocks[1], content.activities",
    "blocks[2].blocks[1].blocks[1].items[1], content.activities[2]",
    "blocks[2].blocks[1].blocks[1].items[1].inlines[0], content.activities[2].text[0]",
    "blocks[3], content.closing[0]"
  })
  void placeInTheBody_comesFromItsRecord(String place, String source) {
    DocumentPath path =
        REPORT.bodyPaths().under(DocumentPath.of("content")).of(DocumentPath.parse(place));

    assertThat(path).hasToString(source);
    assertThat(PartFinder.at(DISPATCH, path)).isPresent();
  }

  @Test
  void wordsOfTheBodyAreThoseOfTheRecordTheyComeFrom() {
    Section results = (Section) REPORT.body().blocks().get(2);
    Section quantities = (Section) results.blocks().get(1);
    BulletList list = (BulletList) quantities.blocks().get(1);

    for (int i = 0; i < list.items().size(); i++) {
      DocumentPath place =
          DocumentPath.parse("blocks[2].blocks[1].blocks[1].items[" + i + "].inlines");
      assertThat(PartFinder.at(REPORT, REPORT.bodyPaths().of(place)))
          .isEqualTo(Optional.of(list.items().get(i).inlines()));
    }
  }

  @Test
  void freeBody_comesFromItself_andAHostsContentFromItsBody() {
    DocumentPath at = DocumentPath.parse("attachments[0].content");

    BodyPathMap free = DocumentBody.of().bodyPaths().under(at);
    assertThat(free.of(free.root().child("blocks").item(3)))
        .hasToString("attachments[0].content.blocks[3]");
    DocumentContent host = () -> DocumentBody.of();
    BodyPathMap own = host.bodyPaths().under(at);
    assertThat(own.of(own.root().child("blocks").item(3)))
        .hasToString("attachments[0].content.body.blocks[3]");
    assertThat(BodyPathMap.wholly(at).of(DocumentPath.of("blocks").item(7))).isEqualTo(at);
    assertThat(List.of(own.root())).containsExactly(DocumentPath.ROOT);
  }
}

package org.congvan.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;

/** A block of a kind that no renderer knows. */
record UnknownBlock(String kind) implements CustomBlock {
  static final String KIND = "unknown-to-every-renderer";
  static final UnknownBlock INSTANCE = new UnknownBlock(KIND);

  /** Returns documents that hold the block, by its place. */
  static Map<String, OfficialDocument> documents() {
    Paragraph words = Paragraph.of("Sở báo cáo như sau:");
    Section section = Section.of(SectionLevel.HEADING, 1, "Kết quả", List.of(words, INSTANCE));
    ListItem item = new ListItem(List.of(Text.of("Kết quả:")), List.of(INSTANCE));
    Map<String, OfficialDocument> documents = new LinkedHashMap<>();
    documents.put("in the body", document(words, INSTANCE));
    documents.put("in a section", document(words, section));
    documents.put(
        "in a section of a section",
        document(Section.of(SectionLevel.HEADING, 1, "Chung", List.of(section))));
    documents.put(
        "below a list item", document(words, new BulletList(BulletMark.DASH, List.of(item))));
    documents.put(
        "below an item with a number",
        document(words, new NumberedList(ListNumbering.LETTER, 1, List.of(item))));
    documents.put(
        "in the second annex",
        dispatch(words)
            .attachment(new Attachment("Một", DocumentBody.of(words)))
            .attachment(new Attachment(null, DocumentBody.of(words, INSTANCE)))
            .build());
    return documents;
  }

  private static OfficialDocument document(Block... blocks) {
    return dispatch(blocks).build();
  }

  private static OfficialDispatch.Builder dispatch(Block... blocks) {
    return SampleDocuments.begun("gửi số liệu")
        .code(DocumentCode.parse("46/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2020, 12, 15)))
        .addressee("Sở Nội vụ")
        .content(DocumentBody.of(blocks))
        .signature(Signature.byHead("GIÁM ĐỐC", "Lê Thị B"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()));
  }
}

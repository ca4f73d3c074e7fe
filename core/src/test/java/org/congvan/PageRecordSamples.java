package org.congvan;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.SampleImages;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Length;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.page.AddresseeBlock;
import org.congvan.page.AgencyLines;
import org.congvan.page.AnnexPage;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.page.PageCustomBlock;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageTable;
import org.congvan.page.PropertyText;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.congvan.page.TitleBlock;
import org.congvan.path.DocumentPath;

/** One value of each record of {@code page}, beginning with a whole composed copy. */
final class PageRecordSamples {
  private static final DocumentPath PATH = DocumentPath.of("content", "blocks").item(0);

  private PageRecordSamples() {}

  static List<Record> of(DocumentCopy copy) {
    DocumentHeader onPaper = copy.header().withMedium(DocumentMedium.PAPER);
    ComposedDocument page =
        PageComposer.of(Decree30Layout.LAYOUT).compose(copy.withHeader(onPaper));
    Image image = SampleImages.greyDot();
    PageTable table = wideTable();
    return List.of(
        page,
        Objects.requireNonNull(page.letterhead()),
        new AgencyLines(null, line("SỞ TÀI CHÍNH")),
        Objects.requireNonNull(page.copy()),
        page.properties(),
        new ComponentLines(Component.ISSUING_AGENCY, PATH, List.of("SỞ NỘI VỤ"), Length.mm(20)),
        new PropertyText(PATH, "Công văn 477/SKHCN-TTNCUĐ"),
        new TitleBlock(line("BÁO CÁO"), line("Kết quả")),
        new AddresseeBlock(
            line("Kính gửi:"), List.of(line("Bộ Nội vụ")), Length.mm(20), Length.mm(40)),
        new RecipientBlock(line("Nơi nhận:"), List.of(line("- Như trên;")), line("NVA.")),
        new SignatureBlock(null, List.of(line("GIÁM ĐỐC")), line("Thư ký"), line("Nguyễn Văn A")),
        new AnnexPage(null, line("Phụ lục"), line("BIỂU"), line("(Kèm theo Công văn)"), List.of()),
        new PageParagraph(PATH, Component.BODY, List.of(Text.of("chữ")), 0, false),
        table,
        table.rows().get(0),
        table.rows().get(0).cells().get(0),
        Objects.requireNonNull(table.shortage()),
        Objects.requireNonNull(table.shortage()).columns().get(0),
        new PageIllustration(PATH, new Illustration(image, 10, 10, "hình", List.of())),
        new PageCustomBlock(PATH, () -> "điểm số"));
  }

  private static PageTable wideTable() {
    Table table = Table.of(List.of(TableColumn.text(1)), TableRow.of("ô".repeat(200)));
    return (PageTable)
        PageComposer.of(Decree30Layout.LAYOUT).composeBlocks(List.of(table), PATH).get(0);
  }

  private static ComponentLines line(String words) {
    return ComponentLines.of(Component.BODY, PATH, words);
  }
}

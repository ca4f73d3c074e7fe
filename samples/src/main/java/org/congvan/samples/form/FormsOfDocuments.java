package org.congvan.samples.form;

import static org.congvan.code.DocumentType.*;
import static org.congvan.samples.form.OtherTypes.ofOneSentence;
import static org.congvan.samples.form.OtherTypes.ofTwoParties;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.model.OfficialDocument;
import org.congvan.render.docx.DocxRenderer;

/**
 * A document of each form that Decree 30/2020/NĐ-CP knows, by a short name such as {@code
 * giay-moi}: the 29 types, joint documents, and a copy.
 */
public final class FormsOfDocuments {

  private FormsOfDocuments() {}

  /**
   * Builds the documents.
   *
   * @return the documents by name, those with a sample of their own in the decree first
   */
  public static Map<String, OfficialDocument> all() {
    Map<String, OfficialDocument> all = new LinkedHashMap<>();
    all.put("cong-van-so", Dispatches.ofDepartment());
    all.put("cong-van-ubnd", Dispatches.ofProvince());
    all.put("cong-van-lien-nganh", Dispatches.joint());
    all.put("quyet-dinh", Decisions.decision());
    all.put("nghi-quyet", Decisions.resolution());
    all.put("chi-thi", Decisions.directive());
    all.put("bao-cao", Reports.report());
    all.put("ke-hoach", Reports.plan());
    all.put("to-trinh", Reports.submission());
    all.put("thong-bao-tl", Reports.noticeByOrder());
    all.put("thong-bao-tuq", Reports.noticeByAuthorization());
    all.put("giay-moi", Meetings.invitation());
    all.put("bien-ban", Meetings.minutes());
    all.put("cong-dien", Meetings.telegram());
    all.put("thu-cong", Letters.congratulation());
    all.put("giay-gioi-thieu", Letters.introduction());
    all.put("giay-nghi-phep", Letters.leavePermit());
    all.put("sao-y", Copies.ofScan());
    addOtherTypes(all);
    return all;
  }

  private static void addOtherTypes(Map<String, OfficialDocument> all) {
    all.put(
        "quy-che",
        ofOneSentence(REGULATION, "Tiếp công dân", "Quy chế này quy định việc tiếp công dân."));
    all.put(
        "quy-dinh",
        ofOneSentence(RULES, "Về sử dụng xe ô tô", "Xe ô tô được sử dụng theo lịch công tác."));
    all.put(
        "thong-cao",
        ofOneSentence(COMMUNIQUE, "Về kỳ họp thứ 25", "Kỳ họp diễn ra trong 03 ngày."));
    all.put(
        "huong-dan",
        ofOneSentence(GUIDANCE, "Đánh giá công chức năm 2026", "Việc đánh giá làm theo quý."));
    all.put(
        "chuong-trinh",
        ofOneSentence(PROGRAMME, "Công tác năm 2026", "Chương trình gồm 12 nhiệm vụ."));
    all.put(
        "phuong-an",
        ofOneSentence(
            SCHEME, "Sắp xếp trụ sở làm việc", "Các phòng làm việc tại tầng 2 và tầng 3."));
    all.put(
        "de-an",
        ofOneSentence(
            PROJECT_SCHEME, "Vị trí việc làm của Sở Nội vụ", "Sở có 45 vị trí việc làm."));
    all.put(
        "du-an",
        ofOneSentence(PROJECT, "Số hóa tài liệu lưu trữ", "Dự án thực hiện trong 02 năm."));
    all.put(
        "hop-dong",
        ofTwoParties(CONTRACT, "Về việc chỉnh lý tài liệu", "Bên B chỉnh lý 120 mét tài liệu."));
    all.put(
        "ban-ghi-nho",
        ofTwoParties(MEMORANDUM, "Về hợp tác đào tạo", "Hai bên hợp tác đào tạo công chức."));
    all.put(
        "ban-thoa-thuan",
        ofTwoParties(AGREEMENT, "Về chia sẻ dữ liệu", "Hai bên chia sẻ dữ liệu hằng quý."));
    all.put(
        "giay-uy-quyen",
        ofOneSentence(
            LETTER_OF_AUTHORIZATION, "Về việc ký văn bản", "Ủy quyền cho ông Nguyễn Văn A ký."));
    all.put("phieu-gui", ofOneSentence(SENDING_SLIP, "Về việc gửi văn bản", "Gửi kèm 03 văn bản."));
    all.put(
        "phieu-chuyen",
        ofOneSentence(TRANSFER_SLIP, "Về việc chuyển đơn", "Chuyển đơn của ông Nguyễn Văn B."));
    all.put(
        "phieu-bao",
        ofOneSentence(NOTIFICATION_SLIP, "Về việc nhận hồ sơ", "Hồ sơ đã nhận đủ thành phần."));
  }

  /**
   * Writes the documents as Word files.
   *
   * @param args the folder
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    DocxRenderer renderer = new DocxRenderer();
    for (Map.Entry<String, OfficialDocument> each : all().entrySet()) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(each.getKey() + ".docx"))) {
        renderer.render(each.getValue(), out);
      }
    }
  }
}

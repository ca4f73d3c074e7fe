package org.congvan.scan;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.reference.Provision;
import org.junit.jupiter.api.Test;

class CitationScannerTest {

  @Test
  void fullCitation_givesTypeCodeDateIssuerAndTitle() {
    FoundCitation found =
        only(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác"
                + " văn thư;");

    assertThat(found.text())
        .isEqualTo("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ");
    assertThat(found.form()).isEqualTo(CitationForm.FULL);
    assertThat(found.reference())
        .isEqualTo(
            new LegalReference(
                DocumentType.DECREE,
                DocumentCode.parse("30/2020/NĐ-CP"),
                "về công tác văn thư",
                CitedDate.of(LocalDate.of(2020, 3, 5)),
                "Chính phủ",
                null));
    assertThat(found.isRepaired()).isFalse();
  }

  @Test
  void span_countsCharactersOfTheTextAsGiven() {
    String text = "Theo\u00A0  Quy\u00EA\u0301t \u0111i\u0323nh s\u1ED1 225/QĐ-TTg.";

    FoundCitation found = only(text);

    assertThat(found.span()).isEqualTo(new TextSpan(7, text.length() - 1));
    assertThat(Objects.requireNonNull(found.symbol()).span().in(text)).isEqualTo("225/QĐ-TTg");
  }

  @Test
  void shortCitation_hasNoDate() {
    FoundCitation found = only("theo Thông tư 111/2013/TT-BTC thì");

    assertThat(found.form()).isEqualTo(CitationForm.SHORT);
    assertThat(found.reference().date()).isNull();
  }

  @Test
  void partyForm_isRead() {
    FoundCitation found =
        only("thực hiện Nghị quyết số 17-NQ/TW ngày 01/8/2007 của Ban Chấp hành Trung ương về");

    assertThat(found.reference().code()).hasToString("17-NQ/TW");
    assertThat(found.reference().issuer()).isEqualTo("Ban Chấp hành Trung ương");
  }

  @Test
  void ellipticList_givesEachNumberTheTypeOfTheFirst() {
    List<FoundCitation> found =
        scan("theo các Quyết định số 142/2008/QĐ-TTg, số 53/2010/QĐ-TTg và số 62/2011/QĐ-TTg.");

    assertThat(found)
        .extracting(FoundCitation::text)
        .containsExactly("Quyết định số 142/2008/QĐ-TTg", "53/2010/QĐ-TTg", "62/2011/QĐ-TTg");
    assertThat(found)
        .extracting(FoundCitation::form)
        .containsExactly(CitationForm.SHORT, CitationForm.ELLIPTIC, CitationForm.ELLIPTIC);
    assertThat(found)
        .extracting(each -> each.reference().type())
        .containsOnly(DocumentType.DECISION);
  }

  @Test
  void dispatchesInAList_takeTheTypeThatTheirLettersLack() {
    assertThat(scan("(công văn số: 34/BCT-KH ngày 28/4/2017; 282/BCT-CN ngày 12/1/2018)"))
        .extracting(each -> each.reference().findType().orElseThrow())
        .containsExactly(DocumentType.DISPATCH, DocumentType.DISPATCH);
  }

  @Test
  void namedLaw_isFoundByItsName() {
    FoundCitation found = only("hướng dẫn việc áp dụng Luật Phá sản đối với doanh nghiệp");

    assertThat(found.form()).isEqualTo(CitationForm.NAMED);
    assertThat(found.reference()).isEqualTo(LegalReference.named(DocumentType.LAW, "Phá sản"));
  }

  @Test
  void nameWithCommas_isReadWhole() {
    assertThat(only("theo Luật Thuế xuất khẩu, thuế nhập khẩu, tổ chức phải nộp").text())
        .isEqualTo("Luật Thuế xuất khẩu, thuế nhập khẩu");
  }

  @Test
  void unknownLaw_isRecognizedByItsCapitalAndNumber() {
    assertThat(only("Căn cứ Luật Khai thác sao Hỏa và các hành tinh số 12/2031/QH17;").text())
        .isEqualTo("Luật Khai thác sao Hỏa và các hành tinh số 12/2031/QH17");
  }

  @Test
  void amendingLaw_isOneCitationWithItsWholeTitle() {
    assertThat(
            only("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu"
                    + " nại, Luật Tố cáo số 136/2025/QH15;")
                .text())
        .isEqualTo(
            "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo"
                + " số 136/2025/QH15");
  }

  @Test
  void lawWithYear_isDated() {
    List<FoundCitation> found =
        scan("Bộ luật tố tụng dân sự năm 2004 sửa đổi, bổ sung năm 2011; Luật Đất đai 2013.");

    assertThat(found)
        .extracting(FoundCitation::text)
        .containsExactly(
            "Bộ luật tố tụng dân sự năm 2004 sửa đổi, bổ sung năm 2011", "Luật Đất đai 2013");
    assertThat(found)
        .extracting(each -> each.reference().date())
        .containsExactly(CitedDate.of(Year.of(2004)), CitedDate.of(Year.of(2013)));
    assertThat(found).extracting(FoundCitation::form).containsOnly(CitationForm.DATED);
  }

  @Test
  void pageNumberInTheNameOfALaw_isNotPartOfItsTitle() {
    FoundCitation found =
        only("Căn cứ Luật Tổ chức chính\n\n2\n\nquyền địa phương ngày 19 tháng 6 năm 2015;");

    assertThat(found.reference().title()).isEqualTo("Tổ chức chính quyền địa phương");
    assertThat(found.text()).contains("\n\n2\n\n").endsWith("ngày 19 tháng 6 năm 2015");
  }

  @Test
  void constitution_isFoundWithItsYear() {
    assertThat(only("Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;").text())
        .isEqualTo("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013");
  }

  @Test
  void dayAndMinistryAfterALaw_belongToTheCircularThatItEnds() {
    FoundCitation found =
        scan("Thông tư số 26/2012/TT-BLĐTBXH Hướng dẫn một số điều của Luật Người khuyết tật ngày"
                + " 12/11/2012 của Bộ Lao động - Thương binh và Xã hội")
            .get(1);

    assertThat(found.text()).isEqualTo("Luật Người khuyết tật");
  }

  @Test
  void decisionWithoutNumber_isFoundByDayAndIssuer() {
    FoundCitation found = only("theo Quyết định ngày 12/3/2005 của Thủ tướng Chính phủ về việc");

    assertThat(found.text()).isEqualTo("Quyết định ngày 12/3/2005 của Thủ tướng Chính phủ");
    assertThat(found.form()).isEqualTo(CitationForm.DATED);
  }

  @Test
  void numberWithoutSymbol_isFoundWithItsDay() {
    FoundCitation found = only("trả lời công văn số 512 ngày 12/3/2019 của Công ty Nam Hải,");

    assertThat(found.text()).isEqualTo("công văn số 512 ngày 12/3/2019 của Công ty Nam Hải");
    assertThat(found.form()).isEqualTo(CitationForm.NUMBER_ONLY);
    assertThat(found.symbol()).isNull();
  }

  @Test
  void numberLeftBlank_givesABlankCitation() {
    FoundCitation found =
        only("Xét Tờ trình số      /TTr-SNV ngày     tháng     năm 2020 của Sở Nội vụ;");

    assertThat(found.form()).isEqualTo(CitationForm.BLANK);
    assertThat(found.symbol()).extracting(WrittenSymbol::canonical).isEqualTo("/TTr-SNV");
    assertThat(found.reference().code()).isNull();
    assertThat(found.reference().type()).isEqualTo(DocumentType.SUBMISSION);
    assertThat(found.text()).endsWith("của Sở Nội vụ");
  }

  @Test
  void symbolAlone_isFoundIfItsLettersAreThoseOfADocument() {
    FoundCitation found = only("| Thay thế | 185/2026/NĐ-CP |");

    assertThat(found.form()).isEqualTo(CitationForm.BARE);
    assertThat(found.reference().findType()).contains(DocumentType.DECREE);
  }

  @Test
  void numberInParentheses_takesTypeTitleAndIssuerFromBefore() {
    FoundCitation found =
        only(
            "đã ban hành Kế hoạch tuyên truyền năm 2019 của Sở Khoa học và Công nghệ tỉnh Quảng Trị"
                + " (Số 07/KH-SKHCN ngày 13/02/2019).");

    assertThat(found.reference())
        .isEqualTo(
            new LegalReference(
                DocumentType.PLAN,
                DocumentCode.parse("07/KH-SKHCN"),
                "tuyên truyền năm 2019",
                CitedDate.of(LocalDate.of(2019, 2, 13)),
                "Sở Khoa học và Công nghệ tỉnh Quảng Trị",
                null));
  }

  @Test
  void issuerAfterTheTitle_isFound() {
    FoundCitation found =
        only("Quyết định 225/QĐ-TTg năm 2016 phê duyệt Kế hoạch do Thủ tướng Chính phủ ban hành;");

    assertThat(found.text()).isEqualTo("Quyết định 225/QĐ-TTg năm 2016");
    assertThat(found.reference().issuer()).isEqualTo("Thủ tướng Chính phủ");
    assertThat(found.reference().title()).isEqualTo("phê duyệt Kế hoạch");
  }

  @Test
  void issuerWhoseLettersTheSymbolHas_isFoundAfterTheTitle() {
    FoundCitation found =
        only("Quyết định số 249/QĐ-SKHCN ban hành Kế hoạch của Sở Khoa học và Công nghệ;");

    assertThat(found.reference().issuer()).isEqualTo("Sở Khoa học và Công nghệ");
  }

  @Test
  void jointIssuers_areReadTogether() {
    assertThat(
            only("Thông tư liên tịch số 85/2016/TTLT-BTC-BCA ngày 20/6/2016 của Bộ trưởng Bộ Tài"
                    + " chính và Bộ trưởng Bộ Công an quy định")
                .reference()
                .issuer())
        .isEqualTo("Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Công an");
  }

  @Test
  void unknownAgency_isRead() {
    FoundCitation found =
        only("công văn số 14/AT-BQLDA ngày 25/6/2010 của Công ty TNHH An Thái đề nghị xác nhận");

    assertThat(found.reference().code()).hasToString("14/AT-BQLDA");
    assertThat(found.reference().issuer()).isEqualTo("Công ty TNHH An Thái");
  }

  @Test
  void symbolOfNoKnownForm_isKeptAsWritten() {
    FoundCitation found = only("trả lời công văn số 1706-13/SSIT ngày 01/7/2013");

    assertThat(found.reference().code()).isNull();
    assertThat(found.symbol()).extracting(WrittenSymbol::canonical).isEqualTo("1706-13/SSIT");
  }

  @Test
  void provisionBefore_isGivenAsValueAndAsWritten() {
    FoundCitation found = only("tại điểm a khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP");

    assertThat(found.reference().provision()).isEqualTo(Provision.parse("điểm a khoản 2 Điều 5"));
    assertThat(found.provision())
        .extracting(WrittenProvision::text)
        .isEqualTo("điểm a khoản 2 Điều 5");
    assertThat(found.text()).isEqualTo("Nghị định số 30/2020/NĐ-CP");
  }

  @Test
  void provisionTooMixedForAValue_isGivenAsWritten() {
    FoundCitation found = only("tại Điều 20 và từ Điều 22 đến Điều 33 của Luật Phá sản");

    assertThat(found.reference().provision()).isNull();
    assertThat(found.provision())
        .extracting(WrittenProvision::text)
        .isEqualTo("Điều 20 và từ Điều 22 đến Điều 33");
  }

  @Test
  void provisionAfterInParentheses_isFound() {
    assertThat(only("quy định của Luật Quản lý thuế (từ Điều 30 đến Điều 41)").provision())
        .extracting(WrittenProvision::text)
        .isEqualTo("từ Điều 30 đến Điều 41");
  }

  @Test
  void dayThatTheCalendarLacks_isLeftOut() {
    FoundCitation found = only("Quyết định số 12/QĐ-UBND ngày 31/02/2019 của UBND tỉnh");

    assertThat(found.reference().date()).isNull();
    assertThat(found.text()).endsWith("của UBND tỉnh");
  }

  @Test
  void documentWithoutTypeInTheLibrary_keepsItsWord() {
    FoundCitation found = only("Theo Án lệ số 08/2016/AL của Tòa án nhân dân tối cao");

    assertThat(found.reference().type()).isNull();
    assertThat(found.typeName()).contains("Án lệ");
  }

  @Test
  void wordForAType_isComposedWhateverTheTextHas() {
    FoundCitation found = only(Normalizer.normalize("Theo Án lệ số 08/2016/AL.", Form.NFD));

    assertThat(found.typeWord()).isEqualTo("Án lệ");
    assertThat(found.typeName()).hasValue("Án lệ");
  }

  @Test
  void lawAddedByTheCaller_isFoundInSmallLettersToo() {
    CitationScanner scanner = CitationScanner.builder().law("Vườn ươm sáng tạo").build();
    String text = "theo luật vườn ươm sáng tạo thì";

    assertThat(scanner.scan(text))
        .extracting(FoundCitation::text)
        .containsExactly("luật vườn ươm sáng tạo");
    assertThat(scan(text)).isEmpty();
  }

  @Test
  void courtCase_isFoundOnlyIfAskedFor() {
    String text = "hồ sơ vụ án thụ lý số: 133/2018/TLST-KDTM ngày 28 tháng 10 năm 2016";

    assertThat(CitationScanner.standard().scan(text)).isEmpty();
    assertThat(CitationScanner.builder().courtCases().build().scan(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.reference().code())
                  .isEqualTo(DocumentCode.parse("133/2018/TLST-KDTM"));
              assertThat(found.reference().date())
                  .isEqualTo(CitedDate.of(LocalDate.of(2016, 10, 28)));
            });
  }

  @Test
  void reference_isReadFromTheTextAsItWasWhenItWasScanned() {
    StringBuilder text = new StringBuilder("khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP về công tác");
    FoundCitation found = CitationScanner.standard().scan(text).get(0);

    text.setLength(0);

    assertThat(found.reference().title()).isEqualTo("về công tác");
    assertThat(found.provision()).extracting(WrittenProvision::text).isEqualTo("khoản 2 Điều 5");
  }

  @Test
  void details_areReadOnceForAllThreads() throws Exception {
    String text =
        "Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; ";
    List<FoundCitation> found = CitationScanner.standard().scan(text.repeat(500));
    int threads = 4;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<List<LegalReference>> reader =
        () -> {
          start.await();
          return found.stream().map(FoundCitation::reference).toList();
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);

    try {
      for (Future<List<LegalReference>> seen : pool.invokeAll(nCopies(threads, reader))) {
        for (int i = 0; i < found.size(); i++) {
          assertThat(seen.get().get(i)).isSameAs(found.get(i).reference());
        }
      }
    } finally {
      pool.shutdown();
    }
    FoundCitation other = CitationScanner.standard().scan(text).get(0);
    assertThat(found.get(0)).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void numberInUnclosedParentheses_leavesTheLawItsYear() {
    List<FoundCitation> found =
        CitationScanner.standard()
            .scan("Luật Đất đai năm 2013 (số 45/2013/QH13 ngày 29 tháng 11 năm 2013; theo đó");

    assertThat(found.get(0).text()).isEqualTo("Luật Đất đai năm 2013");
    assertThat(found.get(0).reference().date()).isEqualTo(CitedDate.of(Year.of(2013)));
  }

  @Test
  void issuerAddedByTheCaller_isReadToItsEnd() {
    String text = "Quyết định số 12/QĐ-BQL ngày 05/3/2019 của Ban Quản lý về rừng Sao giao việc";
    CitationScanner scanner = CitationScanner.builder().issuer("Ban Quản lý về rừng").build();

    assertThat(scanner.scan(text).get(0).reference().issuer()).isEqualTo("Ban Quản lý về rừng Sao");
    assertThat(only(text).reference().issuer()).isEqualTo("Ban Quản lý");
  }

  @Test
  void textWithoutCitations_givesNothing() {
    assertThat(scan("")).isEmpty();
    assertThat(scan("Trên đây là báo cáo của Sở Khoa học và Công nghệ./.")).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway")
  void missingText_isRefusedByName() {
    assertThatThrownBy(() -> CitationScanner.standard().scan(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }

  private static List<FoundCitation> scan(String text) {
    return CitationScanner.standard().scan(text);
  }

  private static FoundCitation only(String text) {
    List<FoundCitation> found = scan(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }
}

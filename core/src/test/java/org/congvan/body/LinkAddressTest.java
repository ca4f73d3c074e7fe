package org.congvan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a link may lead to, and how they are written. */
class LinkAddressTest {

  private static final LegalReference LAW =
      LegalReference.of(DocumentType.LAW, DocumentCode.parse("51/2014/QH13"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "vbscript:msgbox",
        "data:text/html,x",
        "file:///etc/passwd",
        "file://host/share/a.docx",
        "ms-msdt:/id%20PCWDiagnostic",
        "ms-word:ofe%7Cu%7Chttps://example.org/a.docx",
        "search-ms:query=x&crumb=location:%5C%5Chost%5Cshare",
        "smb://host/share",
        "ldap://host/x",
        "jar:https://example.org/a.jar!/b",
        "view-source:https://example.org",
        "blob:https://example.org/1",
        "ftp://example.org/a",
        "urn:congvan:477",
        "cong-van/477",
        "//example.org/cong-van",
        "//host/share/a.docx",
        "c:/windows/a",
        "#cuoi"
      })
  void otherSchemes_areRefused(String address) {
    assertRefused(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:",
        "http:example.org",
        "http:/example.org",
        "http:///example.org",
        "https://",
        "https://?q",
        "https://vbpl.vn@example.org/",
        "https://vbpl.vn:80@example.org/",
        "https://@example.org/",
        "https://example.org:0/",
        "https://example.org:65536/",
        "https://example.org:999999999999/",
        "https://example.org:/",
        "https://example..org/",
        "https://.example.org/",
        "https://-example.org/",
        "https://example-.org/",
        "https://example.org../",
        "https://%65xample.org/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://127.1/",
        "https://300.0.0.1/",
        "https://01.2.3.4/",
        "https://1.2.3.4.5/",
        "https://1.2.3.4./",
        "https://[fe80::1%25eth0]/",
        "https://[::1/",
        "https://exa$mple.org/",
        "https://example.org/%00",
        "https://example.org/a\u202Eb",
        "https://example.org/\u200Bb",
        "https://example.org/\uE000",
        "https://example\u00AD.org/",
        // Latin and Cyrillic letters in one name.
        "https://vb\u0440l.vn/",
        // Cyrillic and Greek letters that all look like Latin ones.
        "https://\u0430\u0440\u0440\u04CF\u0435.com/",
        "https://\u03BF\u03C1.vn/",
        "https://\u0430\u0440-09.com/",
        "https://x\u2100y.vn/",
        "https://\u2764.vn/",
        "https://c\u1ED5ng_1.vn/"
      })
  void hostsThatCannotBeOrDeceive_areRefused(String address) {
    assertRefused(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:van-thu",
        "mailto:@example.org",
        "mailto:a@b@example.org",
        "mailto:a@",
        "mailto:?to=a@example.org",
        "mailto:a/b@example.org",
        "mailto:a:b@example.org",
        "mailto:a;b@example.org",
        "mailto:a(b@example.org",
        "mailto:a)b@example.org",
        "mailto:a'b@example.org",
        "mailto:a@example.org,",
        "mailto:?subject=x",
        "mailto://a@example.org",
        "mailto:a@example.org?attach=/etc/passwd",
        "mailto:a@example.org?subject=x&Attachment=x",
        "mailto:a@example.org?subject",
        "mailto:a@example.org#x",
        "tel:",
        "tel:phone",
        "tel:+",
        "tel:12+3",
        "tel://123",
        "tel:*06#"
      })
  void mailAndTelephones_areRefusedWhereTheyCannotBe(String address) {
    assertRefused(address);
  }

  private static void assertRefused(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Link("tại đây", URI.create(address)));
    URI target;
    try {
      target = URI.create(address);
    } catch (IllegalArgumentException unreadable) {
      return;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkAddress.written(target))
        .withMessageStartingWith("Link target must ")
        .withMessageContaining("\"" + address.substring(0, Math.min(60, address.length())))
        .withMessageEndingWith("expected such as https://example.org/cong-van/477");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Citation("Luật Phá sản", LAW, target));
  }

  @ParameterizedTest
  @CsvSource({
    "http://dichvucong.quangtri.gov.vn, http://dichvucong.quangtri.gov.vn",
    "HTTPS://VBPL.VN/TW?ItemID=141147&dvid=13#Dieu_37, https://vbpl.vn/TW?ItemID=141147&dvid=13#Dieu_37",
    "https://cổng.vn, https://xn--cng-qmz.vn",
    "https://Cổng.VN/Điều%205, https://xn--cng-qmz.vn/%C4%90i%E1%BB%81u%205",
    "https://đăng-ký.gov.vn:8443/a, https://xn--ng-k-8ra5a5g.gov.vn:8443/a",
    "https://xn--cng-qmz.vn/, https://xn--cng-qmz.vn/",
    "https://example.org./a, https://example.org./a",
    "https://example.org:1/a, https://example.org:1/a",
    "https://example.org:9/a, https://example.org:9/a",
    "https://example.org:65535/a, https://example.org:65535/a",
    "https://az-09.zone/a, https://az-09.zone/a",
    "https://255.255.255.249/a, https://255.255.255.249/a",
    "https://саха.рф, https://xn--80aa3cr.xn--p1ai",
    "tel:0, tel:0",
    "tel:9, tel:9",
    "https://my_site.example.org, https://my_site.example.org",
    "https://localhost:8080/a, https://localhost:8080/a",
    "https://203.0.113.7/a, https://203.0.113.7/a",
    "https://[2001:DB8::7]:443/a, https://[2001:db8::7]:443/a",
    "https://7.example.org, https://7.example.org",
    "https://example.org/a%20b?q=%22x%22, https://example.org/a%20b?q=%22x%22",
    "https://example.org/%E1, https://example.org/%E1",
    "https://президент.рф, https://xn--d1abbgf6aiiy.xn--p1ai",
    "https://例え.jp, https://xn--r8jz45g.jp",
    "https://bücher.example, https://xn--bcher-kva.example",
    "mailto:van-thu@example.org, mailto:van-thu@example.org",
    "'mailto:a@example.org,b@cổng.vn?subject=Công%20văn&cc=c@example.org',"
        + " 'mailto:a@example.org,b@xn--cng-qmz.vn?subject=C%C3%B4ng%20v%C4%83n&cc=c@example.org'",
    "tel:+84-233-3852-529, tel:+84-233-3852-529",
    "tel:(0233).3852529;ext=12, tel:(0233).3852529;ext=12"
  })
  void good_isWrittenInAscii(String address, String written) {
    Link link = Link.of(address);

    assertThat(LinkAddress.written(link.target())).isEqualTo(written);
    assertThat(link.target()).hasToString(address);
    assertThat(LinkAddress.written(URI.create(written))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "https://@example.org/, must not have a user name before its host",
    "https://:80/, '\"\" between dots must be 1 to 63 letters'",
    "https://a.2.3.4/, '\"a.2.3.4\" ends in a number but is no IPv4 address'",
    "mailto:a@example.org?=x, 'subject and body: \"\"'",
    "mailto:a/b@example.org, must name addresses of mail"
  })
  void refusal_saysWhatIsWrong(String address, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkAddress.written(URI.create(address)))
        .withMessageContaining(reason);
  }

  @Test
  void refusal_quotesAddressesOfOneLineWhole() {
    String line = "ftp://example.org/" + "a".repeat(102);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkAddress.written(URI.create(line)))
        .withMessageContaining("\"" + line + "\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkAddress.written(URI.create(line + "a")))
        .withMessageContaining("\"" + line.substring(0, 60) + "…\"");
  }

  @Test
  void length_isThatOfTheWrittenAddress() {
    String start = "https://example.org/";
    String longest = start + "a".repeat(LinkAddress.MAX_CHARACTERS - start.length());

    assertThat(Link.of(longest).text()).isEqualTo(longest);
    for (String tooLong :
        List.of(longest + "a", start + "ề".repeat(240), start + "a".repeat(100_000))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Link.of(tooLong))
          .withMessageContaining("must have 2083 characters at most as written")
          .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }
  }

  @Test
  void host_isNoLongerThanANameCanBe() {
    String label = "a".repeat(63);
    String longest = label + "." + label + "." + label + "." + "a".repeat(61);

    assertThat(Link.of("https://" + longest).target().getHost()).hasSize(253);
    assertRefused("https://" + longest + "a");
    assertRefused("https://" + label + "a.vn");
    assertRefused("https://" + "ổ".repeat(60) + ".vn");
  }
}

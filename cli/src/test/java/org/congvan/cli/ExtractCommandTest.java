package org.congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.congvan.count.CountScanner;
import org.congvan.render.json.JsonCitations;
import org.congvan.render.json.JsonCounts;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  private static final String TEXT =
      "Căn cứ điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ- CP\nngày 05/3/2020 của Chính phủ;"
          + " Luật Đất đai năm 2013;\n";

  @TempDir Path folder;

  @Test
  void extract_printsARowForEachCitation() throws IOException {
    Run run = Run.of("extract", text("van-ban.txt", TEXT));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            29|85|FULL|Nghị định|30/2020/NĐ-CP|2020-03-05|Chính phủ|điểm a khoản 2 Điều 5|Nghị định số 30/2020/NĐ- CP\\nngày 05/3/2020 của Chính phủ
            87|108|DATED|Luật||2013|||Luật Đất đai năm 2013
            """
                .replace('|', '\t'));
  }

  @Test
  void extract_saysWhatLooksGarbledAndPrintsTheSame() throws IOException {
    String garbled =
        TEXT + "C¨n cø chøc n¨ng, nhiÖm vô ®­îc giao\nkÕt qu¶ thùc hiÖn\nb\uFFFDo c\uFFFDo\n";
    Path file = text("van-ban.txt", garbled);

    Run run = Run.of("extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.of("extract", text("sach.txt", TEXT)).out());
    assertThat(run.err())
        .isEqualTo(
            "congvan: "
                + file
                + ": line 3: Text looks garbled (TCVN3 (ABC)): \"C¨n cø chøc n¨ng, nhiÖm vô"
                + " ®\u00ADîc\"; it should read \"Căn cứ chức năng, nhiệm vụ được\"\n"
                + "congvan: "
                + file
                + ": line 5: Text looks garbled (U+FFFD): \"\uFFFDo c\uFFFD\"\n");
  }

  @Test
  void extractPassages_sayWhatLooksGarbled() throws IOException {
    Path file = text("doan.jsonl", "{\"id\": \"p1\", \"text\": \"bÃ¡o cÃ¡o\"}\n");

    Run run = Run.of("extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "congvan: "
                + file
                + ": line 1: Text looks garbled (UTF-8 → windows-1252): \"bÃ¡o cÃ¡o\"; it should"
                + " read \"báo cáo\"\n");
  }

  @Test
  void extractJson_printsOneObject() throws IOException {
    Run run = Run.of("extract", text("van-ban.txt", TEXT), "--json");

    assertThat(run.out())
        .isEqualTo(
            """
            {"references":[{"start":29,"end":85,\
            "text":"Nghị định số 30/2020/NĐ- CP\\nngày 05/3/2020 của Chính phủ",\
            "form":"FULL","type":"Nghị định","code":"30/2020/NĐ-CP","rawCode":"30/2020/NĐ- CP",\
            "codeStart":42,"codeEnd":56,"repaired":true,"date":"2020-03-05","year":null,\
            "issuer":"Chính phủ","title":null,"provision":"điểm a khoản 2 Điều 5"},\
            {"start":87,"end":108,"text":"Luật Đất đai năm 2013","form":"DATED","type":"Luật",\
            "code":null,"rawCode":null,"codeStart":null,"codeEnd":null,"repaired":false,\
            "date":null,"year":2013,"issuer":null,"title":"Đất đai","provision":null}]}
            """);
  }

  @Test
  void extractPassages_printsALineForEachLine() throws IOException {
    Path file =
        text(
            "passages.jsonl",
            """
            {"id": "p1", "text": "theo Luật Phá sản", "kind": {"a": [1]}}
            {"id": "p2", "text": "không có gì"}
            """);

    Run run = Run.of("extract", file, "--json");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .endsWith("{\"id\":\"p2\",\"references\":[]}")
        .first()
        .asString()
        .startsWith("{\"id\":\"p1\",\"references\":[{\"start\":5,\"end\":17,");
  }

  @Test
  void extractPassages_brokenLine_isNamed() throws IOException {
    Path file =
        text(
            "passages.jsonl",
            """
            {"id": "p1", "text": "a"}
            {"id": "p2"}
            """);

    Run run = Run.of("extract", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("congvan: " + file + ": line 2: Cannot read a passage: no text");
  }

  @Test
  void extractAnnotations_printsSelectors() throws IOException {
    Run run = Run.of("extract", text("van-ban.txt", "theo Luật Phá sản"), "--annotations");

    assertThat(run.out())
        .contains("\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")
        .contains("{\"type\":\"TextPositionSelector\",\"start\":5,\"end\":17}")
        .contains("{\"type\":\"TextQuoteSelector\",\"exact\":\"Luật Phá sản\"}");
  }

  @Test
  void extract_bytesThatAreNotUtf8_areRefused() throws IOException {
    Path file = Files.write(folder.resolve("van-ban.txt"), new byte[] {'a', (byte) 0xD0});

    Run run = Run.of("extract", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("congvan: " + file + ": Cannot read the text: expected UTF-8\n");
  }

  @Test
  void extractCounts_printsOneObject() throws IOException {
    Path file =
        text("van-ban.txt", "Đã đăng 11 (mười một) tin; đạt 27,0%; trong 3 năm; tổng số: 5");

    Run run = Run.of("extract", "--counts", file);

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {"counts":[{"start":8,"end":21,"value":11,"unit":"tin","kind":"THING"},\
            {"start":31,"end":35,"value":27.0,"unit":"%","kind":"PERCENT"},\
            {"start":44,"end":45,"value":3,"unit":"năm","kind":"TIME"},\
            {"start":60,"end":61,"value":5,"unit":null,"kind":"UNKNOWN"}]}
            """);
  }

  @Test
  void extractCounts_ofPassages_printsALineForEach() throws IOException {
    Path file =
        text(
            "passages.jsonl",
            """
            {"id": "p1", "text": "có 20 tin"}
            {"id": "p2", "text": "không có gì"}
            """);

    assertThat(Run.of("extract", "--counts", file).out())
        .isEqualTo(
            """
            {"id":"p1","counts":[{"start":3,"end":5,"value":20,"unit":"tin","kind":"THING"}]}
            {"id":"p2","counts":[]}
            """);
  }

  @Test
  void extractCountsAndAnnotations_areRefused() throws IOException {
    assertThat(Run.of("extract", "--counts", "--annotations", text("a.txt", "a")).code())
        .isEqualTo(2);
  }

  /** Longer than the stretches that a scanner reads at a time. */
  @Test
  void longText_givesWhatTheWholeTextGives() throws IOException {
    String text = "Theo Luật Phá sản năm 2014, đã có 20 tin, bài.\n".repeat(10_000);
    Path file = text("van-ban.txt", text);
    List<FoundCitation> citations = CitationScanner.standard().scan(text);
    JsonCitations json = JsonCitations.standard();

    assertThat(Run.of("extract", file, "--json").out())
        .isEqualTo(json.toJson(null, citations) + "\n");
    assertThat(Run.of("extract", file, "--annotations").out())
        .isEqualTo(json.toAnnotations(file.toUri().toString(), citations) + "\n");
    assertThat(Run.of("extract", file, "--counts").out())
        .isEqualTo(JsonCounts.standard().toJson(null, CountScanner.standard().scan(text)) + "\n");
    assertThat(Run.of("extract", file).out().lines()).hasSize(10_000);
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}

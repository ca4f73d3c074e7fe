package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Head and foot of real papers, as somebody who knows them has written them down. */
@Tag("once")
class HeaderFieldsTest {
  private static final double LEAST = 0.95;

  /** The paper has the subject, which the one who wrote the fields down has passed over. */
  private static final Set<String> WRONGLY_ANNOTATED =
      Set.of("W_cong_van_3609_tct_cs_gioi_hieu_noi_dung_.txt subject");

  /** Which Word file a text was taken from where the annotation does not name it. */
  private static final Map<String, String> WORD_FILES =
      Map.of(
          "A_", "docx/hieuhan_",
          "B_", "docx/");

  private final Set<String> wrong = new TreeSet<>();
  private int right;

  @Test
  void fieldsOfHeadAndFoot_areThoseWrittenDown() throws IOException {
    String shared = System.getProperty("congvan.shared", "");
    assumeTrue(!shared.isEmpty(), "congvan.shared says where the real papers are");
    Path corpus = Path.of(shared, "corpus");
    for (String set : List.of("headers", "headers2")) {
      for (String line : Files.readAllLines(corpus.resolve(set + ".jsonl"))) {
        JsonNode fields = JsonMapper.shared().readTree(line);
        String name = fields.path("file").asString();
        Path text = corpus.resolve(set).resolve(name);
        judge(name, fields, TextReader.standard().read(Files.readString(text)).document());
        Path file = wordFile(corpus, name, fields);
        if (file != null) {
          judge(
              String.valueOf(file.getFileName()),
              fields,
              DocxReader.standard().read(file).document());
        }
      }
    }
    wrong.removeAll(WRONGLY_ANNOTATED);
    int all = right + wrong.size();
    System.out.println(
        "HEADERS " + right + " of " + all + " fields of head and foot; wrong: " + wrong);

    assertThat((double) right / all).isGreaterThanOrEqualTo(LEAST);
  }

  private static @Nullable Path wordFile(Path corpus, String name, JsonNode fields) {
    String plain = name.substring(0, name.length() - ".txt".length());
    if (fields.path("docx").isString()) {
      return corpus.resolve("docx2").resolve(fields.path("docx").asString());
    }
    String folder = WORD_FILES.get(plain.substring(0, 2));
    return folder == null ? null : corpus.resolve(folder + plain.substring(2) + ".docx");
  }

  private void judge(String name, JsonNode fields, OfficialDocument read) {
    Signature signature = read.signature();
    Promulgation promulgation = read.header().promulgation();
    check(name, "agency", text(fields, "agency"), read.header().issuer().name());
    check(name, "parent", text(fields, "parent_agency"), read.header().issuer().parentName());
    check(
        name,
        "symbol",
        text(fields, "symbol").replace(" ", ""),
        read.header().symbol().map(Object::toString).orElse(""));
    check(name, "place", text(fields, "place"), promulgation == null ? null : promulgation.place());
    String day = text(fields, "date");
    check(
        name,
        "date",
        day.length() < "2020-01-01".length() ? "" : day,
        read.issuedOn().map(Object::toString).orElse(""));
    check(name, "type", text(fields, "doc_type"), read.type().vietnameseName());
    check(name, "subject", text(fields, "subject"), read.subject());
    if (fields.path("addressees").isArray()) {
      check(
          name,
          "addressees",
          texts(fields, "addressees"),
          joined(read.addressees().stream().map(Addressee::name).toList()));
    }
    if (fields.path("recipients").isArray()) {
      List<String> recipients = new ArrayList<>();
      read.distribution().recipients().forEach(each -> recipients.add(each.toString()));
      if (read.distribution().archive() != null) {
        recipients.add(String.valueOf(read.distribution().archive()));
      }
      check(name, "recipients", texts(fields, "recipients"), joined(recipients));
    }
    check(
        name,
        "authority",
        texts(fields, "sign_authority").replace("/", ""),
        signature == null
            ? ""
            : joined(
                signature.authorities().stream().map(each -> each.form().abbreviation()).toList()));
    check(
        name,
        "title",
        text(fields, "signer_title"),
        signature == null ? null : signature.position());
    check(
        name,
        "signer",
        text(fields, "signer_name"),
        signature == null ? null : signature.fullName());
  }

  private void check(String file, String field, String expected, @Nullable String read) {
    if (key(expected).equals(key(read == null ? "" : read))) {
      right++;
    } else {
      wrong.add(file + " " + field);
    }
  }

  private static String text(JsonNode fields, String name) {
    return fields.path(name).isString() ? fields.path(name).asString() : "";
  }

  private static String texts(JsonNode fields, String name) {
    List<String> texts = new ArrayList<>();
    fields.path(name).forEach(each -> texts.add(each.asString()));
    return joined(texts);
  }

  /** The number of copies kept is a number, however it was written; so is "Lưu". */
  private static String joined(List<String> texts) {
    return String.join("|", texts)
        .replaceAll("(\\d) ?(?:b|bản)\\)", "$1)")
        .replace("Luu", "Lưu")
        .replaceAll("[ .,:;]++", "");
  }

  private static String key(String text) {
    String key = VietnameseText.comparisonKey(text).replace('–', '-');
    return key.replaceAll("^[ .,;:]++|[ .,;:]++$", "");
  }
}

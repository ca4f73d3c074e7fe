package org.congvan.render.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.congvan.body.Block;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.text.DocumentFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonHostileInputTest {

  private static final String BEGINNING = "{\"schema\": \"congvan/1\", \"x\": ";

  private final JsonDocumentFormat format = JsonDocumentFormat.standard();

  @Test
  void twoMillionNestedArrays_areRefusedAtTheDepthLimit() {
    byte[] arrays = new byte[2_000_000];
    Arrays.fill(arrays, (byte) '[');
    assertRefused(format, arrays)
        .hasMessageContaining(
            "Cannot read JSON at $"
                + "[0]".repeat(16)
                + "…"
                + "[0]".repeat(16)
                + " (line 1, column 201): objects and lists stand more than 200 deep");
    String objects = "{\"a\":".repeat(400_000);
    assertRefused(format, objects.getBytes(UTF_8)).hasMessageContaining("more than 200 deep");
  }

  /** A server's thread may have a stack of half a megabyte. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"section\",\"level\":\"CLAUSE\",\"ordinal\":\"1\",\"heading\":[],\"blocks\":[ ]}",
        "{\"level\":\"CLAUSE\",\"ordinal\":\"1\",\"heading\":[],\"blocks\":[ ],\"kind\":\"section\"}",
        "{\"branches\":[ ]}",
        "{\"unknown\":[ ]}"
      })
  void greatestDepth_isReadAndWrittenOnASmallStack(String level) throws InterruptedException {
    String[] ends = level.split(" ", -1);
    int levels = 490;
    String nested = ends[0].repeat(levels / 2) + ends[1].repeat(levels / 2);
    String json =
        Json.write(format, SampleJsonDocuments.draft())
            .replace("\"blocks\": []", "\"blocks\": [" + nested + "]")
            .replaceFirst("\\{\"branches\"", "{\"kind\": \"custom:tree\", \"branches\"");
    CongvanModule module = new CongvanModule().withBlock("tree", Tree.class);
    JsonDocumentFormat deep =
        JsonDocumentFormat.builder()
            .module(module)
            .limits(JsonLimits.standard().withDepth(500))
            .build();
    List<String> results = new ArrayList<>();
    Thread small =
        new Thread(null, () -> results.add(readAndWritten(deep, json)), "small stack", 512 * 1024);
    small.setUncaughtExceptionHandler((thread, failure) -> results.add(failure.toString()));
    small.start();
    small.join();
    String marker = level.contains("unknown") ? "field \"kind\" is missing" : "\"kind\": \"";
    assertThat(results).singleElement().asString().contains(marker);
    assertThat(results.get(0).split(level.substring(2, 8), -1))
        .hasSizeGreaterThan(level.contains("unknown") ? 0 : levels / 2);
    assertRefused(format, json.getBytes(UTF_8)).hasMessageContaining("more than 200 deep");
  }

  @Test
  void footnotesInOneAnother_areRefusedHoweverDeep() {
    for (int depth : new int[] {2, 90, 250, 100_000}) {
      String notes =
          "{\"kind\":\"footnote\",\"inlines\":[".repeat(depth)
              + "{\"kind\":\"text\",\"text\":\"a\",\"emphasis\":[]}"
              + "]}".repeat(depth);
      String json =
          Json.write(format, SampleJsonDocuments.draft())
              .replace(
                  "\"blocks\": []",
                  "\"blocks\": [{\"kind\":\"paragraph\",\"role\":\"TEXT\",\"inlines\":["
                      + notes
                      + "]}]");
      assertRefused(format, json.getBytes(UTF_8))
          .hasMessageContaining(
              depth < 100 ? "Footnote must not hold another" : "more than 200 deep");
    }
  }

  /** Each value of a host is copied, so that one inside the other costs again. */
  @Test
  void valuesOfAHost_areRefusedWhereTheyAreTooDeepInOneAnother() {
    CongvanModule module = new CongvanModule().withBlock("box", Box.class);
    JsonDocumentFormat boxes = JsonDocumentFormat.builder().module(module).build();
    assertThat(Json.read(boxes, Json.write(boxes, boxed(16)))).isEqualTo(boxed(16));
    assertThat(RenderFailure.of(boxes, boxed(17)).thrown())
        .hasMessageContaining("values of a host are more than 16 deep in one another");
    String json = Json.write(boxes, boxed(16));
    String inner = "\"blocks\": []";
    String deeper = "\"blocks\": [{\"kind\": \"custom:box\", \"blocks\": []}]";
    assertThat(json).contains(inner);
    assertRefused(boxes, json.replace(inner, deeper))
        .hasMessageContaining("values of a host are more than 16 deep in one another");
  }

  private static OfficialDocument boxed(int depth) {
    Block block = new Box(List.of());
    for (int i = 1; i < depth; i++) {
      block = new Box(List.of(block));
    }
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "hộp")
        .content(DocumentBody.of(block))
        .build();
  }

  /** A block of a host's own that holds blocks. */
  record Box(List<Block> blocks) implements CustomBlock {
    @Override
    public String kind() {
      return "box";
    }
  }

  private static String readAndWritten(JsonDocumentFormat deep, String json) {
    try {
      return Json.write(deep, Json.read(deep, json));
    } catch (DocumentFormatException refused) {
      return refused.toString();
    }
  }

  /** A block of a host's own that holds itself. */
  record Tree(List<Tree> branches) implements CustomBlock {
    @Override
    public String kind() {
      return "tree";
    }
  }

  @Test
  void documentBeyondItsLength_isRefusedBeforeItIsParsed() {
    JsonDocumentFormat small = limited(JsonLimits.standard().withDocumentLength(1000));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '[';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) '[');
            return length;
          }
        };
    assertThatThrownBy(() -> small.read(endless))
        .isInstanceOf(DocumentFormatException.class)
        .hasMessageContaining("the text is longer than 1000 bytes");
  }

  @Test
  void limitsOnNamesTextsNumbersAndValues_areKept() {
    JsonDocumentFormat small =
        limited(
            JsonLimits.standard()
                .withNameLength(50)
                .withStringLength(100)
                .withNumberLength(20)
                .withValues(100));
    assertRefused(small, "{\"" + "n".repeat(51) + "\": 1}")
        .hasMessageContaining("is longer than 50; expected no more")
        .hasMessageContaining("JsonLimits.nameLength");
    assertRefused(small, BEGINNING + "\"" + "t".repeat(101) + "\"}")
        .hasMessageContaining("$.x (line 1, column 30): text of 101 characters is longer than 100")
        .hasMessageContaining("JsonLimits.stringLength");
    assertRefused(small, BEGINNING + "1".repeat(21) + "}")
        .hasMessageContaining("has more than 20 characters when written out")
        .hasMessageContaining("JsonLimits.numberLength");
    assertRefused(small, BEGINNING + "1e20}").hasMessageContaining("number 1e20 has more than 20");
    assertRefused(small, BEGINNING + "1e-19}").hasMessageContaining("number 1e-19 has more than");
    assertRefused(small, BEGINNING + "[" + "1,".repeat(100) + "1]}")
        .hasMessageContaining("more than 100 values; expected no more")
        .hasMessageContaining("JsonLimits.values");
  }

  @Test
  void valuesInNumber_areRefusedAtTheStandardLimit() {
    assertRefused(format, "[" + "[],".repeat(5_000_000) + "1]")
        .hasMessageContaining("more than 500000 values");
  }

  @Test
  void namesOfOneHash_areReadInTime() {
    StringBuilder json = new StringBuilder(BEGINNING).append("{\"z\": 1");
    String[] same = {"Aa", "BB"};
    for (int i = 0; i < 1 << 16; i++) {
      json.append(", \"");
      for (int bit = 0; bit < 16; bit++) {
        json.append(same[i >> bit & 1]);
      }
      json.append("\": 1");
    }
    assertRefused(format, json.append("}}").toString())
        .hasMessageContaining("$.kind (line 1, column 1): field \"kind\" is missing");
  }

  @Test
  void bytesThatAreNotUtf8_areRefusedWithTheirPlace() {
    byte[] latin = "{\"schema\":\n\"công\"}".getBytes(ISO_8859_1);
    assertRefused(format, latin)
        .hasMessage(
            "Cannot read JSON at line 2, column 3: byte 0xf4 is not UTF-8 there; expected text in"
                + " UTF-8");
    byte[] encodedSurrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
    assertRefused(format, encodedSurrogate).hasMessageContaining("line 1, column 2: byte 0xed");
    byte[] cutShort = {'"', (byte) 0xC3};
    assertRefused(format, cutShort).hasMessageContaining("line 1, column 2: byte 0xc3");
  }

  @Test
  void utf16_isRefused() {
    byte[] utf16 = Json.write(format, SampleJsonDocuments.draft()).getBytes(UTF_16);
    assertRefused(format, utf16).hasMessageContaining("not UTF-8");
  }

  @Test
  void longValues_areCutInTheMessage() {
    assertRefused(format, "{\"schema\": \"" + "x".repeat(10_000) + "\"}")
        .hasMessageContaining("found \"" + "x".repeat(80) + "…\"");
    assertRefused(format, "{\"" + "x".repeat(10_000) + "\": 1}").message().hasSizeLessThan(300);
    assertRefused(format, "{" + "x".repeat(10_000) + "}").message().hasSizeLessThan(600);
  }

  @Test
  void failureOfTheStream_isPassedOnAsItIs() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };
    assertThatThrownBy(() -> format.read(failing))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("disk on fire");
  }

  @Test
  void streamStaysOpen_afterReadingAndAfterRefusal() throws IOException {
    String json = Json.write(format, SampleJsonDocuments.draft());
    Closable good = new Closable(json.getBytes(UTF_8));
    format.read(good);
    assertThat(good.closed).isFalse();
    Closable bad = new Closable("{".getBytes(UTF_8));
    assertThatThrownBy(() -> format.read(bad)).isInstanceOf(DocumentFormatException.class);
    assertThat(bad.closed).isFalse();
  }

  @Test
  void limitsOutOfBounds_areRefused() {
    JsonLimits limits = JsonLimits.standard();
    assertThatThrownBy(() -> limits.withDepth(501)).hasMessageContaining("10 to 500: 501");
    assertThatThrownBy(() -> limits.withDepth(9)).hasMessageContaining("10 to 500: 9");
    assertThatThrownBy(() -> limits.withValues(99)).hasMessageContaining("100 or more: 99");
    assertThatThrownBy(() -> limits.withNameLength(49)).hasMessageContaining("50 or more: 49");
    assertThatThrownBy(() -> limits.withStringLength(99)).hasMessageContaining("100 or more: 99");
    assertThatThrownBy(() -> limits.withNumberLength(19)).hasMessageContaining("20 or more: 19");
    assertThatThrownBy(() -> limits.withDocumentLength(999)).hasMessageContaining(": 999");
    assertThatThrownBy(() -> limits.withDocumentLength(1_000_000_001))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JsonDocumentFormat limited(JsonLimits limits) {
    return JsonDocumentFormat.builder().limits(limits).build();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      JsonDocumentFormat format, String json) {
    return assertRefused(format, json.getBytes(UTF_8));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      JsonDocumentFormat format, byte[] json) {
    return assertThatThrownBy(() -> Json.read(format, json))
        .isExactlyInstanceOf(DocumentFormatException.class);
  }

  private static final class Closable extends ByteArrayInputStream {
    private boolean closed;

    Closable(byte[] bytes) {
      super(bytes);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}

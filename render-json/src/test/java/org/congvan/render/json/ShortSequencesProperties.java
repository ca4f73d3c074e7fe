package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What {@link ShortSequences} decodes and leaves, beside the decoder of the JDK. */
class ShortSequencesProperties {

  @Property(tries = 2000, seed = "20191111")
  void decoded_isWhatTheJdkDecodes_andWrongBytesStayWhereTheyAre(
      @ForAll("bytes") ByteBuffer bytes) {
    ByteBuffer same = bytes.duplicate();
    CharBuffer expected = CharBuffer.allocate(bytes.remaining());
    boolean wrong = StandardCharsets.UTF_8.newDecoder().decode(same, expected, true).isError();
    CharBuffer text = CharBuffer.allocate(bytes.remaining());

    ShortSequences.decode(bytes, text);

    boolean longSequence = bytes.hasRemaining() && (bytes.get(bytes.position()) & 0xF8) == 0xF0;
    assertThat(text.duplicate().flip().toString())
        .isEqualTo(expected.flip().limit(text.position()).toString());
    if (!longSequence) {
      assertThat(bytes.position()).isEqualTo(same.position());
      assertThat(bytes.hasRemaining()).isEqualTo(wrong);
    }
  }

  /** Letters of all lengths, and bytes that begin, continue or cut a sequence where none is. */
  @Provide
  Arbitrary<ByteBuffer> bytes() {
    Arbitrary<byte[]> letters =
        Arbitraries.of("a", "\u007f", "\u0080", "đ", "\u07ff", "\u0800", "ệ", "\ud7ff", "\ue000")
            .map(letter -> letter.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> rare =
        Arbitraries.of(
                0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0x9F, 0xA0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF)
            .map(each -> new byte[] {each.byteValue()});
    return Arbitraries.frequencyOf(Tuple.of(12, letters), Tuple.of(1, rare))
        .list()
        .ofMaxSize(30)
        .map(ShortSequencesProperties::joined);
  }

  /** With bytes before and after that are none of the text. */
  private static ByteBuffer joined(List<byte[]> parts) {
    ByteBuffer all = ByteBuffer.allocate(100);
    all.put((byte) 'x');
    parts.forEach(all::put);
    int end = all.position();
    all.put((byte) 0x80);
    return all.position(1).limit(end);
  }
}

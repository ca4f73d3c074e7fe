package org.congvan.render.docx.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Parts of archives, packed whole, in pieces, and again. */
class ZipPackerTest {

  @Property(tries = 200)
  void parts_taken_in_pieces_and_parts_packed_whole_unpack_to_their_content(
      @ForAll @IntRange(min = 0, max = 9) int level,
      @ForAll @IntRange(min = 16, max = 4096) int buffer,
      @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 200_000) Integer> sizes)
      throws IOException {
    ZipPacker packer = new ZipPacker(level);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (int archive = 0; archive < 2; archive++) {
      contents.clear();
      List<ZipPart> parts = new ArrayList<>();
      for (int i = 0; i < sizes.size(); i++) {
        byte[] content = content(sizes.get(i), i);
        contents.put("whole" + i, content);
        parts.add(packer.pack("whole" + i, content, content.length));
        contents.put("pieces" + i, content);
        parts.add(inPieces(packer, "pieces" + i, content));
      }
      assertThat(unpacked(archive(parts, 256 + buffer))).isEqualTo(asText(contents));
      packer.clear();
    }
    packer.end();
  }

  private static ZipPart inPieces(ZipPacker packer, String name, byte[] content) {
    int third = content.length / 3;
    byte[] piece = new byte[third];
    for (int i = 0; i < 2; i++) {
      System.arraycopy(content, i * third, piece, 0, third);
      packer.take(piece, third);
    }
    byte[] last = new byte[content.length - 2 * third];
    System.arraycopy(content, 2 * third, last, 0, last.length);
    return packer.finish(name, last, last.length);
  }

  @Test
  void a_part_like_that_of_the_archive_before_is_not_packed_again() {
    ZipPacker packer = new ZipPacker(6);
    byte[] types = "<Types>".repeat(50).getBytes(StandardCharsets.US_ASCII);
    ZipPart first = packer.packAlike("types", types, types.length);
    packer.clear();
    ZipPart kept = packer.packAlike("types", types, types.length);
    packer.clear();

    assertThat(packer.packAlike("types", types, types.length)).isSameAs(kept);
    assertThat(kept.length()).isEqualTo(first.length());
    assertThat(packer.packAlike("types", types, types.length - 1)).isNotSameAs(kept);
  }

  @Test
  void what_is_kept_of_a_part_does_not_change_with_the_buffer_it_came_from() throws IOException {
    for (int level : new int[] {0, 6}) {
      ZipPacker packer = new ZipPacker(level);
      byte[] buffer = "<Types>".repeat(50).getBytes(StandardCharsets.US_ASCII);
      String before = new String(buffer, StandardCharsets.US_ASCII);
      packer.packAlike("types", buffer, buffer.length);
      packer.clear();
      Arrays.fill(buffer, (byte) 'x');
      packer.pack("other", buffer, buffer.length);
      packer.clear();
      byte[] same = before.getBytes(StandardCharsets.US_ASCII);

      ZipPart kept = packer.packAlike("types", same, same.length);

      assertThat(unpacked(archive(List.of(kept), 256))).isEqualTo(Map.of("types", before));
    }
  }

  @Test
  void what_deflating_does_not_make_smaller_is_kept_as_it_is() {
    byte[] noise = new byte[500];
    new Random(7).nextBytes(noise);

    ZipPart part = new ZipPacker(9).pack("noise", noise, noise.length);

    assertThat(part.method()).isEqualTo(ZipPart.STORED);
    assertThat(part.length()).isEqualTo(noise.length);
  }

  @Test
  void a_part_that_was_left_unfinished_is_not_in_the_next_archive() throws IOException {
    ZipPacker packer = new ZipPacker(6);
    byte[] lost = "lost".repeat(9_000).getBytes(StandardCharsets.US_ASCII);
    packer.take(lost, lost.length);
    packer.clear();
    byte[] text = "kept".getBytes(StandardCharsets.US_ASCII);

    ZipPart part = packer.finish("text", text, text.length);

    assertThat(unpacked(archive(List.of(part), 256))).isEqualTo(Map.of("text", "kept"));
  }

  /** Words and noise. */
  private static byte[] content(int size, int seed) {
    byte[] content = new byte[size];
    Random random = new Random(seed);
    for (int i = 0; i < size; i++) {
      content[i] = (byte) ('a' + (i % 1000 < 700 ? i % 26 : random.nextInt(26)));
    }
    return content;
  }

  private static byte[] archive(List<ZipPart> parts, int buffer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipArchive.write(parts, new byte[buffer], out);
    return out.toByteArray();
  }

  private static Map<String, String> unpacked(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
      }
    }
    return parts;
  }

  private static Map<String, String> asText(Map<String, byte[]> contents) {
    Map<String, String> texts = new LinkedHashMap<>();
    contents.forEach((name, each) -> texts.put(name, new String(each, StandardCharsets.US_ASCII)));
    return texts;
  }
}

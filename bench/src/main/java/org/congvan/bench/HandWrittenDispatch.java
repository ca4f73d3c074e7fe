package org.congvan.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.docx.DocxCompression;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.render.docx.archive.ZipArchive;
import org.congvan.render.docx.archive.ZipPacker;
import org.congvan.render.docx.archive.ZipPart;

/**
 * A dispatch as a Word file by a program that can write nothing else: the limit of what a renderer
 * can reach. Its tags are constants, the words between them are at hand in their order, and putting
 * one after the other is all it does; nothing is measured, numbered, chosen or checked. All parts
 * but the document and its properties are packed beforehand; memory and deflater are kept. Its
 * parts are those of our renderer, byte for byte: {@link #of} checks it.
 */
final class HandWrittenDispatch {

  private static final String DOCUMENT = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private final Map<String, ZipPart> packed = new LinkedHashMap<>();
  private final List<Piece> document;
  private final List<Piece> properties;

  /** Constant XML and the words after it. */
  private record Piece(String tags, String words) {}

  private HandWrittenDispatch(Map<String, byte[]> parts, ZipPacker packer) {
    this.document = pieces(parts, DOCUMENT);
    this.properties = pieces(parts, PROPERTIES);
    parts.forEach((name, content) -> packed.put(name, packer.pack(name, content, content.length)));
  }

  /** What is kept from one dispatch to the next. */
  static final class Room {
    private final byte[] archive = new byte[64 * 1024];
    private final ZipPacker packer;
    private final byte[] document = new byte[256 * 1024];
    private final byte[] properties = new byte[16 * 1024];

    Room(DocxCompression compression) {
      this.packer = new ZipPacker(compression.level());
    }

    /** Tags are ASCII; of the words, three characters are written as entities. */
    private ZipPart part(String name, List<Piece> pieces, byte[] to) {
      int at = 0;
      for (Piece piece : pieces) {
        String tags = piece.tags();
        for (int i = 0; i < tags.length(); i++) {
          to[at++] = (byte) tags.charAt(i);
        }
        String words = piece.words();
        for (int i = 0; i < words.length(); i++) {
          char c = words.charAt(i);
          if (c == '&' || c == '<' || c == '>' || c == '"') {
            for (byte each : entity(c)) {
              to[at++] = each;
            }
          } else if (c < 0x80) {
            to[at++] = (byte) c;
          } else if (c < 0x800) {
            to[at++] = (byte) (0xC0 | (c >> 6));
            to[at++] = (byte) (0x80 | (c & 0x3F));
          } else {
            to[at++] = (byte) (0xE0 | (c >> 12));
            to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            to[at++] = (byte) (0x80 | (c & 0x3F));
          }
        }
      }
      return packer.pack(name, to, at);
    }

    private static byte[] entity(char c) {
      String name = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
      return name.getBytes(StandardCharsets.US_ASCII);
    }
  }

  /**
   * Prepares a dispatch.
   *
   * @throws IllegalStateException if it would not write what our renderer writes
   */
  static HandWrittenDispatch of(OfficialDispatch dispatch, DocxCompression compression)
      throws IOException {
    ByteArrayOutputStream ours = new ByteArrayOutputStream();
    DocxRenderer.builder().compression(compression).build().render(dispatch, ours);
    HandWrittenDispatch prepared =
        new HandWrittenDispatch(
            partsOf(ours.toByteArray()), new ZipPacker(Deflater.BEST_COMPRESSION));
    ByteArrayOutputStream byHand = new ByteArrayOutputStream();
    prepared.write(new Room(compression), byHand);
    if (!asText(byHand).equals(asText(ours))) {
      throw new IllegalStateException("What is written by hand must be what our renderer writes");
    }
    return prepared;
  }

  private static String asText(ByteArrayOutputStream file) throws IOException {
    StringBuilder text = new StringBuilder();
    partsOf(file.toByteArray()).forEach((name, part) -> text.append(name).append(text(part)));
    return text.toString();
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> partsOf(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** Takes a part apart: all that is between two tags is words. */
  private static List<Piece> pieces(Map<String, byte[]> parts, String name) {
    String xml = text(parts.getOrDefault(name, new byte[0]));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    int open = xml.indexOf('>') + 1;
    while (open > 0 && open < xml.length()) {
      int next = xml.indexOf('<', open);
      if (next > open) {
        String words = xml.substring(open, next);
        pieces.add(
            new Piece(
                xml.substring(from, open),
                words
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")));
        from = next;
      }
      open = xml.indexOf('>', next) + 1;
    }
    pieces.add(new Piece(xml.substring(from), ""));
    return List.copyOf(pieces);
  }

  /** Writes the file. */
  void write(Room room, OutputStream out) throws IOException {
    List<ZipPart> parts = new ArrayList<>(packed.size());
    for (Map.Entry<String, ZipPart> part : packed.entrySet()) {
      parts.add(
          switch (part.getKey()) {
            case DOCUMENT -> room.part(DOCUMENT, document, room.document);
            case PROPERTIES -> room.part(PROPERTIES, properties, room.properties);
            default -> part.getValue();
          });
    }
    ZipArchive.write(parts, room.archive, out);
    room.packer.clear();
  }
}

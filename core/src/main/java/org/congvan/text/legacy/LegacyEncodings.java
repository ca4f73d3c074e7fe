package org.congvan.text.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Detects text that is not Unicode as Vietnamese is written in it (phát hiện chữ lỗi phông, lỗi
 * mã), and restores it where nothing is lost: {@code b¸o c¸o} typed in TCVN3, or {@code bÃ¡o cÃ¡o}
 * in UTF-8 that was read as Windows-1252, is {@code báo cáo}.
 *
 * <p>A text is judged by its words: those that are no Vietnamese as they stand, but syllables in
 * one encoding. So foreign names, units and symbols are no suspicion, and a single such word in
 * Unicode text is none either. In a text of which a part is Unicode, only the garbled words are
 * suspected and converted.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, I.4 requires Unicode as in TCVN 6909:2001. Tables: TCVN
 * 5712:1993 (TCVN3), RFC 1456 (VISCII), the tables of the input method xvnkb (VNI). Known limits:
 * capitals of the fonts .VnTimeH are small letters in TCVN3 and become small letters; a letter that
 * stands alone and looks like a sign, such as {@code ·} for {@code ở} in VISCII, stays as it is.
 *
 * <p>The methods depend on no locale and no state; their time is in proportion to the text.
 */
public final class LegacyEncodings {

  private static final Map<Garbling, Mojibake> READ_AS =
      new EnumMap<>(
          Map.of(
              Garbling.UTF_8_AS_WINDOWS_1252, new Mojibake(CodePage.WINDOWS_1252),
              Garbling.UTF_8_AS_WINDOWS_1258, new Mojibake(CodePage.WINDOWS_1258),
              Garbling.UTF_8_AS_MAC_ROMAN, new Mojibake(CodePage.MAC_ROMAN),
              Garbling.UTF_8_AS_IBM_437, new Mojibake(CodePage.IBM_437),
              Garbling.UTF_8_AS_IBM_850, new Mojibake(CodePage.IBM_850)));

  private LegacyEncodings() {}

  /**
   * Detects what is garbled in a text.
   *
   * @param text any text, such as a paragraph or a name
   * @return what is suspected, in the order of {@link Garbling}: one encoding at most, and whatever
   *     is lost or private; empty for clean text
   */
  public static List<GarbledText> detect(String text) {
    Objects.requireNonNull(text, "text");
    if (!QuickLook.mayBeGarbled(text)) {
      return List.of();
    }
    List<GarbledText> found = new ArrayList<>();
    GarbledText read = findMojibake(text);
    GarbledText typed =
        read != null && read.confidence() == DetectionConfidence.HIGH
            ? null
            : LegacyWords.find(text);
    addIfAny(found, better(read, typed));
    addIfAny(found, LostLetters.find(text));
    addIfAny(found, findReplacement(text));
    addIfAny(found, findPrivateUse(text));
    return List.copyOf(found);
  }

  /**
   * Converts a text to Unicode.
   *
   * @param text the garbled text, or the part of a text from {@link GarbledText#start} to {@link
   *     GarbledText#end}
   * @param from how it was garbled
   * @return the text in Unicode; words that hold characters of no such text stay as they are
   * @throws IllegalArgumentException if letters are lost ({@link Garbling#isConvertible})
   */
  public static String convert(String text, Garbling from) {
    Objects.requireNonNull(text, "text");
    if (!from.isConvertible()) {
      throw new IllegalArgumentException(
          "Text cannot be restored where letters are lost: "
              + from
              + "; expected an encoding, such as TCVN3");
    }
    Mojibake mojibake = READ_AS.get(from);
    return mojibake == null ? LegacyWords.convert(text, from) : mojibake.decode(text);
  }

  private static void addIfAny(List<GarbledText> found, @Nullable GarbledText one) {
    if (one != null) {
      found.add(one);
    }
  }

  private static @Nullable GarbledText better(@Nullable GarbledText a, @Nullable GarbledText b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.confidence() == DetectionConfidence.HIGH ? b : a;
  }

  private static @Nullable GarbledText findMojibake(String text) {
    GarbledText most = null;
    for (Map.Entry<Garbling, Mojibake> each : READ_AS.entrySet()) {
      GarbledText one = findMojibake(text, each.getKey(), each.getValue());
      most = one != null && (most == null || one.count() > most.count()) ? one : most;
    }
    return most;
  }

  private static @Nullable GarbledText findMojibake(
      String text, Garbling garbling, Mojibake mojibake) {
    int start = -1;
    int last = 0;
    int strong = 0;
    int weak = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      boolean ascii = true;
      while (end < text.length() && text.charAt(end) > ' ') {
        ascii &= text.charAt(end++) < 0x80;
      }
      Mojibake.Sign sign = ascii ? Mojibake.Sign.NONE : mojibake.sign(text.substring(at, end));
      if (sign != Mojibake.Sign.NONE) {
        strong += sign == Mojibake.Sign.STRONG ? 1 : 0;
        weak += sign == Mojibake.Sign.WEAK ? 1 : 0;
        start = start < 0 ? at : start;
        last = end;
      }
      at = end + 1;
    }
    if (strong + weak == 0) {
      return null;
    }
    boolean high = strong + weak > 1;
    return new GarbledText(
        garbling,
        high ? DetectionConfidence.HIGH : DetectionConfidence.MEDIUM,
        start,
        last,
        strong + weak);
  }

  private static @Nullable GarbledText findReplacement(String text) {
    int first = text.indexOf('\uFFFD');
    return first < 0
        ? null
        : new GarbledText(
            Garbling.REPLACEMENT_CHARACTER,
            DetectionConfidence.HIGH,
            first,
            text.lastIndexOf('\uFFFD') + 1,
            Math.toIntExact(text.chars().filter(c -> c == '\uFFFD').count()));
  }

  private static @Nullable GarbledText findPrivateUse(String text) {
    int first = -1;
    int last = 0;
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (Character.getType(point) == Character.PRIVATE_USE) {
        first = first < 0 ? i : first;
        last = next;
        count++;
      }
      i = next;
    }
    return count == 0
        ? null
        : new GarbledText(Garbling.PRIVATE_USE, DetectionConfidence.HIGH, first, last, count);
  }
}

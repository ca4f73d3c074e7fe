package org.congvan.cli.batch;

import org.congvan.text.VietnameseText;

/**
 * The names that the files of a batch have without their extensions (tên tệp không có phần mở
 * rộng), each given once: {@code Cong-van-477-SKHCN}, and {@code Cong-van-477-SKHCN_2} to the next
 * document of the same name. Capital and small letters count as the same, as they do on some file
 * systems.
 *
 * <p>A name is kept as its fingerprint. Should two names ever have the same one, the later gets a
 * number that it would not have needed, and nothing is lost.
 */
public final class FileStems {

  /** No name has this character, so that a name with a number is nobody else's. */
  private static final char BEFORE_NUMBER = '_';

  private static final long SECOND = 2;

  /** By the fingerprint of a name, the number of the next document that has it. */
  private final LongTable taken = new LongTable();

  /** Makes an empty set of names. */
  public FileStems() {}

  /**
   * Notes that a name was given earlier.
   *
   * @param stem the name as {@link #take} gave it
   */
  public void reserve(String stem) {
    long key = key(stem);
    taken.put(key, taken.get(key, SECOND));
  }

  /**
   * Gives a document its name: the first of {@code name}, {@code name_2}, {@code name_3} … that is
   * not taken. So those that are not done yet get the names that they would have got before an
   * interruption, whichever of the others are done.
   *
   * @param name what the document is called, without an underscore
   * @return the name, which is now taken
   * @throws IllegalArgumentException if the name has an underscore
   */
  public String take(String name) {
    if (name.indexOf(BEFORE_NUMBER) >= 0) {
      throw new IllegalArgumentException(
          "Name of a file must have no underscore: " + name + "; expected such as Cong-van-477");
    }
    long key = key(name);
    if (!taken.contains(key)) {
      taken.put(key, SECOND);
      return name;
    }
    long number = taken.get(key, SECOND);
    while (taken.contains(key(numbered(name, number)))) {
      number++;
    }
    taken.put(key, number + 1);
    return numbered(name, number);
  }

  private static String numbered(String name, long number) {
    return name + BEFORE_NUMBER + number;
  }

  private static long key(String stem) {
    return Fingerprint.of(VietnameseText.toLowerCase(stem));
  }
}

package org.congvan.render.json;

/**
 * How much a JSON text may demand of the reader, such as a depth of 200. The writer keeps the same
 * limits, so that what one format writes the same format reads.
 *
 * @param depth how deep objects and lists may be nested, 10 to 500
 * @param values how many values (objects, lists, texts, numbers and so on) a document may hold, 100
 *     or more
 * @param nameLength how long a field's name may be, in UTF-16 units, 50 or more
 * @param stringLength how long a text may be, in UTF-16 units, 100 or more; a picture is a text of
 *     four units for every three bytes
 * @param numberLength how many characters a number may have when written without exponent, 20 or
 *     more
 * @param documentLength how long a document may be, in bytes, 1000 or more
 */
public record JsonLimits(
    int depth, int values, int nameLength, int stringLength, int numberLength, int documentLength) {
  private static final int LEAST_DEPTH = 10;
  private static final int GREATEST_DEPTH = 500;
  private static final int LEAST_DOCUMENT = 1000;
  private static final int GREATEST_DOCUMENT = 1_000_000_000;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a limit is out of its bounds
   */
  public JsonLimits {
    if (depth < LEAST_DEPTH || depth > GREATEST_DEPTH) {
      throw new IllegalArgumentException(
          "JSON depth limit must be 10 to 500: " + depth + "; expected such as 200");
    }
    requireAtLeast(100, values, "JSON limit on values");
    requireAtLeast(50, nameLength, "JSON limit on the length of names");
    requireAtLeast(100, stringLength, "JSON limit on the length of texts");
    requireAtLeast(20, numberLength, "JSON limit on the length of numbers");
    if (documentLength < LEAST_DOCUMENT || documentLength > GREATEST_DOCUMENT) {
      throw new IllegalArgumentException(
          "JSON limit on the length of documents must be 1000 to 1000000000: " + documentLength);
    }
  }

  private static void requireAtLeast(int least, int limit, String name) {
    if (limit < least) {
      throw new IllegalArgumentException(name + " must be " + least + " or more: " + limit);
    }
  }

  /**
   * Returns the limits that hold unless others are set: depth 200, 500,000 values, names of 200
   * units, texts of 14,000,000 (a picture of 10 MB), numbers of 1,000 characters, documents of
   * 16,000,000 bytes.
   *
   * @return the limits
   */
  public static JsonLimits standard() {
    return new JsonLimits(200, 500_000, 200, 14_000_000, 1_000, 16_000_000);
  }

  /**
   * Returns these limits with another depth.
   *
   * @param newDepth how deep objects and lists may be nested, 10 to 500
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is out of its bounds
   */
  public JsonLimits withDepth(int newDepth) {
    return new JsonLimits(newDepth, values, nameLength, stringLength, numberLength, documentLength);
  }

  /**
   * Returns these limits with another number of values.
   *
   * @param newValues how many values a document may hold, 100 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is out of its bounds
   */
  public JsonLimits withValues(int newValues) {
    return new JsonLimits(depth, newValues, nameLength, stringLength, numberLength, documentLength);
  }

  /**
   * Returns these limits with another length of names.
   *
   * @param newNameLength how long a field's name may be, 50 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is out of its bounds
   */
  public JsonLimits withNameLength(int newNameLength) {
    return new JsonLimits(depth, values, newNameLength, stringLength, numberLength, documentLength);
  }

  /**
   * Returns these limits with another length of texts.
   *
   * @param newStringLength how long a text may be, 100 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is out of its bounds
   */
  public JsonLimits withStringLength(int newStringLength) {
    return new JsonLimits(depth, values, nameLength, newStringLength, numberLength, documentLength);
  }

  /**
   * Returns these limits with another length of numbers.
   *
   * @param newNumberLength how many characters a number may have, 20 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is out of its bounds
   */
  public JsonLimits withNumberLength(int newNumberLength) {
    return new JsonLimits(depth, values, nameLength, stringLength, newNumberLength, documentLength);
  }

  /**
   * Returns these limits with another length of documents.
   *
   * @param newDocumentLength how many bytes a document may have, 1000 to 1,000,000,000
   * @return the changed copy
   * @throws IllegalArgumentException if the limit is out of its bounds
   */
  public JsonLimits withDocumentLength(int newDocumentLength) {
    return new JsonLimits(depth, values, nameLength, stringLength, numberLength, newDocumentLength);
  }
}

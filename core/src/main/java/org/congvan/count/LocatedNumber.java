package org.congvan.count;

/**
 * A number in a text, in digits or in words, such as {@code 07} at 12 to 14.
 *
 * @param start the index of its first character
 * @param end the index after it
 * @param number its readings
 * @param year whether it looks like a year: four digits, 1900 to 2100
 */
record LocatedNumber(int start, int end, WrittenNumber number, boolean year) {}

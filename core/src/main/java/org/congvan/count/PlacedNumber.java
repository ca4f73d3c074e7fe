package org.congvan.count;

/**
 * A number where it stands in a text, in digits or in words.
 *
 * @param start the index of its first character
 * @param end the index behind it
 * @param number its readings
 * @param year whether it is written as years are: four digits, 1900 to 2100
 */
record PlacedNumber(int start, int end, WrittenNumber number, boolean year) {}

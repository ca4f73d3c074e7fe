package org.congvan.scan;

/**
 * The number of a citation, found after the word for its type.
 *
 * @param index index of its token, or of the slash after a blank to fill in
 * @param before the date and issuer between the word for the type and the number
 */
record FoundNumber(int index, DateAndIssuer before) {}

/**
 * Rules on capitals, by the points of Annex II of Decree 30/2020/NĐ-CP. What a program can decide
 * is read from the words of the document against tables of names; what it cannot stays unjudged.
 */
@NullMarked
package org.congvan.rules.capitals;

import org.jspecify.annotations.NullMarked;

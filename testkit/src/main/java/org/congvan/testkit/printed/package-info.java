/**
 * Pages as an office program prints them, to be measured: lines of text with their letters and
 * places, and drawn lines. The tests that use this need LibreOffice and poppler on the path, are
 * tagged {@code office}, and say so where they skip.
 */
@NullMarked
package org.congvan.testkit.printed;

import org.jspecify.annotations.NullMarked;

/**
 * Vietnamese text as official documents write it: Unicode normal form, comparison, dictionary
 * order, and the official forms of dates and numbers, written by hand where the JDK differs.
 */
@NullMarked
package org.congvan.text;

import org.jspecify.annotations.NullMarked;

/**
 * Tables of figures as files that spreadsheets open: {@link org.congvan.render.xlsx.XlsxWriter} and
 * {@link org.congvan.render.xlsx.CsvWriter}.
 *
 * <p>What is written is a {@link org.congvan.render.xlsx.FigureSheet}: headings, rows of words and
 * exact numbers, totals. Words never become formulas, and no number is rounded.
 */
@NullMarked
package org.congvan.render.xlsx;

import org.jspecify.annotations.NullMarked;

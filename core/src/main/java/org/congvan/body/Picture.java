package org.congvan.body;

/**
 * What a figure shows (nội dung của hình), such as a chart of news items by agency: the bytes of a
 * picture file, or a chart as data.
 *
 * <p>The kinds are closed, so code that writes figures can handle all of them or fail.
 */
public sealed interface Picture permits Image, Chart {}

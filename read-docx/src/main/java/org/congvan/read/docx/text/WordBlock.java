package org.congvan.read.docx.text;

/** A block of a Word file (khối nội dung): a paragraph or a table. */
public sealed interface WordBlock permits WordParagraph, WordTable {}

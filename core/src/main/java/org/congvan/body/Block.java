package org.congvan.body;

/**
 * A block of a document's content (khối nội dung), such as the paragraph {@code Trên đây là báo cáo
 * …}: a section, a paragraph, a list with marks or numbers, a table, an illustration, or a kind of
 * the caller's own.
 *
 * <p>The kinds are closed but for {@link CustomBlock}, so code that walks a body can handle all of
 * them or fail.
 */
public sealed interface Block
    permits Section, Paragraph, BulletList, NumberedList, Table, Illustration, CustomBlock {}

/**
 * Texts that were copied with their markup: HTML tags and entities, Markdown emphasis and links.
 * Not exported; start with {@link org.congvan.scan.markup.PlainText}.
 */
@NullMarked
package org.congvan.scan.markup;

import org.jspecify.annotations.NullMarked;

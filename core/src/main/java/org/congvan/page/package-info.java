/**
 * A document laid out: the components of form with their words, such as "Số: 477/SKHCN-TTNCUĐ" and
 * "V/v …", from a document and a page layout. Every renderer and every check takes its words from
 * here, so that no format spells a line of its own.
 */
@NullMarked
package org.congvan.page;

import org.jspecify.annotations.NullMarked;

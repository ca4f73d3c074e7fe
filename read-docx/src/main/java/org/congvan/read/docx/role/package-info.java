/**
 * Which part of a document the words of a page are: Quốc hiệu, số và ký hiệu, nơi nhận and so on.
 */
@NullMarked
package org.congvan.read.docx.role;

import org.jspecify.annotations.NullMarked;

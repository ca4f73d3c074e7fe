/**
 * Number and symbol of a document (số, ký hiệu), the types that symbols abbreviate, and the
 * identifier codes of agencies.
 */
@NullMarked
package org.congvan.code;

import org.jspecify.annotations.NullMarked;

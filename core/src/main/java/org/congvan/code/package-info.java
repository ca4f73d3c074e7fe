/** What a document is called by: its code (số, ký hiệu), its type and its agency. */
@NullMarked
package org.congvan.code;

import org.jspecify.annotations.NullMarked;

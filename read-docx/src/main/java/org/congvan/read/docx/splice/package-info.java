/**
 * XML of a part changed at single places: everything else stays character for character. Not
 * exported.
 */
@NullMarked
package org.congvan.read.docx.splice;

import org.jspecify.annotations.NullMarked;

/** Parts of a Word file: their names, types and relationships. Not exported. */
@NullMarked
package org.congvan.read.docx.part;

import org.jspecify.annotations.NullMarked;

/** Finds the components of form in a paper: its head, its body, its foot and its annexes. */
@NullMarked
package org.congvan.read.docx.component;

import org.jspecify.annotations.NullMarked;

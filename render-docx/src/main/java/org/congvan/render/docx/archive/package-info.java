/** Zip files with the same bytes every time, parts deflated ahead of time among them. */
@NullMarked
package org.congvan.render.docx.archive;

import org.jspecify.annotations.NullMarked;

/** WordprocessingML that was compiled ahead of time: bytes with named places to be filled in. */
@NullMarked
package org.congvan.render.docx.fragment;

import org.jspecify.annotations.NullMarked;

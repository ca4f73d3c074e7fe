/**
 * Text that was garbled before it came here (chữ lỗi phông, lỗi mã): typed in an encoding of the
 * time before Unicode, or read in another encoding than it was written in. Begin with {@link
 * org.congvan.text.legacy.LegacyEncodings}.
 */
@NullMarked
package org.congvan.text.legacy;

import org.jspecify.annotations.NullMarked;

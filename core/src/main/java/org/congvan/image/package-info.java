/** What is read of the bytes of image files without decoding their pixels. Not exported. */
@NullMarked
package org.congvan.image;

import org.jspecify.annotations.NullMarked;

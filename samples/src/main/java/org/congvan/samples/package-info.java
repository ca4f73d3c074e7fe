/** Runnable programs over the library, and the command line. */
@NullMarked
package org.congvan.samples;

import org.jspecify.annotations.NullMarked;

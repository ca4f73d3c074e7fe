/** A renderer written outside the library: plain text, found by its service registration. */
@NullMarked
package org.congvan.samples.plaintext;

import org.jspecify.annotations.NullMarked;

/** A renderer written outside the library: plain text, found by its service registration. */
@NullMarked
package org.congvan.cli.plaintext;

import org.jspecify.annotations.NullMarked;

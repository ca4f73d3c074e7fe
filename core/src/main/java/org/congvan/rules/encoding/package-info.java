/** The rules on garbled text (TEXT): legacy encodings, lost letters, private-use characters. */
@NullMarked
package org.congvan.rules.encoding;

import org.jspecify.annotations.NullMarked;

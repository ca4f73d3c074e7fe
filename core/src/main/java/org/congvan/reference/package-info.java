/** References to legal documents and to their provisions. */
@NullMarked
package org.congvan.reference;

import org.jspecify.annotations.NullMarked;

/** What tests of several packages need of the annotated corpus. */
@NullMarked
package org.congvan.corpus;

import org.jspecify.annotations.NullMarked;

/** Assertions, sample documents, arbitraries, the contracts of renderers and readers, for tests. */
@NullMarked
package org.congvan.testkit;

import org.jspecify.annotations.NullMarked;

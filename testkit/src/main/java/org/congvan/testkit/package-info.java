/** Assertions, sample documents, arbitraries and the renderer contract, for tests. */
@NullMarked
package org.congvan.testkit;

import org.jspecify.annotations.NullMarked;

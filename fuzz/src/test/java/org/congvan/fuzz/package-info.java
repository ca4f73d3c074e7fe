/** Tests that attack the library with hostile and random input, many threads and many documents. */
@NullMarked
package org.congvan.fuzz;

import org.jspecify.annotations.NullMarked;

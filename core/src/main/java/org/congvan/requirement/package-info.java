/** What a regulation demands, sentence by sentence. */
@NullMarked
package org.congvan.requirement;

import org.jspecify.annotations.NullMarked;

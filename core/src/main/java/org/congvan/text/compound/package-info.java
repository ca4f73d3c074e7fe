/** Words of several syllables, and where a line may end without breaking one. Not exported. */
@NullMarked
package org.congvan.text.compound;

import org.jspecify.annotations.NullMarked;

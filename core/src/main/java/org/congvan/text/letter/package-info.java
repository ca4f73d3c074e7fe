/** What Vietnamese letters have in common wherever text is normalized or compared. Not exported. */
@NullMarked
package org.congvan.text.letter;

import org.jspecify.annotations.NullMarked;

/** What values check when they are made. Not exported to hosts. */
@NullMarked
package org.congvan.text.check;

import org.jspecify.annotations.NullMarked;

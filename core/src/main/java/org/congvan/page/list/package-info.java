/** Lists in lists, as formats with elements need them. */
@NullMarked
package org.congvan.page.list;

import org.jspecify.annotations.NullMarked;

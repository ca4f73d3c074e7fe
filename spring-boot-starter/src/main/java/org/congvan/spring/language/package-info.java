/** The language in which a client reads messages. */
@NullMarked
package org.congvan.spring.language;

import org.jspecify.annotations.NullMarked;

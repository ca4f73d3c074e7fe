/** A regulation's page as data: size, weight, case, place and rule line of each component. */
@NullMarked
package org.congvan.layout;

import org.jspecify.annotations.NullMarked;

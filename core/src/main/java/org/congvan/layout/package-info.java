/** A regulation's page as data: size, weight, case, place and stroke of each component. */
@NullMarked
package org.congvan.layout;

import org.jspecify.annotations.NullMarked;

/** The contract of renderers and readers, and the formats that are there. */
@NullMarked
package org.congvan.render;

import org.jspecify.annotations.NullMarked;

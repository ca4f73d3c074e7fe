/** The contract of renderers and readers, and how they are found. */
@NullMarked
package org.congvan.render;

import org.jspecify.annotations.NullMarked;

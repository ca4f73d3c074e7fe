/** The official document and its components. */
@NullMarked
package org.congvan.model;

import org.jspecify.annotations.NullMarked;

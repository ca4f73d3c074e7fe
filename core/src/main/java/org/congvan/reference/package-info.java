/**
 * What one document says of another: the cited document, its date as precise as the citation is,
 * and the provision inside it.
 */
@NullMarked
package org.congvan.reference;

import org.jspecify.annotations.NullMarked;

/**
 * What the names of agencies and places tell: the kind of an agency, who heads it, how it is led,
 * in which province it is.
 */
@NullMarked
package org.congvan.rules.agency;

import org.jspecify.annotations.NullMarked;

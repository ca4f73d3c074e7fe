/** Health and meters of Actuator. */
@NullMarked
package org.congvan.spring.actuate;

import org.jspecify.annotations.NullMarked;

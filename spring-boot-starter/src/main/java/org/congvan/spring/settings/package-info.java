/** The settings {@code congvan.*} of a Spring Boot application. */
@NullMarked
package org.congvan.spring.settings;

import org.jspecify.annotations.NullMarked;

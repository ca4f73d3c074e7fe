/** What Spring Boot makes of this library by itself; every bean gives way to one of the host's. */
@NullMarked
package org.congvan.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;

/** What has been done with documents, as events of the application. */
@NullMarked
package org.congvan.spring.event;

import org.jspecify.annotations.NullMarked;

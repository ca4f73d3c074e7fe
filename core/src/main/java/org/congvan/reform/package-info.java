/** The administrative-reform report as values, and its outline as a body. */
@NullMarked
package org.congvan.reform;

import org.jspecify.annotations.NullMarked;

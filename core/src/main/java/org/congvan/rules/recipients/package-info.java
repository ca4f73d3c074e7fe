/** The rules on addressees, recipients and the archive line (RCPT). */
@NullMarked
package org.congvan.rules.recipients;

import org.jspecify.annotations.NullMarked;

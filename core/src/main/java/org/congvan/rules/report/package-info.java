/** The rules on reform reports (RPT). */
@NullMarked
package org.congvan.rules.report;

import org.jspecify.annotations.NullMarked;

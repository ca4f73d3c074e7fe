/**
 * The administrative-reform report (báo cáo cải cách hành chính) as typed records: what was
 * directed, done and counted, what helped and hindered, what is asked for and planned, over which
 * period; and the outline that turns the records into a body.
 */
@NullMarked
package org.congvan.reform;

import org.jspecify.annotations.NullMarked;

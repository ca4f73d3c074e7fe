/**
 * What arrives at the agency that rolls up (văn bản nhận được): reports that can be rolled up and
 * documents that cannot, and what identifies an agency, a report, a figure, a statement in all
 * later stages. Begin with {@link org.congvan.rollup.intake.ReceivedReport}.
 */
@NullMarked
package org.congvan.rollup.intake;

import org.jspecify.annotations.NullMarked;

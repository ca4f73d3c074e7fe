/**
 * What arrives at the agency that rolls up (văn bản nhận được): reports that can be rolled up, each
 * with its agency and source, and documents that cannot. Begin with {@link
 * org.congvan.rollup.intake.ReceivedReport}.
 */
@NullMarked
package org.congvan.rollup.intake;

import org.jspecify.annotations.NullMarked;

/** What is wrong with a document or a request, as {@code application/problem+json} (RFC 9457). */
@NullMarked
package org.congvan.spring.problem;

import org.jspecify.annotations.NullMarked;

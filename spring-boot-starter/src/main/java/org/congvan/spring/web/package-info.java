/**
 * Documents in the controllers of Spring MVC: as bodies of requests and answers, and what is
 * answered when one is refused.
 */
@NullMarked
package org.congvan.spring.web;

import org.jspecify.annotations.NullMarked;

package org.congvan.spring.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes only a document whose form is acceptable (chỉ nhận văn bản đạt yêu cầu về thể thức):
 * another one is answered with 422 and the findings before the method is called.
 *
 * <pre>{@code
 * @PostMapping("/outbox")
 * OfficialDocument issue(@RequestBody @Acceptable OfficialDocument document) { … }
 * }</pre>
 *
 * <p>For a parameter with {@code @RequestBody} that is a document. One that could not be judged,
 * such as a draft without a date where neither {@code congvan.regulation} nor {@code congvan.as-of}
 * is set, is not acceptable either.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Acceptable {}

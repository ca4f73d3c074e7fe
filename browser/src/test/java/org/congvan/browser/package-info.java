/** The pages of all samples as an HTML validator and Chromium read, show and print them. */
@org.jspecify.annotations.NullMarked
package org.congvan.browser;

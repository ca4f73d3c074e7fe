/**
 * Authors a layout's WordprocessingML out of docx4j objects and compiles it to fragments. Nothing
 * outside this package knows docx4j.
 */
@NullMarked
package org.congvan.render.docx.template;

import org.jspecify.annotations.NullMarked;

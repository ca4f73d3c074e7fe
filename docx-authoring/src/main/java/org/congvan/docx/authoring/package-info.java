/** Authors a layout's WordprocessingML out of docx4j objects and compiles it to fragments. */
@NullMarked
package org.congvan.docx.authoring;

import org.jspecify.annotations.NullMarked;

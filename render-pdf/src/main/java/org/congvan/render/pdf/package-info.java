/** Documents as tagged PDF files for archiving (PDF/A-2a) that can be read aloud (PDF/UA-1). */
@NullMarked
package org.congvan.render.pdf;

import org.jspecify.annotations.NullMarked;

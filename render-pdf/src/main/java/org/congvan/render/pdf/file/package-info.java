/** The file around the pages: structure, metadata, colours, bookmarks, attached data. */
@NullMarked
package org.congvan.render.pdf.file;

import org.jspecify.annotations.NullMarked;

package org.congvan.read.docx.story;

/** A block as the file writes it, before its formatting is worked out. */
sealed interface RawBlock permits RawParagraph, RawTable {}

package org.congvan.read.docx.paper;

/** A block of a paper (khối trên trang): a line or a table. */
public sealed interface PaperBlock permits PaperLine, PaperTable {}

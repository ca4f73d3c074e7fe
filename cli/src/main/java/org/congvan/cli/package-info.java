/** The commands of the command line, one class each, and how they read and write files. */
@NullMarked
package org.congvan.cli;

import org.jspecify.annotations.NullMarked;

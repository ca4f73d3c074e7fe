/** The rules on what a document does to another: correct, withdraw, replace, amend. */
@NullMarked
package org.congvan.rules.act;

import org.jspecify.annotations.NullMarked;

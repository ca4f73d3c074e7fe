/** The rules on the head of a document (HEAD, URG). */
@NullMarked
package org.congvan.rules.head;

import org.jspecify.annotations.NullMarked;

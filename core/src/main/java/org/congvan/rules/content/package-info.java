/** The rules on the text: sections and legal bases (BODY), annexes (ANX). */
@NullMarked
package org.congvan.rules.content;

import org.jspecify.annotations.NullMarked;

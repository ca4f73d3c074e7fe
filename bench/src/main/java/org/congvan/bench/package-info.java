/** Speed and allocation beside other libraries, measured in one run. */
@NullMarked
package org.congvan.bench;

import org.jspecify.annotations.NullMarked;

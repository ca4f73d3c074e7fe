/**
 * Numbers and symbols in a text, slips included, and the codes that they mean. Not exported; start
 * with {@link org.congvan.scan.symbol.SymbolReader}.
 */
@NullMarked
package org.congvan.scan.symbol;

import org.jspecify.annotations.NullMarked;

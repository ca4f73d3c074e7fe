/**
 * Number and symbol as they stand in a text, slips included, and what is made of them. Not
 * exported; begin with {@link org.congvan.scan.symbol.SymbolReader}.
 */
@NullMarked
package org.congvan.scan.symbol;

import org.jspecify.annotations.NullMarked;

/**
 * Which regulation governs a document: the {@link org.congvan.law.RegulationCatalogue} with each
 * regulation's days in force, page and rules, and the {@link org.congvan.law.RegulationChoice} of a
 * caller.
 */
@NullMarked
package org.congvan.law;

import org.jspecify.annotations.NullMarked;

/**
 * The service out of the box: {@code POST /documents/validate}, {@code render} and {@code extract},
 * without state and without files.
 */
@NullMarked
package org.congvan.spring.service;

import org.jspecify.annotations.NullMarked;

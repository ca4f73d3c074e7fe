/**
 * The document itself: an official dispatch, a titled document, an official letter or a copy, with
 * its header, addressees, signature and distribution. Content is a {@link
 * org.congvan.body.DocumentContent}; the model never asks which kind.
 */
@NullMarked
package org.congvan.model;

import org.jspecify.annotations.NullMarked;

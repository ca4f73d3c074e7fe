/**
 * One short program for each form of document that Decree 30/2020/NĐ-CP knows; the contact sheet in
 * the README is made of them. All agencies and names are invented.
 */
@NullMarked
package org.congvan.samples.form;

import org.jspecify.annotations.NullMarked;

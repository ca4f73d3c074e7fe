/**
 * What an agency or province chooses where a regulation leaves room: {@link
 * org.congvan.house.HouseStyle}, in code or as a file.
 */
@NullMarked
package org.congvan.house;

import org.jspecify.annotations.NullMarked;

/**
 * The invented state, written as a cycle folder to practise with.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.practice;

import org.jspecify.annotations.NullMarked;

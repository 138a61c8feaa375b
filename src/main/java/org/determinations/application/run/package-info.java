/**
 * One stage of a cycle computed: its files collected, checked and put together, its run begun, continued and ended.
 * {@code batch} takes the run through its steps and calls these for each of them.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.run;

import org.jspecify.annotations.NullMarked;

/**
 * Decisions of people about districts: what the policy allows, what a decision would do, recording it and taking it back. The next
 * run of the cycle and stage reads what is recorded.
 *
 * <p>Part of the room {@code application}, whose rules hold.
 */
@NullMarked
package org.determinations.application.decide;

import org.jspecify.annotations.NullMarked;

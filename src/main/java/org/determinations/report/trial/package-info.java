/**
 * A trial of a policy on the data of a run: the values of its report, and the words that every form of it is made from.
 *
 * <p>Part of the room {@code report}, whose rules hold. What is counted here is pure; nothing is looked up.
 */
@NullMarked
package org.determinations.report.trial;

import org.jspecify.annotations.NullMarked;

/**
 * Plans of assistance: what is proposed to a district for what is found about it, how a plan stands on a day, which act it takes,
 * and last year's numbers beside this year's. Part of follow-through, and held to the same.
 */
@NullMarked
package org.determinations.followthrough.assistance;

import org.jspecify.annotations.NullMarked;

/** A policy as tables, changed for a trial: a section set for another, one number changed, and how far a total is from a cut. */
@NullMarked
package org.determinations.scorecard.trial;

import org.jspecify.annotations.NullMarked;

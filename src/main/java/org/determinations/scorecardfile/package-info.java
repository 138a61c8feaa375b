/**
 * Scorecards and their scenarios as typed values: {@code scorecard.yaml}, {@code tables/*.csv} and {@code scenarios/*.csv} of a
 * pack, with all errors at once. Strict: an unknown key or name is refused with the nearest one and everything allowed.
 *
 * <p>May touch: {@code scorecard}, {@code policyfile} for its YAML, Commons CSV, {@code java.nio}, {@code model}, {@code issue}.
 * May never touch: evaluating a rule, SQL, Spring, a default that the file does not say.
 */
@NullMarked
package org.determinations.scorecardfile;

import org.jspecify.annotations.NullMarked;

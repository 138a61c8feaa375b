/** A determination and what it rests on: rule results, evidence, thresholds, and the words of the policy they come from. */
@NullMarked
package org.determinations.model.result;

import org.jspecify.annotations.NullMarked;

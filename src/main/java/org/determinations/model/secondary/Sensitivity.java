package org.determinations.model.secondary;

import java.util.Optional;
import java.util.OptionalLong;
import org.determinations.model.ExactRatio;

/**
 * How much one measure hangs on single students.
 *
 * @param oneFewer the ratio if one focal student fewer had the outcome; empty when none has it
 * @param oneMore the ratio if one focal student more had the outcome; empty when all have it
 * @param studentsToChange smallest number of students of one group whose outcome must change to change the status; empty
 *     when no number does
 */
public record Sensitivity(Optional<ExactRatio> oneFewer, Optional<ExactRatio> oneMore, OptionalLong studentsToChange) {}

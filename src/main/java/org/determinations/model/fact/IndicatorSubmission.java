package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.Answer;

/**
 * How the data of an indicator came in.
 *
 * @param due whether a value was owed in the data year
 * @param submittedOn day of submission, when the file says
 * @param valid whether the department found the value valid
 * @param reliable whether the department found the value reliable
 */
public record IndicatorSubmission(Answer due, Optional<LocalDate> submittedOn, Answer valid, Answer reliable) {}

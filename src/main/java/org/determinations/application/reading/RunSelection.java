package org.determinations.application.reading;

import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/**
 * Which run a person means; with nothing given, the newest computed one.
 *
 * @param number that very run, whatever its state
 * @param cycle newest computed run of that cycle
 * @param stage newest computed run of that stage
 */
public record RunSelection(Optional<Integer> number, Optional<SchoolYear> cycle, Optional<Stage> stage) {}

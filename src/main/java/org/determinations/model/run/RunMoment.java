package org.determinations.model.run;

import java.time.Instant;

/**
 * One thing that happened to a run, from its start to its last release event. Grain: one per run and thing.
 *
 * @param what in a word or two: {@code started}, {@code signed rejected-rows}, {@code released}
 * @param about what was signed for, as the person read it; empty for everything else
 * @param by name of the person; empty for what the program did
 * @param note in the person's or the program's words; may be empty
 */
public record RunMoment(Instant at, String what, String about, String by, String note) {}

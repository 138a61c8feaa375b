package org.determinations.model.run;

/**
 * What a run took over from the one that it supersedes instead of computing it. One per run that supersedes another.
 *
 * @param from number of the earlier run
 * @param districts how many were taken over
 * @param all how many the run has
 * @param whyNone why every district was computed; empty where taking over was possible
 */
public record CarriedOver(int from, int districts, int all, String whyNone) {}

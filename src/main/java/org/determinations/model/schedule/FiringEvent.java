package org.determinations.model.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that became of a firing. Grain: one per event; never changed.
 *
 * @param dueAt moment at which the job was due
 * @param at when it happened
 * @param run number of the run that has the work
 * @param work SHA-256 over everything the work rests on; empty where nothing was begun
 * @param note what there is to say, one line
 */
public record FiringEvent(
        Instant dueAt, FiringState state, Instant at, Optional<Integer> run, String work, String note) {}

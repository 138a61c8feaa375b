package org.determinations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What identifies a run. Grain: one per run; the number is unique within a store.
 *
 * @param stageDate date of the stage, from cycle.yaml
 * @param inputSetHash SHA-256 over the sorted names and hashes of the input files and of cycle.yaml's meaning
 * @param pack the policy pack that it used
 * @param programVersion version and commit of the program
 * @param supersedes number of the run of the same cycle and stage that this one follows
 * @param startedBy who asked for it
 */
public record RunHeader(
        int number,
        SchoolYear cycle,
        Stage stage,
        LocalDate stageDate,
        String inputSetHash,
        PackRef pack,
        String programVersion,
        Optional<Integer> supersedes,
        RunState state,
        String startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    /** Name and version of the policy pack. */
    public String packId() {
        return pack.id();
    }

    /** SHA-256 over the pack's files. */
    public String packHash() {
        return pack.hash();
    }

    /** Which shape of policy the pack has. */
    public String shape() {
        return pack.shape();
    }
}

package org.determinations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What identifies a run. Grain: one per run; the number is unique within a store.
 *
 * @param stageDate date of the stage, from cycle.yaml
 * @param inputSetHash SHA-256 over the sorted names and hashes of the input files and of cycle.yaml's meaning
 * @param packId policy pack and version, such as {@code massachusetts-2012.1}
 * @param packHash SHA-256 over the pack's files
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
        String packId,
        String packHash,
        String programVersion,
        Optional<Integer> supersedes,
        RunState state,
        String startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt) {}

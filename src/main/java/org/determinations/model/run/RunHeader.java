package org.determinations.model.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/**
 * What identifies a run. Grain: one per run; the number is unique within a store.
 *
 * @param stageDate date of the stage, from cycle.yaml
 * @param from what it is computed from
 * @param supersedes number of the run of the same cycle and stage that this one follows
 * @param course who ran it, and when
 */
public record RunHeader(
        int number,
        SchoolYear cycle,
        Stage stage,
        LocalDate stageDate,
        ComputedFrom from,
        Optional<Integer> supersedes,
        RunState state,
        RunCourse course) {

    public String inputSetHash() {
        return from.inputSetHash();
    }

    /** The policy pack that it used. */
    public PackRef pack() {
        return from.pack();
    }

    /** Name and version of the policy pack. */
    public String packId() {
        return pack().id();
    }

    /** SHA-256 over the pack's files. */
    public String packHash() {
        return pack().hash();
    }

    /** Which shape of policy the pack has. */
    public String shape() {
        return pack().shape();
    }

    public String programVersion() {
        return from.programVersion();
    }

    public String startedBy() {
        return course.startedBy();
    }

    public Instant startedAt() {
        return course.startedAt();
    }

    public Optional<Instant> finishedAt() {
        return course.finishedAt();
    }
}

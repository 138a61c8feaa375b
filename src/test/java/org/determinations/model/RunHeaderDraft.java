package org.determinations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.run.ComputedFrom;
import org.determinations.model.run.PackRef;
import org.determinations.model.run.RunCourse;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;

/** What identifies a run in the making, for tests: another run's with other parts. */
public final class RunHeaderDraft {
    private int number;
    private SchoolYear cycle;
    private Stage stage;
    private LocalDate stageDate;
    private ComputedFrom from;
    private Optional<Integer> supersedes = Optional.empty();
    private RunState state = RunState.COMPUTED;
    private RunCourse course = new RunCourse(
            "an analyst", Instant.parse("2012-09-18T14:05:09Z"), Optional.of(Instant.parse("2012-09-18T14:05:10Z")));

    private RunHeaderDraft(int number, SchoolYear cycle, Stage stage, LocalDate stageDate) {
        this.number = number;
        this.cycle = cycle;
        this.stage = stage;
        this.stageDate = stageDate;
        this.from = new ComputedFrom(
                "a".repeat(64), new PackRef("massachusetts-2012.2", "b".repeat(64), "alignment"), "0.1.0 (0123456)");
    }

    /** A computed run of the cycle 2012-13. */
    public static RunHeaderDraft of(int number, Stage stage, LocalDate stageDate) {
        return new RunHeaderDraft(number, new SchoolYear(2012), stage, stageDate);
    }

    /** The same run to begin with. */
    public static RunHeaderDraft of(RunHeader run) {
        RunHeaderDraft draft = new RunHeaderDraft(run.number(), run.cycle(), run.stage(), run.stageDate());
        draft.from = run.from();
        draft.supersedes = run.supersedes();
        draft.state = run.state();
        draft.course = run.course();
        return draft;
    }

    public RunHeaderDraft number(int other) {
        number = other;
        return this;
    }

    public RunHeaderDraft cycle(SchoolYear other) {
        cycle = other;
        return this;
    }

    public RunHeaderDraft stage(Stage other) {
        stage = other;
        return this;
    }

    public RunHeaderDraft inputSetHash(String other) {
        from = new ComputedFrom(other, from.pack(), from.programVersion());
        return this;
    }

    public RunHeaderDraft pack(PackRef other) {
        from = new ComputedFrom(from.inputSetHash(), other, from.programVersion());
        return this;
    }

    public RunHeaderDraft packHash(String other) {
        return pack(new PackRef(from.pack().id(), other, from.pack().shape()));
    }

    public RunHeaderDraft programVersion(String other) {
        from = new ComputedFrom(from.inputSetHash(), from.pack(), other);
        return this;
    }

    public RunHeaderDraft supersedes(Optional<Integer> other) {
        supersedes = other;
        return this;
    }

    public RunHeaderDraft startedBy(String other) {
        return course(new RunCourse(other, course.startedAt(), course.finishedAt()));
    }

    public RunHeaderDraft course(RunCourse other) {
        course = other;
        return this;
    }

    public RunHeader header() {
        return new RunHeader(number, cycle, stage, stageDate, from, supersedes, state, course);
    }
}

package org.determinations.application.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.run.InputLook;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.ScheduledJob;
import org.determinations.policyfile.CycleFile;
import org.determinations.policyfile.JobFiles;
import org.springframework.scheduling.support.CronExpression;

/** The jobs of one cycle folder as the files say it now. One per look. */
final class CycleSchedule {
    /** A file that was changed more recently may still be on its way into the folder. */
    static final Duration AT_REST = Duration.ofSeconds(60);

    /** What is known is the time of the change alone: a file that was put back whole is as new as one that is being copied. */
    static final String MAY_BE_ARRIVING = "a file that was changed within the last minute and may still be arriving";

    private final Installation installation;
    private final Path cycleFolder;
    private final List<ScheduledWork> works;
    private final CyclePlan plan;
    private final List<ScheduledJob> jobs;

    private CycleSchedule(
            Installation installation,
            Path cycleFolder,
            List<ScheduledWork> works,
            CyclePlan plan,
            List<ScheduledJob> jobs) {
        this.installation = installation;
        this.cycleFolder = cycleFolder;
        this.works = works;
        this.plan = plan;
        this.jobs = jobs;
    }

    /** Reads cycle folder and job files; refused with everything that is wrong in the first that has something. */
    static CycleSchedule read(Installation installation, Path cycleFolder, List<ScheduledWork> works) {
        CyclePlan plan = CycleFile.read(cycleFolder, installation.jurisdictions());
        List<String> words = works.stream().map(ScheduledWork::word).toList();
        List<ScheduledJob> jobs =
                new JobFiles(words, CronExpression::isValidExpression, plan.zone()).read(installation.jobs());
        return new CycleSchedule(
                installation, cycleFolder, works, plan, PolicyNeeds.of(installation, plan, works, jobs));
    }

    /**
     * What a job's folder holds.
     *
     * @param missing what must be there and is not, in words
     * @param arriving whether files that are there may still be on their way
     * @param work as in {@link InputLook}
     */
    record Inputs(List<String> missing, boolean arriving, String work) {
        /** Whether the job can begin. */
        boolean complete() {
            return missing.isEmpty() && !arriving;
        }

        /** Whether the job leaves its firing due: it waits for files, or files are on their way. */
        boolean waits(ScheduledJob job) {
            return !complete() && (arriving || job.whenMissing() == ScheduledJob.WhenMissing.WAIT);
        }

        /** What the job waits for, in words. */
        List<String> awaited() {
            return missing.isEmpty() && arriving ? List.of(MAY_BE_ARRIVING) : missing;
        }
    }

    CyclePlan plan() {
        return plan;
    }

    Path cycleFolder() {
        return cycleFolder;
    }

    List<ScheduledJob> jobs() {
        return jobs;
    }

    FiringTimes times(ScheduledJob job) {
        return FiringTimes.of(job, plan.cycle());
    }

    ScheduledWork work(ScheduledJob job) {
        return works.stream()
                .filter(work -> work.word().equals(job.runs()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a word that is not known is refused when it is read"));
    }

    /** Looks at the folder of a job. */
    Inputs inputs(ScheduledJob job) {
        ScheduledWork work = work(job);
        InputLook look = InputLook.at(installation, plan, cycleFolder, work.folder());
        List<String> missing = new ArrayList<>();
        work.dated()
                .filter(stage -> !plan.stageDates().containsKey(stage))
                .ifPresent(stage -> missing.add("the date of the stage " + stage.word() + " in cycle.yaml"));
        for (FileKind kind : job.needs()) {
            if (!isMet(kind, look.kinds())) {
                missing.add(kind.words() + " in " + work.folder() + "/");
            }
        }
        if (!missing.isEmpty() && !look.unrecognised().isEmpty()) {
            missing.add("a layout that is known in " + String.join(", ", look.unrecognised()));
        }
        return new Inputs(missing, isArriving(look.changedAt()), look.work());
    }

    /** Student records are counted, so that they are as good as counts. */
    private static boolean isMet(FileKind need, Set<FileKind> given) {
        return given.contains(need)
                || need == FileKind.STUDENT_COUNTS && given.stream().anyMatch(FileKind::isOfRecords);
    }

    private boolean isArriving(Optional<Instant> changedAt) {
        Instant now = installation.clock().instant();
        return changedAt
                .filter(changed ->
                        !changed.isAfter(now) && changed.plus(AT_REST).isAfter(now))
                .isPresent();
    }
}

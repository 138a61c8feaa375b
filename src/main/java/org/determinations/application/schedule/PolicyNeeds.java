package org.determinations.application.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.Policies;
import org.determinations.determination.Programme;
import org.determinations.determination.programme.Programmes;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.model.schedule.ScheduledJob;
import org.determinations.policy.PolicyPack;

/**
 * Which files the jobs of a cycle wait for under the policy that governs it. A job file is written once for every cycle: a kind that
 * the policy never reads would be waited for without end, and one that it cannot be without would be asked for too late.
 */
final class PolicyNeeds {
    /** Kinds that one policy reads and another does not; any other is waited for as the job file says. */
    private static final Set<FileKind> OF_POLICIES = EnumSet.of(
            FileKind.ACCOUNTABILITY_LEVELS, FileKind.SPP_INDICATORS, FileKind.REVIEW_FINDINGS, FileKind.MEASURES);

    private final PolicyPack pack;
    private final Programme programme;

    private PolicyNeeds(PolicyPack pack) {
        this.pack = pack;
        this.programme = Programmes.of(pack.shape());
    }

    /** The jobs with what they wait for; as their files say while no sound policy governs the cycle, which the run then says. */
    static List<ScheduledJob> of(
            Installation installation, CyclePlan plan, List<ScheduledWork> works, List<ScheduledJob> jobs) {
        PolicyNeeds needs;
        try {
            needs = new PolicyNeeds(Policies.governing(installation, plan));
        } catch (Refusal unsound) {
            return jobs;
        }
        return jobs.stream()
                .map(job -> works.stream()
                        .filter(work -> work.word().equals(job.runs()))
                        .flatMap(work -> work.ownStage().stream())
                        .findFirst()
                        .map(stage -> needs.of(job, stage))
                        .orElse(job))
                .toList();
    }

    private ScheduledJob of(ScheduledJob job, Stage stage) {
        List<FileKind> never = job.needs().stream()
                .filter(kind -> OF_POLICIES.contains(kind) && !read().contains(kind))
                .toList();
        List<FileKind> needs = new ArrayList<>(job.needs());
        needs.removeAll(never);
        programme.needed(stage, pack).stream()
                .filter(kind -> !needs.contains(kind))
                .forEach(needs::add);
        if (needs.equals(job.needs())) {
            return job;
        }
        return job.waitingFor(
                needs,
                "the policy " + pack.id() + " reads " + words(read())
                        + (never.isEmpty() ? "" : "; it never reads " + words(never) + ", which the job file names"));
    }

    /** What it reads in any stage. */
    private Set<FileKind> read() {
        Set<FileKind> read = new TreeSet<>();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.SECONDARY) {
                read.addAll(programme.needed(stage, pack));
                read.addAll(programme.wouldRead(stage, pack));
            }
        }
        return read;
    }

    private static String words(Collection<FileKind> kinds) {
        return kinds.stream().map(FileKind::words).collect(Collectors.joining(", "));
    }
}

package org.determinations.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.determination.SuccessionCheck;
import org.determinations.determination.Words;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.PercentOf;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunReport;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;

/**
 * Whether the results of a whole run are plausible: beside themselves, beside the stage before and beside the year before.
 * It looks at every district at once, changes nothing and caps nothing; a person signs for what is beyond the limits.
 * The limits are those of rule CONTROL-PLAUSIBLE, all assumed (S7: no source gives one). A measure that equals its limit is
 * not beyond it. Where there is no earlier run to hold this one against, the measure says so and is not beyond.
 */
public final class PlausibilityControls {
    /** Kinds of which a row is an event: how many there were last year says nothing of whether this year's file is whole. */
    private static final Set<FileKind> OF_EVENTS = Set.of(
            FileKind.DISTRICT_SUCCESSORS,
            FileKind.COMPLIANCE_DECISIONS,
            FileKind.MCAS_DISCREPANCIES,
            FileKind.CORRECTED_LEVELS);

    private final RunReport run;
    private final RunNeighbors neighbors;
    private final PackRule limits;
    private final List<ControlMeasure> measures = new ArrayList<>();

    private PlausibilityControls(RunReport run, RunNeighbors neighbors, PackRule limits) {
        this.run = run;
        this.neighbors = neighbors;
        this.limits = limits;
    }

    /** Every measure, in a fixed order; empty when the pack names no such control. */
    public static Optional<List<ControlMeasure>> measure(RunReport run, RunNeighbors neighbors) {
        return neighbors.pack().flatMap(PlausibilityRule::find).map(limits -> {
            PlausibilityControls controls = new PlausibilityControls(run, neighbors, limits);
            controls.all();
            return List.copyOf(controls.measures);
        });
    }

    private void all() {
        reassigned();
        largestShare();
        neighbors
                .stageBefore()
                .ifPresentOrElse(
                        before -> beside(
                                before,
                                before.run().stage().word() + " run "
                                        + before.run().number(),
                                PlausibilityRule.SHARE_STAGE,
                                PlausibilityRule.MOVED_STAGE),
                        () -> without("no earlier stage of the cycle was computed: shares and moves since it"));
        neighbors
                .yearBefore()
                .ifPresentOrElse(
                        this::besideYear,
                        () -> without(
                                "no official run of the cycle before was computed: shares, moves, sizes of files and"
                                        + " districts since it"));
    }

    private void reassigned() {
        if (!run.run().stage().considersCompliance()) {
            return;
        }
        Optional<Parameter> usual = neighbors.pack().flatMap(pack -> pack.findParameter("usualDistricts"));
        long reassigned =
                run.determinations().stream().filter(Determination::reassigned).count();
        // Beyond the usual number the run itself has raised a warning, which is signed for there.
        String typical = usual.map(parameter -> ", typically at most " + parameter.value())
                .orElse("");
        add(Words.amount((int) reassigned, "district") + " reassigned" + typical, false);
    }

    private void largestShare() {
        Parameter limit = limits.get(PlausibilityRule.LARGEST);
        Map<CategoryCode, Integer> counts = counts(run);
        int all = run.determinations().size();
        counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(largest -> largest.getValue() > 0)
                .ifPresent(largest -> add(
                        "largest category " + largest.getKey() + ": " + largest.getValue() + " of "
                                + Words.amount(all, "district") + limitWords(limit),
                        isBeyond(largest.getValue(), all, limit)));
    }

    private void besideYear(RunReport before) {
        String name =
                "official run " + before.run().number() + " of " + before.run().cycle();
        beside(before, name, PlausibilityRule.SHARE_YEAR, PlausibilityRule.MOVED_YEAR);
        files(before, name);
        List<Issue> lost =
                SuccessionCheck.check(
                                codes(before),
                                codes(run),
                                neighbors.successors(),
                                run.run().stageDate())
                        .stream()
                        .filter(issue -> issue.code() == IssueCode.CODE_VANISHED)
                        .toList();
        String names = lost.isEmpty()
                ? ""
                : ": " + String.join(", ", lost.stream().map(Issue::found).toList());
        add(
                lost.size() + " of " + Words.amount(before.determinations().size(), "district") + " of " + name
                        + " not accounted for" + names,
                !lost.isEmpty());
    }

    private void beside(RunReport before, String name, String shareLimit, String movedLimit) {
        shares(before, name, limits.get(shareLimit));
        moves(before, name, limits.get(movedLimit));
    }

    /** The category whose share of all districts changed most, in percentage points. */
    private void shares(RunReport before, String name, Parameter limit) {
        Map<CategoryCode, Integer> then = counts(before);
        Map<CategoryCode, Integer> now = counts(run);
        int allThen = before.determinations().size();
        int allNow = run.determinations().size();
        if (allThen == 0 || allNow == 0) {
            without("no district to compare shares with " + name);
            return;
        }
        CategoryCode most = null;
        long widest = -1;
        for (CategoryCode code : now.keySet()) {
            long gap =
                    Math.abs((long) now.getOrDefault(code, 0) * allThen - (long) then.getOrDefault(code, 0) * allNow);
            if (gap > widest) {
                widest = gap;
                most = code;
            }
        }
        if (most == null) {
            return;
        }
        // The gap between a/n and b/m is |am - bn| of nm.
        boolean beyond = PercentOf.isMoreThan(widest, (long) allThen * allNow, limit.percent());
        add(
                "largest change of a share since " + name + ": " + most + ", " + then.getOrDefault(most, 0) + " of "
                        + allThen + " then, " + now.getOrDefault(most, 0) + " of " + allNow + " now; at most "
                        + limit.value() + " percentage points is usual",
                beyond);
    }

    private void moves(RunReport before, String name, Parameter limit) {
        Map<DistrictCode, Determination> then = new TreeMap<>();
        before.determinations().forEach(d -> then.put(d.district(), d));
        int both = 0;
        int moved = 0;
        for (Determination now : run.determinations()) {
            Determination was = then.get(now.district());
            if (was != null) {
                both++;
                moved += was.category().equals(now.category()) ? 0 : 1;
            }
        }
        add(
                moved + " of " + Words.amount(both, "district") + " moved since " + name + limitWords(limit),
                isBeyond(moved, both, limit));
    }

    /** Rows of each kind of file against the same kind of the year before. */
    private void files(RunReport before, String name) {
        Parameter limit = limits.get(PlausibilityRule.FILE_SIZE);
        Map<FileKind, Integer> then = rows(before);
        rows(run).forEach((kind, now) -> {
            int was = then.getOrDefault(kind, 0);
            if (was > 0 && !OF_EVENTS.contains(kind)) {
                add(
                        now + " rows of " + kind.words() + ", " + was + " in " + name + "; a change of at" + " most "
                                + limit.value() + " percent is usual",
                        isBeyond(Math.abs(now - was), was, limit));
            }
        });
    }

    private static Map<FileKind, Integer> rows(RunReport report) {
        Map<FileKind, Integer> rows = new EnumMap<>(FileKind.class);
        for (InputFileRecord file : report.files()) {
            rows.merge(file.kind(), file.accepted() + file.rejected(), Integer::sum);
        }
        return rows;
    }

    private static Map<CategoryCode, Integer> counts(RunReport report) {
        Map<CategoryCode, Integer> counts = new LinkedHashMap<>(); // In the order of the pack.
        report.categories().stream().map(CategoryDescription::code).forEach(code -> counts.put(code, 0));
        report.determinations().forEach(d -> d.category().ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    private static List<DistrictCode> codes(RunReport report) {
        return report.determinations().stream().map(Determination::district).toList();
    }

    /** Whether part of all is more than the limit, in percent; of nothing nothing is. */
    private static boolean isBeyond(int part, int all, Parameter limit) {
        return PercentOf.isMoreThan(part, all, limit.percent());
    }

    private static String limitWords(Parameter limit) {
        return "; at most " + limit.value() + " percent is usual";
    }

    private void without(String what) {
        add("not compared: " + what, false);
    }

    private void add(String words, boolean beyond) {
        measures.add(new ControlMeasure(words, beyond));
    }
}

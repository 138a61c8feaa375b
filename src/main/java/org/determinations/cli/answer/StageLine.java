package org.determinations.cli.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.run.StageOutcome;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunReport;

/** One line about a run, for a command that runs a whole year. */
final class StageLine {
    private StageLine() {}

    static String of(StageOutcome outcome) {
        RunReport report = outcome.report();
        return String.format(
                Locale.ROOT,
                "%-23s run %-3d %,6d %s: %s, undetermined %,d; reassigned %,d, on the review list %,d",
                report.run().stage().word() + (outcome.corrected() ? ", corrected" : ""),
                report.run().number(),
                report.determinations().size(),
                outcome.units().plural(),
                report.categories().stream()
                        .map(category -> count(report, category))
                        .collect(Collectors.joining(", ")),
                report.determinations().stream()
                        .filter(d -> d.category().isEmpty())
                        .count(),
                report.determinations().stream()
                        .filter(Determination::reassigned)
                        .count(),
                report.determinations().stream()
                        .filter(Determination::onReviewList)
                        .count());
    }

    private static String count(RunReport report, CategoryDescription category) {
        return String.format(
                Locale.ROOT,
                "%s %,d",
                category.code(),
                report.determinations().stream()
                        .filter(d ->
                                d.category().filter(category.code()::equals).isPresent())
                        .count());
    }
}

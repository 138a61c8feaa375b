package org.determinations.report.dossier;

import java.util.Comparator;
import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunReport;

/** The one order in which results are printed, whatever order they arrive in. */
public final class RunOrder {
    public static final Comparator<Issue> ISSUES = Comparator.comparing(
                    (Issue i) -> i.where().file())
            .thenComparing(i -> i.where().row())
            .thenComparing(i -> i.code().code())
            .thenComparing(i -> i.where().column())
            .thenComparing(Issue::district)
            .thenComparing(Issue::wrong)
            .thenComparing(Issue::found)
            .thenComparing(Issue::allowed)
            .thenComparing(Issue::action);

    private RunOrder() {}

    /** Determinations by district, issues by file, row and code, files by name, categories by seriousness. */
    public static RunReport of(RunReport runReport) {
        return new RunReport(
                runReport.run(),
                sorted(runReport.files(), Comparator.comparing(InputFileRecord::name)),
                sorted(runReport.determinations(), Comparator.comparing(Determination::district)),
                runReport.warnings(),
                sorted(runReport.issues(), ISSUES),
                sorted(runReport.categories(), Comparator.comparing(CategoryDescription::seriousness)),
                runReport.sources());
    }

    public static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        return items.stream().sorted(order).toList();
    }
}

package org.determinations.model;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunWarning;

/** A run in the making, for tests: another run with other parts. */
public final class RunReportDraft {
    private RunHeader run;
    private List<InputFileRecord> files;
    private List<Determination> determinations;
    private List<RunWarning> warnings;
    private List<Issue> issues;
    private List<CategoryDescription> categories;
    private List<CitedSource> sources;

    private RunReportDraft(RunReport report) {
        run = report.run();
        files = report.files();
        determinations = report.determinations();
        warnings = report.warnings();
        issues = report.issues();
        categories = report.categories();
        sources = report.sources();
    }

    /** The same run to begin with. */
    public static RunReportDraft of(RunReport report) {
        return new RunReportDraft(report);
    }

    public RunReportDraft run(RunHeader other) {
        run = other;
        return this;
    }

    public RunReportDraft files(List<InputFileRecord> other) {
        files = other;
        return this;
    }

    public RunReportDraft determinations(List<Determination> other) {
        determinations = other;
        return this;
    }

    public RunReportDraft warnings(List<RunWarning> other) {
        warnings = other;
        return this;
    }

    public RunReportDraft issues(List<Issue> other) {
        issues = other;
        return this;
    }

    public RunReportDraft categories(List<CategoryDescription> other) {
        categories = other;
        return this;
    }

    public RunReportDraft sources(List<CitedSource> other) {
        sources = other;
        return this;
    }

    public RunReport report() {
        return new RunReport(run, files, determinations, warnings, issues, categories, sources);
    }
}

package org.determinations.model.run;

import java.util.List;
import org.determinations.issue.Issue;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;

/**
 * Everything about one run that a report may print: nothing in it is computed again. One per run; immutable.
 *
 * @param files in the order of their names
 * @param determinations in the order of district codes
 * @param warnings controls over the whole run
 * @param issues in the order of file, row and code
 * @param categories from least to most serious
 * @param sources every source the pack lists
 */
public record RunReport(
        RunHeader run,
        List<InputFileRecord> files,
        List<Determination> determinations,
        List<RunWarning> warnings,
        List<Issue> issues,
        List<CategoryDescription> categories,
        List<CitedSource> sources) {

    public RunReport {
        files = List.copyOf(files);
        determinations = List.copyOf(determinations);
        warnings = List.copyOf(warnings);
        issues = List.copyOf(issues);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
    }
}

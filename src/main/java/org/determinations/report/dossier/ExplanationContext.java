package org.determinations.report.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleResult;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;

/**
 * What an explanation needs beside the determination itself. One per run; immutable.
 *
 * @param files input files, for their hashes; a file that is not among them is printed without one
 * @param categories from least to most serious, for their names
 * @param sources every source that the pack lists
 */
public record ExplanationContext(
        RunHeader run, List<InputFileRecord> files, List<CategoryDescription> categories, List<CitedSource> sources) {

    public ExplanationContext {
        files = List.copyOf(files);
        categories = List.copyOf(categories);
        sources = List.copyOf(sources);
    }

    public static ExplanationContext of(RunReport runReport) {
        return new ExplanationContext(runReport.run(), runReport.files(), runReport.categories(), runReport.sources());
    }

    /** The words of the shape of the run's policy. */
    public ShapeWords shape() {
        return Programmes.words(run.shape());
    }

    /** The category's description; empty when the pack does not describe it. */
    public Optional<CategoryDescription> find(CategoryCode code) {
        return categories.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** {@code Needs Intervention (NI)}; the code alone when the pack does not describe it. */
    public String words(CategoryCode code) {
        return find(code).map(c -> c.name() + " (" + c.code() + ")").orElse(code.text());
    }

    /** Codes more serious than the given one, in order; every code when it is empty. */
    public List<String> moreSerious(Optional<CategoryCode> than) {
        int floor =
                than.flatMap(this::find).map(CategoryDescription::seriousness).orElse(0);
        return categories.stream()
                .filter(c -> c.seriousness() > floor)
                .map(c -> c.code().text())
                .toList();
    }

    /** The input files that the determination's values stand in, by name. */
    public List<InputFileRecord> filesRead(Determination determination) {
        Set<String> names = new HashSet<>();
        for (RuleResult rule : determination.rules()) {
            rule.values().forEach(v -> names.add(v.where().file()));
        }
        return files.stream()
                .filter(f -> names.contains(f.name()))
                .sorted(Comparator.comparing(InputFileRecord::name))
                .toList();
    }

    /** The sources that the determination's rules and thresholds cite, in the pack's order. */
    public List<CitedSource> cited(Determination determination) {
        Set<String> ids = new HashSet<>();
        for (RuleResult rule : determination.rules()) {
            ids.addAll(rule.sources());
            rule.thresholds().forEach(t -> ids.addAll(t.sources()));
        }
        return sources.stream().filter(s -> ids.contains(s.id())).toList();
    }
}

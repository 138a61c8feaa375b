package org.determinations.application.compare;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.determinations.application.TextFiles;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.report.form.ExportFile;
import org.determinations.report.parallel.ParallelListing;

/** A comparison in a file of its own, in the form that its ending names. */
public final class ParallelFile {
    private static final Map<String, BiFunction<String, ParallelListing, ExportFile>> FORMS = forms();

    private ParallelFile() {}

    /** Refused with {@code SY-010} for another ending, before anything is read. */
    public static void demandForm(Path file) {
        form(file);
    }

    private static BiFunction<String, ParallelListing, ExportFile> form(Path file) {
        return Optional.ofNullable(FORMS.get(ending(file)))
                .orElseThrow(() -> Refusal.Kind.USAGE.of(
                        IssueCode.NOT_FOUND,
                        "--to",
                        "the ending names no form in which a comparison is written",
                        String.valueOf(file.getFileName()),
                        String.join(", ", FORMS.keySet()),
                        "give the file another ending"));
    }

    /** Writes a new file for its owner alone; refused with {@code SY-008} when something is there: reasons may stand in it. */
    public static void write(Path file, ParallelReport report) {
        BiFunction<String, ParallelListing, ExportFile> form = form(file);
        Path target = file.toAbsolutePath().normalize();
        TextFiles.demandFree(target);
        TextFiles.writeWhole(
                target,
                form.apply(String.valueOf(target.getFileName()), new ParallelListing(report))
                        .bytes());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private static Map<String, BiFunction<String, ParallelListing, ExportFile>> forms() {
        Map<String, BiFunction<String, ParallelListing, ExportFile>> forms = new LinkedHashMap<>();
        forms.put(".csv", (name, listing) -> ExportFile.of(name, listing.csv()));
        forms.put(".xlsx", (name, listing) -> listing.workbook(name));
        forms.put(".json", (name, listing) -> ExportFile.of(name, listing.json()));
        forms.put(".md", (name, listing) -> listing.markdown(name));
        return forms;
    }
}

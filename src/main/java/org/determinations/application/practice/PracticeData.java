package org.determinations.application.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.SchoolYear;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.determinations.practice.PracticeSummary;
import org.determinations.report.JsonObject;

/** An invented state that was written as a cycle folder. One per folder written. */
public final class PracticeData {
    private final Path folder;
    private final PracticeSummary summary;

    private PracticeData(Path folder, PracticeSummary summary) {
        this.folder = folder;
        this.summary = summary;
    }

    /** Writes it into a folder that must not be there yet. Refused for options out of range. */
    public static PracticeData write(Path folder, int districts, long seed, SchoolYear cycle, int studentRecords) {
        if (Files.exists(folder)) {
            throw refused("the folder is there already", folder.toString(), "a new folder");
        }
        try {
            return new PracticeData(
                    folder, PracticeFiles.write(folder, options(districts, seed, cycle, studentRecords)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PracticeOptions options(int districts, long seed, SchoolYear cycle, int studentRecords) {
        try {
            return new PracticeOptions(districts, seed, cycle, studentRecords);
        } catch (IllegalArgumentException e) {
            throw refused(
                    "such a state cannot be made",
                    String.valueOf(e.getMessage()),
                    PracticeOptions.FEWEST_DISTRICTS + " to " + PracticeOptions.MOST_DISTRICTS
                            + " districts; a cycle that a policy pack governs; at least twenty records a district");
        }
    }

    /** What is in it, for a person. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d districts, %,d students, in %s%n",
                summary.state(),
                summary.districts(),
                summary.students(),
                folder));
        summary.rows()
                .forEach((file, rows) -> text.append(String.format(Locale.ROOT, "  %-45s %,12d rows%n", file, rows)));
        if (summary.districts() > PracticeOptions.MOST_OF_FOUR_DIGITS) {
            text.append(String.format(
                    Locale.ROOT,
                    "Codes have five digits and 000: four digits and 0000 are enough for %,d districts.%n",
                    PracticeOptions.MOST_OF_FOUR_DIGITS));
        }
        return text.append("Next: read README.md in it, then: determinations cycle ")
                .append(folder)
                .append('\n')
                .toString();
    }

    /** The same for a machine. */
    public String json() {
        return JsonObject.document(
                "practice-data/1",
                json -> json.text("state", summary.state())
                        .text("folder", folder.toString())
                        .number("districts", summary.districts())
                        .number("students", summary.students())
                        .objects(
                                "files",
                                List.copyOf(summary.rows().entrySet()),
                                (j, file) -> j.text("file", file.getKey()).number("rows", (long) file.getValue())));
    }

    private static Refusal refused(String wrong, String found, String allowed) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.OUT_OF_RANGE,
                        SourceRef.ofFile("practice-data"),
                        wrong,
                        found,
                        allowed,
                        "change the option and type the command again"));
    }
}

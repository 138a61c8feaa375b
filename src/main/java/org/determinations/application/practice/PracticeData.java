package org.determinations.application.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.practice.PracticeFiles;
import org.determinations.practice.PracticeOptions;
import org.determinations.practice.PracticeSummary;
import org.determinations.report.form.WholeFolder;

/**
 * An invented state that was written as a cycle folder. One per folder written.
 *
 * @param summary what is in it
 */
public record PracticeData(Path folder, PracticeSummary summary) {

    /** Writes it into a folder that must not be there yet, whole or not at all. Refused for options out of range. */
    public static PracticeData write(Path folder, int districts, long seed, SchoolYear cycle, int studentRecords) {
        if (Files.exists(folder)) {
            throw refused("the folder is there already", folder.toString(), "a new folder");
        }
        try {
            PracticeOptions options = options(districts, seed, cycle, studentRecords);
            return new PracticeData(
                    folder, WholeFolder.makeNew(folder, partial -> PracticeFiles.write(partial, options)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PracticeOptions options(int districts, long seed, SchoolYear cycle, int studentRecords) {
        try {
            return PracticeOptions.of(districts, seed, cycle).withStudentRecords(studentRecords);
        } catch (IllegalArgumentException e) {
            throw refused(
                    "such a state cannot be made",
                    String.valueOf(e.getMessage()),
                    PracticeOptions.FEWEST_DISTRICTS + " to " + PracticeOptions.MOST_DISTRICTS
                            + " districts; a cycle that a policy pack governs; at least twenty records a district");
        }
    }

    private static Refusal refused(String wrong, String found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.OUT_OF_RANGE,
                "practice-data",
                wrong,
                found,
                allowed,
                "change the option and type the command again");
    }
}

package org.determinations.application.compare;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.parallel.ComparedColumn;

/**
 * What a person wants to hold a run against.
 *
 * @param file the other table
 * @param names each {@code NAME=COLUMN}: what the file's header calls a column of {@code determinations.csv}
 * @param sheet of a workbook; looked for when empty
 * @param accepted the file of accepted differences; the one beside the table when empty
 */
public record ParallelQuestion(Path file, List<String> names, Optional<String> sheet, Optional<Path> accepted) {

    public ParallelQuestion {
        names = List.copyOf(names);
    }

    /** A word of {@code --map}, split at its last equals sign, since no column of ours has one. */
    private record Named(String theirs, String ours) {}

    /**
     * The run's column to the file's name of it, with that of the unit, in the order in which they were typed. Refused with
     * {@code SY-010} for what names no column of the run, or one twice.
     *
     * @param known columns of the run
     */
    Map<String, String> columns(List<String> known) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String text : names) {
            Named named = named(text, known);
            if (columns.putIfAbsent(named.ours(), named.theirs()) != null) {
                throw refused("a column of the run is named twice", text, "each once");
            }
            if (columns.values().stream().filter(named.theirs()::equals).count() > 1) {
                throw refused("a column of the file is taken for two of the run", text, "each once");
            }
        }
        columns.putIfAbsent(ComparedColumn.UNIT, ComparedColumn.UNIT);
        return columns;
    }

    private static Named named(String text, List<String> known) {
        int at = text.lastIndexOf('=');
        String ours = at < 0 ? "" : text.substring(at + 1).strip();
        String theirs = at < 0 ? "" : text.substring(0, at).strip();
        if (theirs.isEmpty() || !known.contains(ours)) {
            throw refused(
                    "this names no column of the run",
                    text,
                    "NAME=COLUMN, NAME as the file's header spells it and COLUMN one of " + String.join(", ", known));
        }
        return new Named(theirs, ours);
    }

    private static Refusal refused(String wrong, String found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND, "--map", wrong, "\"" + found + "\"", allowed, "correct the option");
    }
}

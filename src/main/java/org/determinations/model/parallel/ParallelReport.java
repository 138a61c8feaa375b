package org.determinations.model.parallel;

import java.util.List;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunHeader;

/**
 * A run held against a table that was made elsewhere. One per run and file; immutable.
 *
 * @param words of the run's jurisdiction
 * @param accepted the file of accepted differences; empty where there is none
 * @param lines by unit, then in the order of the columns
 * @param unused accepted differences that there are not
 */
public record ParallelReport(
        RunHeader run,
        UnitWords words,
        OutsideTable table,
        Optional<AcceptedFile> accepted,
        List<ParallelLine> lines,
        List<UnusedAcceptance> unused) {

    /**
     * The file of accepted differences.
     *
     * @param file its name without folder
     * @param rows that accept something
     * @param withoutReason rows that give no reason and therefore accept nothing
     */
    public record AcceptedFile(String file, String sha256, int rows, int withoutReason) {}

    public ParallelReport {
        lines = List.copyOf(lines);
        unused = List.copyOf(unused);
    }

    /** How many lines stand so. */
    public int count(Agreement agreement) {
        return Math.toIntExact(
                lines.stream().filter(line -> line.agreement() == agreement).count());
    }

    /** The lines that stand so, in their order. */
    public List<ParallelLine> list(Agreement agreement) {
        return lines.stream().filter(line -> line.agreement() == agreement).toList();
    }

    /** Whether there is a difference that nobody accepted, a unit that one side lacks, or one that could not be compared. */
    public boolean isOpen() {
        return lines.stream().anyMatch(line -> line.agreement().isOpen());
    }

    /** How many units are on both sides, each with one row. */
    public int compared() {
        return Math.toIntExact(lines.stream()
                .filter(line -> !line.column().equals(ComparedColumn.UNIT))
                .map(ParallelLine::unit)
                .distinct()
                .count());
    }
}

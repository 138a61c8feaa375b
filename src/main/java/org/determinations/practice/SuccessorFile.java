package org.determinations.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The table of successors: one row per district that merged or was renamed. */
final class SuccessorFile {
    private static final List<String> HEADER =
            List.of("predecessor_code", "successor_code", "kind", "effective_on", "note");

    private SuccessorFile() {}

    /** Every succession known in the cycle; the number of rows. */
    static int write(Path file, PracticeState state) throws IOException {
        try (CsvTable table = new CsvTable(file, HEADER)) {
            for (Succession known : state.listSuccessions()) {
                table.row(
                        known.predecessor().digits(),
                        known.successor().digits(),
                        known.kind(),
                        known.effectiveOn(),
                        known.predecessorName() + " became " + known.successorName());
            }
            return table.rows();
        }
    }
}

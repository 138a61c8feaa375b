package org.determinations.store.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table and those of its columns that a run's content hash covers, in the order in which they go into it. The order and
 * the columns never change: hashes of years ago are computed again from them. A later column is a new version of the list.
 * Numbers that the database itself gives are left out, because a run that was killed and continued has others.
 *
 * @param onlyIfAny whether a run without rows in the table has the content that it would have without the table
 * @param columns by name; {@code file} stands for the name of the row's input file
 * @param empty columns that are null in every such row, as they came or went with another version; a value in one counts
 */
public record ContentTable(String name, boolean onlyIfAny, Of of, List<String> columns, List<String> empty) {
    private static final List<String> DISTRICT = List.of("district_code", "predecessor_code");
    /** Stands for the name of the row's input file. */
    static final String FILE = "file";

    /** What the rows belong to. */
    public enum Of {
        /** To a run. */
        RUN,
        /** To a run; of the changes of its state only its end counts: a run may be begun more than once. */
        END,
        /** To an input file that a run used. */
        FILE,
        /** To a run of the secondary analysis; no other has any. */
        ANALYSIS
    }

    public ContentTable {
        columns = List.copyOf(columns);
        empty = List.copyOf(empty);
    }

    /** The column that says which district a row is about; empty when the rows are about none. */
    Optional<String> district() {
        return DISTRICT.stream().filter(columns::contains).findFirst();
    }

    /** The rows of one run, whose number is the one parameter; in no order. */
    public String query() {
        String select = "select "
                + Stream.concat(columns.stream(), empty.stream())
                        .map(column -> column.equals(FILE) ? "f.file_name" : "t." + column)
                        .collect(Collectors.joining(", "))
                + " from " + name + " t"
                + (columns.contains(FILE) ? " join input_file f on f.input_file_id = t.input_file_id" : "");
        return switch (of) {
            case RUN, ANALYSIS -> select + " where t.run_number = ?";
            case END -> select + " where t.run_number = ? and t.run_state = 'COMPUTED'";
            case FILE -> select + " join run_input i on i.input_file_id = t.input_file_id where i.run_number = ?";
        };
    }
}

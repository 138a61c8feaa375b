package org.determinations.store;

import java.util.List;
import java.util.Optional;

/**
 * One table and those of its columns that a run's content hash covers, in the order in which they go into it. The order and
 * the columns never change: hashes of years ago are computed again from them. A later column is a new version of the list.
 *
 * @param ofFile whether its rows belong to an input file and not to the run itself
 * @param secondary whether only a secondary analysis has rows in it
 */
record ContentTable(String name, boolean ofFile, boolean secondary, List<String> columns) {
    private static final List<String> DISTRICT = List.of("district_code", "predecessor_code");

    ContentTable {
        columns = List.copyOf(columns);
    }

    /** The column that says which district a row is about; empty when the rows are about none. */
    Optional<String> district() {
        return DISTRICT.stream().filter(columns::contains).findFirst();
    }

    /** The rows of one run, whose number is the one parameter; in no order. */
    String query() {
        String select = "select t." + String.join(", t.", columns) + " from " + name + " t";
        return ofFile
                ? select + " join run_input i on i.input_file_id = t.input_file_id where i.run_number = ?"
                : select + " where t.run_number = ?";
    }
}

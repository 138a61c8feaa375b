package org.determinations.scorecard.lint;

import java.util.List;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.TableRow;

/** One table as lint sees it: conditions, whatever they give. */
public record LintTable(String id, List<TableRow<?>> rows) {

    public LintTable {
        rows = List.copyOf(rows);
    }

    public static LintTable of(String id, List<? extends TableRow<?>> rows) {
        return new LintTable(id, List.copyOf(rows));
    }

    /** Every name that its conditions read, in their order. */
    List<String> names() {
        return rows.stream().flatMap(TableRow::names).distinct().toList();
    }

    /** The conditions about one name, in the order of the rows. */
    List<Condition> about(String name) {
        return rows.stream()
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.name().equals(name))
                .toList();
    }
}

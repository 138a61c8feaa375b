package org.determinations.report.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.model.CategoryCode;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;
import org.determinations.report.form.TextLines;

/** Says sentences and tables of a trial in the words of its jurisdiction. One per report. */
record TrialSaying(UnitWords words) {
    /** A sentence; values are put in after its words were changed. */
    String say(String form, Object... values) {
        return String.format(Locale.ROOT, words.in(form), values);
    }

    /** {@code 1 district}, {@code 24 districts}. */
    String units(long number) {
        return TextLines.counted(number, words.singular(), words.plural());
    }

    <R> OutlineTable table(String sheet, String caption, Columns<R> columns, List<R> rows) {
        DataTable table = DataTable.of(columns, rows);
        return table(sheet, caption, table);
    }

    OutlineTable table(String sheet, String caption, DataTable table) {
        return new OutlineTable(
                words.in(sheet),
                words.in(caption),
                new DataTable(table.forms().stream().map(form -> form.in(words)).toList(), table.rows()));
    }

    OutlineSection section(String heading, List<String> sentences, List<OutlineTable> tables) {
        return new OutlineSection(words.in(heading), sentences, tables);
    }

    /** How many go where, of those that go: {@code 2 worse, 1 better}; empty when none goes. */
    static String moves(TrialTally tally) {
        return Arrays.stream(TrialMove.values())
                .filter(move -> move.isMove() && tally.count(move) > 0)
                .map(move -> tally.count(move) + " " + move.word())
                .collect(Collectors.joining(", "));
    }

    /** {@code total 81.3, 3.7 from 85}. */
    static String cut(TrialUnit.Cut cut) {
        return cut.name() + " " + cut.value() + ", " + cut.distance() + " from " + cut.at();
    }

    /** {@code graduation: 90 in place of 88.7 gives MR}. */
    static String single(TrialUnit.Single fact) {
        return fact.measure() + ": " + fact.to() + " in place of " + fact.from() + " gives "
                + fact.gives().map(CategoryCode::text).orElse("no category");
    }
}

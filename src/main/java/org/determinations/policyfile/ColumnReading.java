package org.determinations.policyfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.issue.SourceRef;
import org.determinations.model.ColumnType;
import org.determinations.model.Worded;
import org.determinations.model.layout.CellForm;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.ContractGroup;

/** Reads the columns of one contract, each with all its six keys, and with those of its cells where they are written otherwise. */
record ColumnReading(Set<String> sources, CellForm cells) {
    /** Written in place of a field for a column that is known and not read. */
    static final String NOT_READ = "not read";

    /** A column and its place in the file. */
    record Column(ContractColumn column, SourceRef where) {}

    List<Column> columns(YamlForm parent, ContractGroup group) {
        List<Column> columns = new ArrayList<>();
        for (YamlForm form : parent.optionalForms("columns")) {
            ContractColumn column = column(form, group);
            form.close();
            columns.add(new Column(column, form.at("column").at(column.column())));
        }
        if (columns.isEmpty()) {
            parent.problem("columns", "there is no column", "", "at least one");
        }
        return columns;
    }

    private ContractColumn column(YamlForm form, ContractGroup group) {
        String field = form.text("field");
        String source = form.text("source");
        if (!source.isEmpty() && !sources.contains(source)) {
            form.problem("source", "the source is not listed", source, String.join(", ", sources));
        }
        return new ContractColumn(
                form.text("column"),
                field.equals(NOT_READ) ? "" : field,
                group,
                type(form),
                yes(form, "required"),
                yes(form, "personal"),
                source,
                CellFormReading.ofColumn(form, cells));
    }

    private static ColumnType type(YamlForm form) {
        String word = form.text("type");
        Optional<ColumnType> type = Worded.find(ColumnType.class, word);
        if (type.isEmpty() && !word.isEmpty()) {
            String allowed = String.join(", ", Worded.words(ColumnType.class));
            form.problem("type", "the type is not known", word, allowed);
        }
        return type.orElse(ColumnType.TEXT);
    }

    private static boolean yes(YamlForm form, String key) {
        String word = form.text(key);
        if (!word.isEmpty() && !word.equals("yes") && !word.equals("no")) {
            form.problem(key, "the value is neither yes nor no", word, "yes, no");
        }
        return word.equals("yes");
    }
}

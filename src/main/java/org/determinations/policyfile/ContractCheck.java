package org.determinations.policyfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.ContractColumn;
import org.determinations.model.FileField;
import org.determinations.model.FileFields;
import org.determinations.model.FileKind;

/** Whether the columns of a contract fit the fields of its kind and each other. */
final class ContractCheck {
    private final YamlForm root;
    private final FileKind kind;
    private final List<ColumnReading.Column> columns;
    private final boolean fixedOrder;

    ContractCheck(YamlForm root, FileKind kind, List<ColumnReading.Column> columns, boolean fixedOrder) {
        this.root = root;
        this.kind = kind;
        this.columns = columns;
        this.fixedOrder = fixedOrder;
    }

    void check() {
        Set<String> names = new HashSet<>();
        Set<List<String>> fed = new HashSet<>();
        for (ColumnReading.Column of : columns) {
            ContractColumn column = of.column();
            if (!names.add(column.column())) {
                repeated(of);
            }
            if (column.isRead()) {
                field(of);
                if (!fed.add(List.of(column.indicator(), column.field()))) {
                    root.problem(of.where(), "two columns feed the same field", column.field(), "one column each");
                }
            }
        }
        neededFields();
    }

    private void repeated(ColumnReading.Column of) {
        boolean allRequired =
                columns().filter(c -> c.column().equals(of.column().column())).allMatch(ContractColumn::required);
        if (!fixedOrder || !allRequired) {
            root.problem(
                    of.where(),
                    "the name of the column repeats",
                    "",
                    "repeated names only with columnOrder fixed and required yes");
        }
    }

    private void field(ColumnReading.Column of) {
        ContractColumn column = of.column();
        Optional<FileField> field = FileFields.find(kind, column.field());
        if (field.isEmpty()) {
            String allowed = FileFields.of(kind).stream().map(FileField::name).collect(Collectors.joining(", "));
            root.problem(of.where(), "the kind " + kind.word() + " has no such field", column.field(), allowed);
            return;
        }
        if (field.get().type() != column.type()) {
            root.problem(
                    of.where(),
                    "the field is of another type",
                    column.type().word(),
                    field.get().type().word());
        }
        if (!column.indicator().isEmpty() && !field.get().ofIndicator()) {
            root.problem(
                    of.where(), "the field belongs to the whole row", column.field(), "a place outside indicators");
        }
        if (isWide() && column.indicator().isEmpty() && field.get().ofIndicator()) {
            root.problem(
                    of.where(), "the field belongs to one indicator", column.field(), "a place below its indicator");
        }
    }

    private boolean isWide() {
        return columns().anyMatch(c -> !c.indicator().isEmpty());
    }

    private void neededFields() {
        for (FileField field : FileFields.of(kind)) {
            boolean byIndicators = field.name().equals(FileFields.INDICATOR) && isWide();
            boolean fed = columns().anyMatch(c -> c.required() && c.field().equals(field.name()));
            if (field.needed() && !fed && !byIndicators) {
                root.problem("columns", "no required column feeds a field that is needed", "", field.name());
            }
        }
    }

    private Stream<ContractColumn> columns() {
        return columns.stream().map(ColumnReading.Column::column);
    }
}

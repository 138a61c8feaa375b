package org.determinations.policyfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.FileField;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.ContractGroup;

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
        Set<List<Object>> fed = new HashSet<>();
        for (ColumnReading.Column of : columns) {
            ContractColumn column = of.column();
            if (!names.add(column.column())) {
                repeated(of);
            }
            if (column.isRead()) {
                field(of);
                if (!fed.add(List.of(column.group(), column.field()))) {
                    root.problem(of.where(), "two columns feed the same field", column.field(), "one column each");
                }
            }
        }
        columns()
                .map(ContractColumn::group)
                .distinct()
                .forEach(group -> new ConstantsCheck(root, kind, group)
                        .check(fed.stream()
                                .filter(one -> one.get(0).equals(group))
                                .map(one -> one.get(1).toString())
                                .collect(Collectors.toSet())));
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
            String allowed = kind.fields().stream().map(FileField::name).collect(Collectors.joining(", "));
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
        if (!column.group().isRow() && !field.get().mayStandInGroup()) {
            root.problem(
                    of.where(), "the field belongs to the whole row", column.field(), "a place outside " + groups());
        }
        if (isWide() && column.group().isRow() && !field.get().mayStandInRow()) {
            root.problem(
                    of.where(), "the field belongs to one " + group(), column.field(), "a place below its " + group());
        }
    }

    private boolean isWide() {
        return columns().anyMatch(c -> !c.group().isRow());
    }

    /** {@code indicator}, as the groups of columns of the kind are called. */
    private String group() {
        return kind.group().map(FileField::name).orElse("row");
    }

    private String groups() {
        return group() + "s";
    }

    private void neededFields() {
        for (FileField field : kind.fields()) {
            boolean byGroups = field.namesGroup() && isWide();
            if (field.needed() && !byGroups && !isFed(field)) {
                root.problem("columns", "no required column feeds a field that is needed", "", field.name());
            }
        }
    }

    /** By the row, or by every group of a wide layout; from a required column or by a constant. */
    private boolean isFed(FileField field) {
        Set<ContractGroup> fed = columns()
                .filter(c -> c.required() && c.field().equals(field.name())
                        || c.group().constants().containsKey(field.name()))
                .map(ContractColumn::group)
                .collect(Collectors.toSet());
        return fed.stream().anyMatch(ContractGroup::isRow)
                || isWide()
                        && columns()
                                .map(ContractColumn::group)
                                .filter(group -> !group.isRow())
                                .allMatch(fed::contains);
    }

    private Stream<ContractColumn> columns() {
        return columns.stream().map(ColumnReading.Column::column);
    }
}

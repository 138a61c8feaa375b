package org.determinations.policyfile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.ContractColumn;
import org.determinations.model.FileField;
import org.determinations.model.FileFields;
import org.determinations.model.FileKind;

/** Whether the columns of a contract fit the fields of its kind and each other. */
final class ContractCheck {
    private final JobYaml yaml;
    private final FileKind kind;
    private final List<ContractColumn> columns;
    private final boolean fixedOrder;

    ContractCheck(JobYaml yaml, FileKind kind, List<ContractColumn> columns, boolean fixedOrder) {
        this.yaml = yaml;
        this.kind = kind;
        this.columns = columns;
        this.fixedOrder = fixedOrder;
    }

    void check() {
        Set<String> names = new HashSet<>();
        Set<List<String>> fed = new HashSet<>();
        for (ContractColumn column : columns) {
            if (!names.add(column.column())) {
                repeated(column);
            }
            if (column.isRead()) {
                field(column);
                if (!fed.add(List.of(column.indicator(), column.field()))) {
                    yaml.problemOfEntry(
                            "column",
                            column.column(),
                            "two columns feed the same field",
                            column.field(),
                            "one column each");
                }
            }
        }
        neededFields();
    }

    private void repeated(ContractColumn column) {
        boolean allRequired =
                columns.stream().filter(c -> c.column().equals(column.column())).allMatch(ContractColumn::required);
        if (!fixedOrder || !allRequired) {
            yaml.problemOfEntry(
                    "column",
                    column.column(),
                    "the name of the column repeats",
                    "",
                    "repeated names only with columnOrder fixed and required yes");
        }
    }

    private void field(ContractColumn column) {
        Optional<FileField> field = FileFields.find(kind, column.field());
        if (field.isEmpty()) {
            String allowed = FileFields.of(kind).stream().map(FileField::name).collect(Collectors.joining(", "));
            yaml.problemOfEntry(
                    "column",
                    column.column(),
                    "the kind " + kind.word() + " has no such field",
                    column.field(),
                    allowed);
            return;
        }
        if (field.get().type() != column.type()) {
            yaml.problemOfEntry(
                    "column",
                    column.column(),
                    "the field is of another type",
                    column.type().word(),
                    field.get().type().word());
        }
        if (!column.indicator().isEmpty() && !field.get().ofIndicator()) {
            yaml.problemOfEntry(
                    "column",
                    column.column(),
                    "the field belongs to the whole row",
                    column.field(),
                    "a place outside indicators");
        }
        if (isWide() && column.indicator().isEmpty() && field.get().ofIndicator()) {
            yaml.problemOfEntry(
                    "column",
                    column.column(),
                    "the field belongs to one indicator",
                    column.field(),
                    "a place below its indicator");
        }
    }

    private boolean isWide() {
        return columns.stream().anyMatch(c -> !c.indicator().isEmpty());
    }

    private void neededFields() {
        for (FileField field : FileFields.of(kind)) {
            boolean byIndicators = field.name().equals(FileFields.INDICATOR) && isWide();
            boolean fed =
                    columns.stream().anyMatch(c -> c.required() && c.field().equals(field.name()));
            if (field.needed() && !fed && !byIndicators) {
                yaml.problem("columns", "no required column feeds a field that is needed", "", field.name());
            }
        }
    }
}

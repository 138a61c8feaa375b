package org.determinations.policyfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.ColumnType;
import org.determinations.model.FileField;
import org.determinations.model.SchoolYear;
import org.determinations.model.ValueStatus;
import org.determinations.model.Worded;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.layout.ContractGroup;

/** What a contract says in place of a column: only of a field that need not differ from row to row, and only what it can mean. */
record ConstantsCheck(YamlForm root, FileKind kind, ContractGroup group) {
    private static final Set<String> OF_EACH_ROW = Set.of(FileFields.DISTRICT_CODE, FileFields.DISTRICT_NAME);

    /** @param fed fields that columns of the same group feed */
    void check(Set<String> fed) {
        group.constants().forEach((name, text) -> {
            Optional<FileField> field = kind.fields().stream()
                    .filter(this::mayBeConstant)
                    .filter(f -> f.name().equals(name))
                    .findFirst();
            if (field.isEmpty()) {
                problem(name, "no constant can feed the field", name, allowed());
            } else if (fed.contains(name)) {
                problem(name, "a column and a constant feed the same field", name, "one of them");
            } else {
                text(field.get(), text);
            }
        });
    }

    private boolean mayBeConstant(FileField field) {
        return !field.namesGroup()
                && !OF_EACH_ROW.contains(field.name())
                && (group.isRow() || !field.place().equals(FileField.Place.ROW));
    }

    private String allowed() {
        return kind.fields().stream()
                .filter(this::mayBeConstant)
                .map(FileField::name)
                .collect(Collectors.joining(", "));
    }

    private void text(FileField field, String text) {
        if (field.type() == ColumnType.SCHOOL_YEAR && SchoolYear.parse(text).isEmpty()) {
            problem(field.name(), "the constant is not a school year", text, "a school year such as 2011-12");
        }
        if (field.type() == ColumnType.VALUE_STATUS
                && Worded.find(ValueStatus.class, text).isEmpty()) {
            List<String> words = Worded.words(ValueStatus.class);
            problem(field.name(), "the constant is not a status", text, String.join(", ", words));
        }
    }

    private void problem(String name, String wrong, String found, String allowed) {
        String where = group.isRow() ? "" : " of " + group.name();
        root.problem("constants", wrong + where, name.equals(found) ? name : name + ": " + found, allowed);
    }
}

package org.determinations.application.validate;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.FileContract;

/** Columns of files that a person takes for columns of contracts, this once: both have to be there. */
final class MappedNames {
    private static final String OPTION = "--map";

    private MappedNames() {}

    /** Refuses a column that no contract has. */
    static void demandKnown(Map<String, String> names, List<FileContract> contracts) {
        TreeSet<String> known = contracts.stream()
                .flatMap(contract -> contract.columns().stream())
                .map(ContractColumn::column)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String column : new TreeSet<>(names.values())) {
            if (!known.contains(column)) {
                throw refused(
                        "no contract has a column of this name",
                        column,
                        "a column of some layout, as dictionary.md lists them",
                        "write NAME=COLUMN, the name in the file first");
            }
        }
    }

    /** Refuses a name that the header of no file has, where every file was read. */
    static void demandMet(FileRecogniser recogniser, ValidationOutcome outcome) {
        List<String> missing = recogniser.namesNotMet();
        if (!missing.isEmpty() && !outcome.refused()) {
            throw refused(
                    "no file has a column of this name",
                    String.join(", ", missing),
                    "a column as the header of a file spells it",
                    "correct the name, or leave the option out");
        }
    }

    private static Refusal refused(String wrong, String found, String allowed, String action) {
        return Refusal.Kind.USAGE.of(IssueCode.NOT_FOUND, OPTION, wrong, found, allowed, action);
    }
}

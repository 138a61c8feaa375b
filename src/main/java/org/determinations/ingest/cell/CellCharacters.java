package org.determinations.ingest.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.issue.SourceRef;
import org.determinations.issue.UnsafeCharacters;
import org.determinations.model.Person;
import org.determinations.model.fact.FileFields;

/**
 * What no cell of a row may hold, whatever it is about: characters that a terminal or a page obeys, and letters of two scripts in
 * the name of a person who decides. Such a row is rejected: what it says is not what it seems to say.
 */
public final class CellCharacters {
    private CellCharacters() {}

    /** {@code IN-040} and {@code IN-041}, in the order of the columns. */
    public static void check(List<ResolvedColumn> columns, List<String> row, RowIssues issues) {
        for (ResolvedColumn column : columns) {
            if (!column.column().isRead()) {
                continue;
            }
            String text = row.get(column.position());
            OptionalInt unsafe = UnsafeCharacters.findInCell(text);
            if (unsafe.isPresent()) {
                issues.add(
                        unsafe(issues.row().at(column.labelIn(issues.row().row())), column, unsafe.getAsInt(), text));
            }
            if (column.column().field().equals(FileFields.DECIDED_BY)) {
                twoScripts(issues.row().at(column.labelIn(issues.row().row())), text)
                        .ifPresent(issues::add);
            }
        }
    }

    private static Issue unsafe(SourceRef where, ResolvedColumn column, int character, String text) {
        return Issue.of(
                IssueCode.UNSAFE_CHARACTER,
                where,
                column.column().field() + " holds an invisible character that a screen obeys",
                UnsafeCharacters.name(character) + " as character " + (text.indexOf(character) + 1) + " of the cell",
                "text that can be seen",
                "Retype the cell and submit the file again.");
    }

    private static Optional<Issue> twoScripts(SourceRef where, String name) {
        return Person.twoScripts(name)
                .map(words -> Issue.of(
                        IssueCode.NAME_OF_TWO_SCRIPTS,
                        where,
                        words,
                        Quote.of(name),
                        "a name in letters of one script",
                        "Retype the name and submit the file again."));
    }
}

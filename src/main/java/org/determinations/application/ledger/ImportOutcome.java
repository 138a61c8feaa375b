package org.determinations.application.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.followthrough.ImportPlan;
import org.determinations.issue.Issue;

/**
 * What an import of a review file came to.
 *
 * @param file its name
 * @param pack that named the ratings that are no finding
 * @param ratingsNamed whether that pack names any
 * @param ofFile what is wrong with the file and its rows
 * @param rejected rows that could not be read
 */
public record ImportOutcome(
        String file,
        String sha256,
        String pack,
        boolean ratingsNamed,
        ImportPlan plan,
        List<Issue> ofFile,
        int rejected) {

    public ImportOutcome {
        ofFile = List.copyOf(ofFile);
    }

    /** Rows that were refused: by what they say, or by what the ledger has. */
    public int refused() {
        return rejected + plan.issues().size();
    }

    /** Of the file, of its rows, and of rows against the ledger. */
    public List<Issue> issues() {
        return Stream.concat(ofFile.stream(), plan.issues().stream()).toList();
    }

    /** Whether the ledger had all of it already. */
    public boolean isNothingNew() {
        return plan.added().isEmpty() && plan.changed().isEmpty();
    }
}

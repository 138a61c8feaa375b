package org.determinations.application.review;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.followthrough.review.ReviewImport;
import org.determinations.issue.Issue;
import org.determinations.model.fact.FileKind;

/**
 * What an import of quality reviews came to.
 *
 * @param file its name
 * @param kind what it holds
 * @param ofFile what is wrong with the file and its rows
 * @param rejected rows that could not be read
 */
public record ReviewsImported(
        String file, FileKind kind, String sha256, ReviewImport plan, List<Issue> ofFile, int rejected) {

    public ReviewsImported {
        ofFile = List.copyOf(ofFile);
    }

    /** Rows that were refused: by what they say, or by what others of the round say. */
    public int refused() {
        return rejected + plan.issues().size();
    }

    public List<Issue> issues() {
        return Stream.concat(ofFile.stream(), plan.issues().stream()).toList();
    }

    /** Whether the store had all of it already. */
    public boolean isNothingNew() {
        return plan.added().isEmpty() && plan.changed().isEmpty();
    }
}

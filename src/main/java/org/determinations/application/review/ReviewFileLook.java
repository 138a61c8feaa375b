package org.determinations.application.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.model.Sha256;

/**
 * A file that waits, and what taking it over now would come to.
 *
 * @param would nothing of it is kept yet
 */
public record ReviewFileLook(WaitingReviewFile file, ReviewsImported would) {

    /** SHA-256 over what would be added, changed and refused. */
    public String fingerprint() {
        List<String> parts = new ArrayList<>(List.of(
                Long.toString(file.number()),
                would.sha256(),
                Integer.toString(would.plan().unchanged()),
                Integer.toString(would.refused())));
        Stream.of(would.plan().added(), would.plan().changed()).forEach(rows -> {
            parts.add(Integer.toString(rows.size()));
            rows.forEach(row -> parts.add(Integer.toString(row.row())));
        });
        would.issues().stream().map(Issue::listed).forEach(parts::add);
        return Sha256.ofParts(parts);
    }
}

package org.determinations.application.verify;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.audit.ReviewAudit;
import org.determinations.issue.IssueCode;
import org.determinations.model.review.ReviewRows;
import org.determinations.store.AuditStore;
import org.determinations.store.Stores;

/** The rows of quality reviews, held against the hashes that the audit trail has of them: {@code FT-023}. */
final class ReviewVerification {
    private ReviewVerification() {}

    static BoundVerification of(Stores stores, List<AuditStore.Event> audit) {
        var scores = byEvent(stores.reviews().listScores());
        var samples = byEvent(stores.reviews().listSamples());
        SortedMap<Long, String> hashes = new TreeMap<>();
        Stream.concat(scores.keySet().stream(), samples.keySet().stream())
                .forEach(number -> hashes.put(
                        number,
                        new ReviewRows(scores.getOrDefault(number, List.of()), samples.getOrDefault(number, List.of()))
                                .hash()));
        return new BoundVerification(
                "quality reviews",
                IssueCode.REVIEWS_DIFFER,
                audit,
                ReviewAudit::content,
                hashes,
                new ReviewRows(List.of(), List.of()).hash());
    }

    private static <S> Map<Long, List<ReviewRows.Stated<S>>> byEvent(List<ReviewRows.Recorded<S>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        ReviewRows.Recorded::event,
                        Collectors.mapping(ReviewRows.Recorded::stated, Collectors.toList())));
    }
}

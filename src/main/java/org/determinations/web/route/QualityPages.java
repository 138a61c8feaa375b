package org.determinations.web.route;

import java.util.Optional;
import org.determinations.application.review.ReviewDesk;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.review.ReviewRound;
import org.determinations.web.view.ReviewsView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Quality reviews, looked at. */
final class QualityPages {
    private final Desk desk;

    QualityPages(Desk desk) {
        this.desk = desk;
    }

    ServerResponse list(ServerRequest request) {
        return Answers.page(desk.ask(() -> {
            try (ReviewDesk reviews = ReviewDesk.open(desk.installation())) {
                ReviewBook book = reviews.book();
                return ReviewsView.page(
                        desk.around(request),
                        book.listRounds().stream().map(book::records).toList(),
                        book.listRounds().isEmpty()
                                ? Optional.empty()
                                : Optional.of(reviews.picture(Optional.empty())));
            }
        }));
    }

    ServerResponse round(ServerRequest request) {
        ReviewRound round = ReviewRound.parse(request.pathVariable("year") + "/" + request.pathVariable("number"))
                .orElseThrow(QualityPages::noSuch);
        return Answers.page(desk.ask(() -> {
            try (ReviewDesk reviews = ReviewDesk.open(desk.installation())) {
                return ReviewsView.round(
                        desk.around(request), reviews.roll(request.pathVariable("district"), Optional.of(round)));
            }
        }));
    }

    private static Refusal noSuch() {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile("address"),
                        "there is no such round here",
                        "",
                        "",
                        "go on from the list of rounds"));
    }
}

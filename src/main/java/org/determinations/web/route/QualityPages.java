package org.determinations.web.route;

import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.determinations.application.Installation;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.Shelf;
import org.determinations.application.review.ReviewDesk;
import org.determinations.application.review.ReviewFileDesk;
import org.determinations.application.review.ReviewFileLook;
import org.determinations.application.review.WaitingReviewFile;
import org.determinations.followthrough.review.ReviewBook;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.review.ReviewRound;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.ReviewFileView;
import org.determinations.web.view.ReviewsView;
import org.determinations.web.view.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Quality reviews, looked at; files of them sent, looked at and taken over. */
record QualityPages(Desk desk) {
    ServerResponse list(ServerRequest request) {
        String done = switch (request.param("done").orElse("")) {
            case "taken" -> "The file is taken over.";
            case "discarded" -> "The file is discarded.";
            default -> "";
        };
        return list(request, HttpStatus.OK, Tried.done(done));
    }

    private ServerResponse list(ServerRequest request, HttpStatus status, Tried tried) {
        return Answers.page(status, desk.ask(() -> {
            List<WaitingReviewFile> waiting =
                    ReviewFileDesk.of(desk.installation()).list();
            try (ReviewDesk reviews = ReviewDesk.open(desk.installation())) {
                ReviewBook book = reviews.book();
                return ReviewsView.page(
                        desk.around(request),
                        book.listRounds().stream().map(book::records).toList(),
                        book.listRounds().isEmpty() ? Optional.empty() : Optional.of(reviews.picture(Optional.empty())),
                        waiting,
                        tried);
            }
        }));
    }

    /** Takes a file and shows what it would add. */
    ServerResponse offer(ServerRequest request) {
        Installation acting = desk.actedOnBy(request);
        try {
            Optional<Part> part = new Form(request).part();
            String name = part.map(Part::getSubmittedFileName).orElse("");
            KeptFiles.Kept kept = FilePages.kept(KeptFiles.on(acting, Shelf.REVIEWS), name, part);
            long number = desk.ask(() -> ReviewFileDesk.of(acting).offer(name, kept));
            return Answers.goTo(Addresses.reviewFile(number));
        } catch (Refusal refusal) {
            demandOfFile(refusal);
            return list(request, Answers.status(refusal), Tried.refused(refusal, "files", Map.of()));
        }
    }

    private static void demandOfFile(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.LOCKED
                || refusal.kind() == Refusal.Kind.SYSTEM
                || refusal.kind() == Refusal.Kind.USAGE) {
            throw refusal;
        }
    }

    ServerResponse file(ServerRequest request) {
        return file(request, HttpStatus.OK, Optional.empty());
    }

    private ServerResponse file(ServerRequest request, HttpStatus status, Optional<Refusal> refusal) {
        Installation acting = desk.actedOnBy(request);
        long number = FilePages.number(request);
        ReviewFileLook look = desk.ask(() -> ReviewFileDesk.of(acting).look(number));
        return Answers.page(status, ReviewFileView.page(desk.around(request), look, refusal));
    }

    /** Takes over what the page showed. */
    ServerResponse accept(ServerRequest request) {
        String seen = request.param("seen").orElse("");
        return act(request, "taken", (files, number) -> files.accept(number, seen));
    }

    ServerResponse discard(ServerRequest request) {
        return act(request, "discarded", (files, number) -> files.discard(number, new Form(request).text("note")));
    }

    private ServerResponse act(ServerRequest request, String done, BiConsumer<ReviewFileDesk, Long> act) {
        Installation acting = desk.actedOnBy(request);
        long number = FilePages.number(request);
        try {
            desk.ask(() -> {
                act.accept(ReviewFileDesk.of(acting), number);
                return number;
            });
            return Answers.goTo("/reviews?done=" + done);
        } catch (Refusal refusal) {
            demandOfFile(refusal);
            return file(request, Answers.status(refusal), Optional.of(refusal));
        }
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
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND, "address", "there is no such round here", "", "", "go on from the list of rounds");
    }
}

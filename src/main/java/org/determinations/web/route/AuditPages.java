package org.determinations.web.route;

import java.util.Arrays;
import org.determinations.application.trail.TrailDesk;
import org.determinations.application.trail.TrailQuestion;
import org.determinations.issue.Refusal;
import org.determinations.report.trail.TrailListing;
import org.determinations.report.trail.TrailRow;
import org.determinations.web.view.AuditView;
import org.determinations.web.view.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Who did, saw and downloaded what. */
record AuditPages(Desk desk) {
    private static final int MOST = 200;

    ServerResponse list(ServerRequest request) {
        Form form = new Form(request);
        TrailQuestion asked = TrailQuestion.EVERYTHING;
        Tried tried = Tried.nothing();
        HttpStatus status = HttpStatus.OK;
        try {
            asked = new TrailQuestion(
                    form.find("person"),
                    form.day("from"),
                    form.day("to"),
                    form.number("run"),
                    form.find("district"),
                    form.find("kind").map(AuditPages::kind));
        } catch (Refusal refusal) {
            tried = Tried.refused(refusal, AuditView.WHICH, form.typed());
            status = Answers.status(refusal);
        }
        TrailQuestion question = asked;
        TrailListing listing = desk.ask(() -> {
            try (TrailDesk trail = TrailDesk.open(desk.installation())) {
                return trail.list(question, MOST);
            }
        });
        return Answers.page(status, AuditView.page(desk.around(request), listing, form.typed(), tried));
    }

    private static TrailRow.Kind kind(String word) {
        return Arrays.stream(TrailRow.Kind.values())
                .filter(of -> of.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Form.unusable("kind", word, "act or view"));
    }
}

package org.determinations.web.route;

import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.application.ledger.LedgerDesk;
import org.determinations.issue.Refusal;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.EvidenceParts;
import org.determinations.web.view.FindingView;
import org.determinations.web.view.FindingsView;
import org.determinations.web.view.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The ledger of findings: looked at, recorded in, and findings closed. */
record FindingPages(Desk desk, PasswordDoor door) {
    private <T> T asked(Installation acting, Function<LedgerDesk, T> question) {
        return desk.ask(() -> {
            try (LedgerDesk ledger = LedgerDesk.open(acting)) {
                return question.apply(ledger);
            }
        });
    }

    ServerResponse list(ServerRequest request) {
        FindingsView.Choice choice = new FindingsView.Choice(
                request.param("text").orElse("").strip(), request.param("state").orElse(""));
        return Answers.page(asked(
                desk.installation(),
                ledger -> FindingsView.page(desk.around(request), ledger.ledger(), ledger.today(), choice)));
    }

    ServerResponse one(ServerRequest request) {
        return one(
                request,
                HttpStatus.OK,
                request.param("done").isPresent() ? Tried.done("It is recorded.") : Tried.nothing());
    }

    /** A file that an act about the finding names; another finding's file is not there. */
    ServerResponse evidence(ServerRequest request) {
        EvidenceFile file = file(request);
        return Answers.brought(
                file.name(),
                desk.ask(() -> EvidenceDesk.of(desk.actedOnBy(request)).handOut("finding: " + id(request), file)));
    }

    private EvidenceFile file(ServerRequest request) {
        return EvidencePart.named(
                request,
                asked(desk.installation(), ledger -> ledger.account(id(request), ledger.today()))
                        .evidence());
    }

    /** Deletes what is kept of a file; what was recorded stays. */
    ServerResponse delete(ServerRequest request) {
        Form form = new Form(request);
        try {
            EvidencePart.delete(desk, request, "finding: " + id(request), file(request));
            return Answers.goTo(Addresses.finding(id(request)) + "&done");
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.LOCKED || refusal.kind() == Refusal.Kind.SYSTEM) {
                throw refusal;
            }
            return one(request, Answers.status(refusal), Tried.refused(refusal, EvidenceParts.DELETION, form.typed()));
        }
    }

    private ServerResponse one(ServerRequest request, HttpStatus status, Tried tried) {
        return Answers.page(
                status,
                asked(
                        desk.installation(),
                        ledger -> FindingView.page(
                                desk.around(request),
                                ledger.account(id(request), ledger.today()),
                                ledger.today(),
                                tried,
                                EvidenceDesk.of(desk.installation())::has)));
    }

    /** Records what a person did about a finding. */
    ServerResponse record(String act, ServerRequest request) {
        return acted(act, request, false);
    }

    /** Closes a finding or opens it again; the password is typed once more by who has one. */
    ServerResponse turn(String act, ServerRequest request) {
        return acted(act, request, true);
    }

    private ServerResponse acted(String act, ServerRequest request, boolean confirmed) {
        Form form = new Form(request);
        String id = id(request);
        try {
            Installation acting = desk.actedOnBy(request);
            Optional<EvidenceDesk.Brought> brought =
                    FindingView.SHOWING.contains(act) ? form.brought() : Optional.empty();
            Runnable recording = () -> asked(
                    acting,
                    ledger -> EvidenceDesk.of(acting)
                            .naming(
                                    brought,
                                    file -> ledger.record(
                                            id,
                                            before ->
                                                    new FindingActs(form, id, file).of(act, before, ledger.today()))));
            if (confirmed) {
                Confirming.proved(request, door, "finding", recording);
            } else {
                recording.run();
            }
            return Answers.goTo(Addresses.finding(id) + "&done");
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.LOCKED || refusal.kind() == Refusal.Kind.SYSTEM) {
                throw refusal;
            }
            return one(request, Answers.status(refusal), Tried.refused(refusal, act, form.typed()));
        }
    }

    private static String id(ServerRequest request) {
        return request.param("id").orElse("");
    }
}

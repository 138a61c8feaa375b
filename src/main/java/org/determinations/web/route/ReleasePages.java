package org.determinations.web.route;

import java.util.Optional;
import java.util.function.BiFunction;
import org.determinations.application.Installation;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.people.Entrance;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.release.Fingerprints;
import org.determinations.application.release.ReleaseDesk;
import org.determinations.application.release.ReleaseOutcome;
import org.determinations.application.release.ReleasePreview;
import org.determinations.application.release.SeenChecklist;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunReport;
import org.determinations.report.form.ExportFile;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.ChecklistView;
import org.determinations.web.view.ReleaseCheckView;
import org.determinations.web.view.ReviewChoice;
import org.determinations.web.view.ReviewView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The way of a run to its readers: review list, checklist, signatures, approval. */
record ReleasePages(Desk desk, PasswordDoor door, Entrance entrance) {
    ServerResponse review(ServerRequest request) {
        int run = ReadingPages.number(request);
        return Answers.page(desk.reading(reading -> {
            RunReport results = reading.results(new RunSelection(Optional.of(run), Optional.empty(), Optional.empty()));
            return ReviewView.page(
                    desk.around(reading.jurisdiction(run), request),
                    results,
                    new ReviewView.Standing(
                            reading.decisions(results.run()),
                            reading.notes()
                                    .list(results.run().cycle(), results.run().stage()),
                            reading.runs().isNewest(results.run()),
                            request.param("done").isPresent(),
                            new ReviewChoice(
                                    ReadingPages.choice(request),
                                    request.param("evidence").orElse(""),
                                    request.param("notes").orElse(""))));
        }));
    }

    ServerResponse checklist(ServerRequest request) {
        String done = switch (request.param("done").orElse("")) {
            case "signed" -> "Your signature is recorded.";
            case "approved" -> "Your approval is recorded.";
            case "released" -> "It is released. Its files are in place.";
            case "withdrawn" -> "It is taken back.";
            default -> "";
        };
        return checklist(request, HttpStatus.OK, new ChecklistView.Attempt(Optional.empty(), "", "", done));
    }

    /** The letter to one district, as an export has it. */
    ServerResponse letter(ServerRequest request) {
        int run = ReadingPages.number(request);
        DistrictCode code = DistrictCode.find(request.pathVariable("district"))
                .orElseThrow(() -> ReadingPages.noSuch("district", ""));
        ExportFile letter = desk.ask(() -> {
            try (ExportDesk export = ExportDesk.open(desk.actedOnBy(request), line -> {})) {
                return export.letter(run, code);
            }
        });
        return Answers.file(MediaType.APPLICATION_PDF, letter.path(), letter.bytes());
    }

    /** Takes a signature under one warning; what was typed stands on the page again when it is refused. */
    ServerResponse sign(ServerRequest request) {
        int run = ReadingPages.number(request);
        String point = request.param("point").orElse("");
        String note = note(request);
        String seen = request.param("seen").orElse("");
        Installation acting = desk.actedOnBy(request);
        try {
            Confirming.demandReadable(note);
            desk.ask(() -> {
                try (ReleaseDesk release = ReleaseDesk.open(acting, line -> {})) {
                    release.sign(run, point, note, seen);
                    return run;
                }
            });
            return Answers.goTo(Addresses.checklist(run) + "?done=signed");
        } catch (Refusal refusal) {
            return refused(request, refusal, point, note);
        }
    }

    private SeenChecklist seen(Installation acting, int run) {
        return desk.ask(() -> {
            try (ReleaseDesk release = ReleaseDesk.open(acting, line -> {})) {
                return release.seen(run, desk.before().checklists(), entrance);
            }
        });
    }

    /** Approves exactly what the page showed. */
    ServerResponse approve(ServerRequest request) {
        return act(request, "", "approved", (release, run) -> release.approve(run, seen(request)));
    }

    /** Shows what a release or an amendment would record and put out. */
    ServerResponse checkRelease(ServerRequest request) {
        return check(
                request, ChecklistView.RELEASE, (release, run) -> release.preview(run, note(request), seen(request)));
    }

    /** Shows what taking back would record. */
    ServerResponse checkWithdrawal(ServerRequest request) {
        return check(
                request,
                ChecklistView.WITHDRAWAL,
                (release, run) -> release.preview(run, ReleaseAction.WITHDRAW, note(request)));
    }

    private ServerResponse check(
            ServerRequest request, String act, BiFunction<ReleaseDesk, Integer, ReleasePreview> preview) {
        int run = ReadingPages.number(request);
        Installation acting = desk.actedOnBy(request);
        try {
            Confirming.demandReadable(note(request));
            ReleasePreview shown = desk.ask(() -> {
                try (ReleaseDesk release = ReleaseDesk.open(acting, line -> {})) {
                    return preview.apply(release, run);
                }
            });
            Jurisdiction jurisdiction = desk.reading(reading -> reading.jurisdiction(run));
            return Answers.page(ReleaseCheckView.page(desk.around(jurisdiction, request), shown));
        } catch (Refusal refusal) {
            return refused(request, refusal, act, note(request));
        }
    }

    /** Releases or amends exactly what was shown before it. */
    ServerResponse putOut(ServerRequest request) {
        return act(
                request,
                ChecklistView.RELEASE,
                "released",
                (release, run) -> release.putOut(run, note(request), seen(request), answers(request)));
    }

    /** Takes an approval or a release back, as it was shown before. */
    ServerResponse withdraw(ServerRequest request) {
        return act(
                request,
                ChecklistView.WITHDRAWAL,
                "withdrawn",
                (release, run) -> release.withdraw(run, note(request), answers(request)));
    }

    private static String answers(ServerRequest request) {
        return request.param("answers").orElse("");
    }

    /** An act that a box is ticked for, and before which the person proves again who they are. */
    private ServerResponse act(
            ServerRequest request, String word, String done, BiFunction<ReleaseDesk, Integer, ReleaseOutcome> act) {
        int run = ReadingPages.number(request);
        try {
            if (request.param("consent").isEmpty()) {
                throw refusal(run, "the box is not ticked", "look at the points and the results, then tick it");
            }
            Confirming.demandReadable(note(request));
            Installation acting = desk.actedOnBy(request);
            Confirming.proved(
                    request,
                    door,
                    "run " + run,
                    () -> desk.ask(() -> {
                        try (ReleaseDesk release = ReleaseDesk.open(acting, line -> {})) {
                            return act.apply(release, run);
                        }
                    }));
            return Answers.goTo(Addresses.checklist(run) + "?done=" + done);
        } catch (Refusal refusal) {
            return refused(request, refusal, word, note(request));
        }
    }

    private static String note(ServerRequest request) {
        return new Form(request).typed("note");
    }

    private static Fingerprints seen(ServerRequest request) {
        return new Fingerprints(
                request.param("manifest").orElse(""), request.param("checklist").orElse(""));
    }

    private ServerResponse refused(ServerRequest request, Refusal refusal, String point, String note) {
        return refusal.kind() == Refusal.Kind.LOCKED || refusal.kind() == Refusal.Kind.SYSTEM
                ? thrown(refusal)
                : checklist(
                        request,
                        Answers.status(refusal),
                        new ChecklistView.Attempt(Optional.of(refusal), point, note, ""));
    }

    private static ServerResponse thrown(Refusal refusal) {
        throw refusal;
    }

    private ServerResponse checklist(ServerRequest request, HttpStatus status, ChecklistView.Attempt attempt) {
        int run = ReadingPages.number(request);
        Installation acting = desk.actedOnBy(request);
        Jurisdiction jurisdiction = desk.reading(reading -> reading.jurisdiction(run));
        return Answers.page(status, ChecklistView.page(desk.around(jurisdiction, request), seen(acting, run), attempt));
    }

    private static Refusal refusal(int run, String wrong, String action) {
        return Refusal.Kind.GATE.of(IssueCode.CHECKLIST_NOT_PASSED, "run " + run, wrong, "", "", action);
    }
}

package org.determinations.web.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.application.assistance.ProposalOutcome;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.followthrough.assistance.ActionEdit;
import org.determinations.followthrough.assistance.PlanStanding;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Worded;
import org.determinations.model.assistance.PlanAct;
import org.determinations.model.assistance.PlanEntry;
import org.determinations.model.assistance.PlanKey;
import org.determinations.model.assistance.SupportArea;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.EvidenceParts;
import org.determinations.web.view.PlanView;
import org.determinations.web.view.PlansView;
import org.determinations.web.view.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Plans of assistance: proposed, edited, followed and signed. */
record PlanPages(Desk desk, PasswordDoor door) {
    private static final String PROPOSE = "propose";
    private static final String AGAIN = "again";

    private <T> T asked(Installation acting, Function<PlanDesk, T> question) {
        return desk.ask(() -> {
            try (PlanDesk plans = PlanDesk.open(acting)) {
                return question.apply(plans);
            }
        });
    }

    ServerResponse list(ServerRequest request) {
        return list(request, HttpStatus.OK, Tried.nothing());
    }

    private ServerResponse list(ServerRequest request, HttpStatus status, Tried tried) {
        PlansView.Choice choice = new PlansView.Choice(
                request.param("text").orElse("").strip(), request.param("which").orElse(""));
        return Answers.page(
                status,
                asked(
                        desk.installation(),
                        plans -> PlansView.page(
                                desk.around(request), plans.rows(plans.today()), plans.today(), choice, tried)));
    }

    ServerResponse one(ServerRequest request) {
        String done = switch (request.param("done").orElse("")) {
            case PROPOSE -> "The plan is proposed. What it lacked was added.";
            case AGAIN -> "The plan is proposed anew. It had every action already.";
            case "same" -> "The plan rests on the same already, and has every action.";
            case "recorded" -> "It is recorded.";
            default -> "";
        };
        return one(request, HttpStatus.OK, Tried.done(done));
    }

    private ServerResponse one(ServerRequest request, HttpStatus status, Tried tried) {
        PlanKey plan = plan(request);
        return Answers.page(
                status,
                asked(
                        desk.installation(),
                        plans -> PlanView.page(
                                desk.around(request),
                                plans.account(plan, plans.today()),
                                plans.today(),
                                tried,
                                EvidenceDesk.of(desk.installation())::has)));
    }

    /** A file that an act about the plan names; another plan's file is not there. */
    ServerResponse evidence(ServerRequest request) {
        EvidenceFile file = file(request);
        return Answers.brought(
                file.name(),
                desk.ask(() -> EvidenceDesk.of(desk.actedOnBy(request))
                        .handOut("plan: " + plan(request).text(), file)));
    }

    private EvidenceFile file(ServerRequest request) {
        PlanKey plan = plan(request);
        return EvidencePart.named(
                request,
                asked(desk.installation(), plans -> plans.account(plan, plans.today()))
                        .evidence());
    }

    /** Deletes what is kept of a file; what was recorded stays. */
    ServerResponse delete(ServerRequest request) {
        Form form = new Form(request);
        PlanKey plan = plan(request);
        try {
            EvidencePart.delete(desk, request, "plan: " + plan.text(), file(request));
            return Answers.goTo(Addresses.plan(plan) + "?done=recorded");
        } catch (Refusal refusal) {
            return refused(
                    refusal,
                    () -> one(
                            request,
                            Answers.status(refusal),
                            Tried.refused(refusal, EvidenceParts.DELETION, form.typed())));
        }
    }

    /** Proposes the plan of one district, then shows it. */
    ServerResponse propose(ServerRequest request) {
        Form form = new Form(request);
        try {
            String district = form.needed("district", "a code, or part of a name that fits one district");
            Optional<Integer> run = form.number("run");
            Installation acting = desk.actedOnBy(request);
            ProposalOutcome done = asked(acting, plans -> {
                LocalDate on = form.day("on").orElse(plans.today());
                if (on.isAfter(plans.today())) {
                    throw Form.unusable("on", on.toString(), "a day up to " + plans.today());
                }
                return plans.propose(run, Optional.of(district), on);
            });
            PlanKey plan = done.plans().get(0).proposed().proposal().plan();
            return Answers.goTo(Addresses.plan(plan) + "?done="
                    + (done.isNothingNew() ? "same" : done.isNothingAdded() ? AGAIN : PROPOSE));
        } catch (Refusal refusal) {
            return refused(
                    refusal,
                    () -> list(request, Answers.status(refusal), Tried.refused(refusal, PROPOSE, form.typed())));
        }
    }

    /** Records what a person did about a plan. */
    ServerResponse record(String act, ServerRequest request) {
        return acted(act, request, false);
    }

    /** Signs a plan; the password is typed once more by who has one. */
    ServerResponse sign(ServerRequest request) {
        return acted("sign", request, true);
    }

    private ServerResponse acted(String act, ServerRequest request, boolean confirmed) {
        Form form = new Form(request);
        PlanKey plan = plan(request);
        try {
            Installation acting = desk.actedOnBy(request);
            Optional<EvidenceDesk.Brought> brought = PlanView.SHOWING.contains(act) ? form.brought() : Optional.empty();
            Runnable recording = () -> asked(
                    acting,
                    plans -> EvidenceDesk.of(acting)
                            .naming(
                                    brought,
                                    file -> plans.record(
                                            plan, before -> acts(act, form, file, before, plans.today()))));
            if (confirmed) {
                Confirming.proved(request, door, "plan", recording);
            } else {
                recording.run();
            }
            return Answers.goTo(Addresses.plan(plan) + "?done=recorded");
        } catch (Refusal refusal) {
            return refused(
                    refusal, () -> one(request, Answers.status(refusal), Tried.refused(refusal, act, form.typed())));
        }
    }

    private static ServerResponse refused(Refusal refusal, Supplier<ServerResponse> page) {
        if (refusal.kind() == Refusal.Kind.LOCKED || refusal.kind() == Refusal.Kind.SYSTEM) {
            throw refusal;
        }
        return page.get();
    }

    private static List<PlanEntry> acts(
            String act, Form form, Optional<EvidenceFile> file, PlanStanding before, LocalDate today) {
        LocalDate on = form.day("on").orElse(today);
        return switch (act) {
            case "add" -> {
                ActionEdit edit = edit(form, file);
                if (edit.what().isEmpty() || edit.area().isEmpty()) {
                    throw Form.unusable(
                            edit.what().isEmpty() ? "what" : "area", "", "what is to be done, and its area");
                }
                yield List.of(edit.added(before, on));
            }
            case "change" -> {
                ActionEdit edit = edit(form, file);
                int number =
                        form.number("number").orElseThrow(() -> Form.unusable("number", "", "the number of an action"));
                if (!edit.says() && edit.turn().isEmpty()) {
                    throw Form.unusable("what", "", "something that changes: one field or several");
                }
                yield edit.acts(before, on, number);
            }
            case "note" ->
                List.of(new PlanEntry(
                        before.plan(),
                        PlanAct.NOTE,
                        on,
                        form.number("number"),
                        Optional.empty(),
                        form.needed("text", "words that say it"),
                        file));
            default -> List.of(PlanEntry.of(before.plan(), PlanAct.SIGNED, on, Optional.empty(), form.text("note")));
        };
    }

    private static ActionEdit edit(Form form, Optional<EvidenceFile> file) {
        String note = form.text("note");
        Optional<PlanAct> state = form.find("state").map(PlanPages::state);
        if (state.isEmpty() && (!note.isEmpty() || file.isPresent())) {
            throw Form.unusable(
                    "state", "", "a state that the note and the file are about; a note alone has a form of its own");
        }
        return new ActionEdit(
                form.find("what"),
                form.find("area")
                        .map(word -> Worded.find(SupportArea.class, word)
                                .orElseThrow(() -> Form.unusable("area", word, "an area of the list"))),
                form.find("owner"),
                form.day("until"),
                form.find("funds"),
                state.map(of -> new ActionEdit.Turn(of, note, file)));
    }

    private static PlanAct state(String word) {
        return Arrays.stream(PlanAct.values())
                .filter(act -> act.isState() && act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Form.unusable("state", word, "planned, under way, done, dropped"));
    }

    private static PlanKey plan(ServerRequest request) {
        Optional<DistrictCode> district = DistrictCode.find(request.pathVariable("district"));
        Optional<SchoolYear> cycle = SchoolYear.parse(request.pathVariable("cycle"));
        if (district.isEmpty() || cycle.isEmpty()) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    "address",
                    "there is no such plan here",
                    "",
                    "",
                    "go on from the list of plans");
        }
        return new PlanKey(district.get(), cycle.get());
    }
}

package org.determinations.web.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.decide.DecideDesk;
import org.determinations.application.decide.DecisionAsk;
import org.determinations.application.decide.DecisionsDone;
import org.determinations.application.decide.DistrictChoices;
import org.determinations.application.reading.RunSelection;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.web.page.Link;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.Around;
import org.determinations.web.view.DecisionForm;
import org.determinations.web.view.DecisionView;
import org.determinations.web.view.MessageView;
import org.determinations.web.view.ReviewView;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Deciding about districts: the questions, what the answers would do, recording exactly that, and taking it back. */
record DecisionPages(Desk desk) {
    /** About one district; its code must be whole, as in every address. */
    ServerResponse one(ServerRequest request) {
        String code = DistrictCode.find(request.pathVariable("district"))
                .map(DistrictCode::digits)
                .orElseThrow(() -> ReadingPages.noSuch("district", ""));
        return asked(request, List.of(code));
    }

    /** About the districts with the same kind of evidence on which nobody has decided. */
    ServerResponse several(ServerRequest request) {
        int run = ReadingPages.number(request);
        String evidence = request.param("evidence").orElse("");
        List<String> districts = desk.reading(reading -> {
            RunReport results = reading.results(selection(run));
            return ReviewView.undecided(results, reading.decisions(results.run()), evidence).stream()
                    .map(DistrictCode::digits)
                    .toList();
        });
        return districts.isEmpty()
                ? Answers.page(MessageView.page(
                        desk.around(request),
                        "Nothing is to be decided",
                        List.of("Nobody waits for a decision there any more. The review list says who does.")))
                : asked(request, districts);
    }

    private ServerResponse asked(ServerRequest request, List<String> districts) {
        try {
            return questions(request, districts, DecisionForm.of(List.of()), List.of(), HttpStatus.OK);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.GATE) {
                throw refusal;
            }
            return Answers.page(MessageView.page(
                    desk.around(request),
                    "Nothing can be decided here",
                    desk.around(request).reasons(refusal)));
        }
    }

    /** What the answers would do; they stand on the page again where one is missing or is refused. */
    ServerResponse preview(ServerRequest request) {
        DecisionForm form = form(request);
        Around around = around(request);
        return answered(
                request,
                form,
                of -> Answers.page(of.preview(
                        ask(request, form),
                        shown(request, form),
                        (choices, preview) -> DecisionView.preview(around, choices, form, preview))));
    }

    /** Records exactly what the preview showed. */
    ServerResponse record(ServerRequest request) {
        DecisionForm form = form(request);
        return answered(request, form, of -> {
            DecisionsDone done =
                    of.decide(ask(request, form), request.param("seen").orElse(""));
            int run = done.run().number();
            return Answers.goTo(
                    done.recorded().size() == 1
                            ? Addresses.district(
                                            run, done.recorded().get(0).entry().district()) + "?done=decided"
                            : Addresses.review(run) + "?done=decided");
        });
    }

    /** Takes one decision back. */
    ServerResponse undo(ServerRequest request) {
        int run = ReadingPages.number(request);
        String record = request.param("record").orElse("");
        if (!ReadingPages.isNumber(record)) {
            throw ReadingPages.noSuch("decision", "");
        }
        DecisionForm form = DecisionForm.of(request.params().getOrDefault(DecisionForm.DISTRICT, List.of()));
        int number = Integer.parseInt(record);
        return answered(request, form, of -> {
            boolean stands = of.choices(run, form.districts()).stream()
                    .flatMap(choice -> choice.stands().stream())
                    .anyMatch(decision -> decision.entry().number() == number);
            if (!stands) {
                throw ReadingPages.noSuch("decision", record);
            }
            String why = request.param("why-" + record).orElse("").replaceAll("\\s+", " ");
            DistrictCode district = of.undo(number, why).entry().district();
            return Answers.goTo(Addresses.district(run, district) + "?done=undone");
        });
    }

    /** Does something at the desk of decisions; what is refused stands above the questions. */
    private ServerResponse answered(
            ServerRequest request, DecisionForm form, Function<DecideDesk, ServerResponse> act) {
        try {
            List<Link> lacks = isUndo(request) ? List.of() : form.lacks(desk.around(request));
            if (!lacks.isEmpty()) {
                return questions(request, shown(request, form), form, lacks, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return asking(request, act);
        } catch (Refusal refusal) {
            boolean again = refusal.kind() == Refusal.Kind.INPUT
                    || refusal.kind() == Refusal.Kind.DIFFERS
                    || refusal.kind() == Refusal.Kind.NOTHING_TO_DO;
            if (!again || form.districts().isEmpty()) {
                throw refusal;
            }
            List<Link> wrong = desk.around(request).reasons(refusal).stream()
                    .map(line -> new Link("#form", line))
                    .toList();
            return questions(request, shown(request, form), form, wrong, Answers.status(refusal));
        }
    }

    private static boolean isUndo(ServerRequest request) {
        return request.param("record").isPresent();
    }

    private <T> T asking(ServerRequest request, Function<DecideDesk, T> question) {
        Installation acting = desk.actedOnBy(request);
        return desk.ask(() -> {
            try (DecideDesk of = DecideDesk.open(acting)) {
                return question.apply(of);
            }
        });
    }

    private ServerResponse questions(
            ServerRequest request, List<String> districts, DecisionForm form, List<Link> wrong, HttpStatus status) {
        int run = ReadingPages.number(request);
        List<DistrictChoices> choices = asking(request, of -> of.choices(run, districts));
        ExplanationContext context = desk.reading(reading -> ExplanationContext.of(reading.results(selection(run))));
        return Answers.page(status, DecisionView.page(around(request), context, choices, form, wrong));
    }

    /** The districts that the page has shown: of one district the one, else all that could be ticked. */
    private static List<String> shown(ServerRequest request, DecisionForm form) {
        String many = request.param(DecisionForm.SHOWN).orElse("");
        List<String> shown = many.isEmpty() ? form.districts() : List.of(many.split(","));
        if (shown.isEmpty()) {
            throw ReadingPages.noSuch("district", "");
        }
        return shown;
    }

    private Around around(ServerRequest request) {
        int run = ReadingPages.number(request);
        return desk.around(desk.reading(reading -> reading.jurisdiction(run)), request);
    }

    private static DecisionForm form(ServerRequest request) {
        return new DecisionForm(
                request.params().getOrDefault(DecisionForm.DISTRICT, List.of()),
                request.param(DecisionForm.DECISION).orElse(""),
                request.param(DecisionForm.REASON).orElse(""),
                request.param(DecisionForm.TEXT).orElse(""));
    }

    private static DecisionAsk ask(ServerRequest request, DecisionForm form) {
        return new DecisionAsk(
                ReadingPages.number(request), form.districts(), form.content().orElseThrow(), form.text());
    }

    private static RunSelection selection(int run) {
        return new RunSelection(Optional.of(run), Optional.empty(), Optional.empty());
    }
}

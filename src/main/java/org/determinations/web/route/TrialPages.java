package org.determinations.web.route;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.application.reading.TrialReading;
import org.determinations.application.trial.GatheredTrial;
import org.determinations.application.trial.TrialFiles;
import org.determinations.application.trial.TrialForm;
import org.determinations.application.trial.TrialOrder;
import org.determinations.application.trial.TrialPolicies;
import org.determinations.application.trial.TrialSubject;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.ExportFile;
import org.determinations.report.trial.TrialReport;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.view.TrialChoice;
import org.determinations.web.view.TrialView;
import org.determinations.web.work.TrialLook;
import org.determinations.web.work.TrialWorker;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A policy tried on the data of a run. It saves nothing; what takes long is computed beside the pages. */
record TrialPages(Desk desk, TrialWorker worker) {
    /** Unit: seconds. */
    private static final String BETWEEN_LOOKS = "5";

    /** Longer numbers are no distance of anything, and take long to write. */
    private static final Pattern DISTANCE = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    ServerResponse page(ServerRequest request) {
        return page(request, Optional.empty());
    }

    /** A trial that goes on is shown anew by the browser itself to a person who wants it. */
    private ServerResponse page(ServerRequest request, Optional<Refusal> before) {
        int number = ReadingPages.number(request);
        Map<String, String> typed = typed(request);
        RunHeader run = desk.reading(reading -> reading.earlier(number).run());
        TrialPolicies policies = trying(reading -> reading.policies(number));
        Optional<TrialOrder> order = Optional.empty();
        Optional<TrialSubject> subject = Optional.empty();
        Optional<Refusal> refusal = before;
        if (refusal.isEmpty() && typed.containsKey(TrialView.POLICY)) {
            try {
                order = Optional.of(order(request, number));
                TrialOrder asked = order.get();
                subject = Optional.of(trying(reading -> reading.subject(number, asked)));
            } catch (Refusal refused) {
                refusal = Optional.of(refused);
            }
        }
        Optional<TrialLook> look = subject.flatMap(worker::find);
        boolean watching = request.param(TrialView.WATCH).isPresent();
        TrialView.Shown shown = new TrialView.Shown(
                run,
                policies,
                typed,
                refusal.isPresent() ? Optional.empty() : order,
                look,
                refusal,
                new TrialChoice(
                        ReadingPages.choice(request),
                        request.param("direction").orElse(""),
                        request.param("by").orElse(""),
                        watching));
        ServerResponse.BodyBuilder answer = ServerResponse.status(
                        refusal.map(Answers::status).orElse(HttpStatus.OK))
                .contentType(Answers.HTML);
        look.filter(of -> watching && of.goesOn())
                .ifPresent(of -> answer.header("Refresh", BETWEEN_LOOKS + "; url=" + TrialView.watched(of.subject())));
        return answer.body(DeskPrinter.html(
                TrialView.page(desk.around(desk.reading(reading -> reading.jurisdiction(number)), request), shown)));
    }

    /** Reads what the trial rests on, then computes it; a reload computes nothing. */
    ServerResponse start(ServerRequest request) {
        int number = ReadingPages.number(request);
        try {
            TrialOrder order = order(request, number);
            GatheredTrial trial = trying(reading -> {
                reading.policies(number).sha256(desk.installation(), order.policy());
                return reading.gather(number, order);
            });
            worker.start(desk.actedOnBy(request), trial.subject(), trial::report);
            return Answers.goTo(TrialView.address(trial.subject()));
        } catch (Refusal refusal) {
            return page(request, Optional.of(refusal));
        }
    }

    /** One of the files that the command writes; who takes it is told in the trail. */
    ServerResponse file(ServerRequest request) {
        int number = ReadingPages.number(request);
        TrialForm form =
                TrialForm.find(request.pathVariable("form")).orElseThrow(() -> ReadingPages.noSuch("file", ""));
        TrialOrder order = order(request, number);
        TrialSubject subject = trying(reading -> reading.subject(number, order));
        TrialReport trial = worker.find(subject).flatMap(TrialLook::report).orElseThrow(() -> notKept(order));
        Installation acting = desk.actedOnBy(request);
        ExportFile file = desk.ask(() -> TrialFiles.handOut(acting, trial, form));
        return Answers.file(type(form), file.path(), file.bytes());
    }

    private static MediaType type(TrialForm form) {
        return switch (form) {
            case TABLE -> Answers.CSV;
            case TEXT -> MediaType.TEXT_PLAIN;
            case PAGE, WORKBOOK -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }

    private <T> T trying(Function<TrialReading, T> question) {
        return desk.ask(() -> {
            try (TrialReading reading = TrialReading.open(desk.installation())) {
                return question.apply(reading);
            }
        });
    }

    /** What stands in the fields of the trial; what is usual where nothing does. */
    private static Map<String, String> typed(ServerRequest request) {
        Form form = new Form(request);
        Map<String, String> typed = new LinkedHashMap<>();
        if (!form.typed(TrialView.POLICY).isEmpty()) {
            typed.put(TrialView.POLICY, form.typed(TrialView.POLICY));
        }
        TrialView.usual()
                .forEach((field, usual) -> typed.put(field, form.typed(field).isEmpty() ? usual : form.typed(field)));
        return typed;
    }

    /** Refused with {@code SY-182} when no policy is chosen or the distance is none, with {@code SY-050} for what nobody sees. */
    private static TrialOrder order(ServerRequest request, int run) {
        String policy =
                new Form(request).needed(TrialView.POLICY, "a published policy of the jurisdiction, or a draft");
        Map<String, String> typed = typed(request);
        typed.values().forEach(Confirming::demandReadable);
        String near = typed.getOrDefault(TrialView.NEAR, "");
        if (!DISTANCE.matcher(near).matches()) {
            throw Form.unusable(TrialView.NEAR, near, "a distance: 0 or more, such as 1 or 0.5");
        }
        return new TrialOrder(
                policy,
                Optional.empty(),
                new BigDecimal(near),
                new TrialOrder.Properties(
                        typed.getOrDefault(TrialView.SIZE, ""),
                        typed.getOrDefault(TrialView.TYPE, ""),
                        typed.getOrDefault(TrialView.INCOME, "")),
                TrialView.command(run, typed));
    }

    private static Refusal notKept(TrialOrder order) {
        return Refusal.Kind.GATE.of(
                IssueCode.NOT_AS_SEEN,
                "trial",
                "the desk does not have this trial as things stand now: it was not computed, the policy or the runs"
                        + " beside it have changed since, or the desk was started anew",
                order.policy(),
                "",
                "go back to the page of the trial and try it, then take the file");
    }
}

package org.determinations.web.route;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.determinations.application.Installation;
import org.determinations.application.compare.WhatIfQuestion;
import org.determinations.application.reading.ChangeFiles;
import org.determinations.application.reading.EarlierRuns;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.issue.Refusal;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.FactOverride;
import org.determinations.report.form.ExportFile;
import org.determinations.web.view.ChangesView;
import org.determinations.web.view.WhatIfView;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A run held against an earlier one, and against itself with other facts. They save nothing. */
record ComparingPages(Desk desk) {
    private static final String SINCE = "since";

    ServerResponse changes(ServerRequest request) {
        int number = ReadingPages.number(request);
        return desk.reading(reading -> {
            EarlierRuns earlier = reading.earlier(number);
            String typed = new Form(request).typed(SINCE);
            String since = typed.isEmpty()
                    ? earlier.last().map(run -> Integer.toString(run.number())).orElse("")
                    : typed;
            Compared compared = compared(since.isEmpty(), () -> reading.changes(selection(number), since));
            RunReport report = reading.run(number).report();
            return Answers.page(
                    compared.status(),
                    ChangesView.page(
                            desk.around(reading.jurisdiction(number), request),
                            new ChangesView.Shown(report, earlier, since, compared.changes(), compared.refusal()),
                            ReadingPages.choice(request)));
        });
    }

    ServerResponse changesAsFile(ServerRequest request) {
        int number = ReadingPages.number(request);
        String since = new Form(request).needed(SINCE, "provisional, preliminary, official, or the number of a run");
        return handOut(request, reading -> reading.changes(selection(number), since));
    }

    ServerResponse whatIf(ServerRequest request) {
        int number = ReadingPages.number(request);
        Form form = new Form(request);
        return desk.reading(reading -> {
            RunReport report =
                    reading.run(reading.earlier(number).run().number()).report();
            List<String> typed = facts(form::typed);
            Compared compared = compared(typed.isEmpty(), () -> whatIf(reading, number, facts(form::text)));
            return Answers.page(
                    compared.status(),
                    WhatIfView.page(
                            desk.around(reading.jurisdiction(number), request),
                            new WhatIfView.Shown(report, typed, compared.changes(), compared.refusal()),
                            ReadingPages.choice(request)));
        });
    }

    ServerResponse whatIfAsFile(ServerRequest request) {
        int number = ReadingPages.number(request);
        List<String> facts = facts(new Form(request)::text);
        if (facts.isEmpty()) {
            throw Form.unusable(WhatIfView.field(1), "", FactOverride.FORMS);
        }
        return handOut(request, reading -> whatIf(reading, number, facts));
    }

    private static ChangeReport whatIf(RunReading reading, int number, List<String> facts) {
        return reading.whatIf(
                selection(number),
                new WhatIfQuestion(facts, Optional.empty(), Optional.empty()),
                WhatIfView.command(number, facts));
    }

    /** Those that were typed, in the order of the page. */
    private static List<String> facts(UnaryOperator<String> field) {
        return IntStream.rangeClosed(1, WhatIfView.MOST)
                .mapToObj(place -> field.apply(WhatIfView.field(place)))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private ServerResponse handOut(ServerRequest request, Function<RunReading, ChangeReport> question) {
        Installation acting = desk.actedOnBy(request);
        ExportFile file = desk.ask(() -> ChangeFiles.handOut(acting, question));
        return Answers.file(Answers.CSV, file.path(), file.bytes());
    }

    /** A comparison, or why there is none; neither where nothing was asked. */
    private record Compared(Optional<ChangeReport> changes, Optional<Refusal> refusal) {
        HttpStatus status() {
            return refusal.map(Answers::status).orElse(HttpStatus.OK);
        }
    }

    private static Compared compared(boolean nothing, Supplier<ChangeReport> question) {
        if (nothing) {
            return new Compared(Optional.empty(), Optional.empty());
        }
        try {
            return new Compared(Optional.of(question.get()), Optional.empty());
        } catch (Refusal refusal) {
            return new Compared(Optional.empty(), Optional.of(refusal));
        }
    }

    private static RunSelection selection(int number) {
        return new RunSelection(Optional.of(number), Optional.empty(), Optional.empty());
    }
}

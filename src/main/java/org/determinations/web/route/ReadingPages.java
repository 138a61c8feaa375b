package org.determinations.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.application.dossier.Dossier;
import org.determinations.application.dossier.DossierDesk;
import org.determinations.application.reading.DistrictExplanation;
import org.determinations.application.reading.DistrictRun;
import org.determinations.application.reading.RunAccount;
import org.determinations.application.reading.RunList;
import org.determinations.application.reading.RunReading;
import org.determinations.application.reading.RunSelection;
import org.determinations.application.status.CycleStanding;
import org.determinations.application.status.CycleStatus;
import org.determinations.application.status.WaitingRuns;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.Worded;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.report.district.DistrictRecord;
import org.determinations.report.district.DossierAudience;
import org.determinations.web.page.Block;
import org.determinations.web.page.DeskPage;
import org.determinations.web.view.BoardView;
import org.determinations.web.view.DistrictChoice;
import org.determinations.web.view.DistrictView;
import org.determinations.web.view.DossierParts;
import org.determinations.web.view.HomeView;
import org.determinations.web.view.RunView;
import org.determinations.web.view.RunsView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages that show and change nothing. */
record ReadingPages(Desk desk) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    ServerResponse home(ServerRequest request) {
        Installation acting = desk.actedOnBy(request);
        WaitingRuns.Work work = desk.ask(() -> WaitingRuns.of(acting, desk.before()));
        List<Block> years = new ArrayList<>();
        for (Years.Served year : desk.years().list()) {
            years.add(HomeView.year(desk.around(year.plan().jurisdiction(), request), standing(year), year.folder()));
        }
        return Answers.page(HomeView.page(desk.around(request), work, years));
    }

    ServerResponse year(ServerRequest request) {
        Years.Served year = desk.years().find(request.pathVariable("cycle")).orElseThrow(() -> noSuch("year", ""));
        return Answers.page(
                BoardView.page(desk.around(year.plan().jurisdiction(), request), standing(year), year.folder()));
    }

    private CycleStanding standing(Years.Served year) {
        return desk.ask(() -> {
            try (CycleStatus status = CycleStatus.open(desk.installation())) {
                return status.of(year.folder());
            }
        });
    }

    ServerResponse runs(ServerRequest request) {
        return Answers.page(desk.reading(reading -> {
            RunList list = reading.runs();
            return RunsView.page(desk.around(request), list, reading.histories(list));
        }));
    }

    ServerResponse run(ServerRequest request) {
        int number = number(request);
        DistrictChoice choice = choice(request);
        return Answers.page(desk.reading(reading -> {
            RunAccount account = reading.run(number);
            Jurisdiction jurisdiction = reading.jurisdiction(number);
            return RunView.page(desk.around(jurisdiction, request), account, choice);
        }));
    }

    ServerResponse districtOfRun(ServerRequest request) {
        int number = number(request);
        return Answers.page(desk.reading(reading -> district(request, reading, Optional.of(number), Optional.empty())));
    }

    ServerResponse district(ServerRequest request) {
        DistrictCode code = code(request);
        DossierParts.Of record = desk.ask(() -> {
            try (DossierDesk dossiers = DossierDesk.open(desk.installation())) {
                DistrictRecord read = dossiers.readForPage(code, dossiers.today());
                return new DossierParts.Of(read, dossiers.answers(read));
            }
        });
        return Answers.page(desk.reading(reading -> district(request, reading, Optional.empty(), Optional.of(record))));
    }

    /** The dossier as an archive; who takes it is told in the trail. */
    ServerResponse dossier(ServerRequest request) {
        DistrictCode code = code(request);
        DossierAudience audience = Worded.find(DossierAudience.class, request.pathVariable("audience"))
                .orElseThrow(() -> noSuch("dossier", ""));
        Installation acting = desk.actedOnBy(request);
        return desk.ask(() -> {
            try (DossierDesk dossiers = DossierDesk.open(acting)) {
                Dossier made = dossiers.make(code.digits(), audience, dossiers.today());
                return Answers.archive(made.name() + ".zip", dossiers.handOut(made));
            }
        });
    }

    static DistrictCode code(ServerRequest request) {
        return DistrictCode.find(request.pathVariable("district")).orElseThrow(() -> noSuch("district", ""));
    }

    /** A page takes whole codes alone: a part of a name could fit another district tomorrow. */
    private DeskPage district(
            ServerRequest request, RunReading reading, Optional<Integer> run, Optional<DossierParts.Of> record) {
        DistrictCode code = code(request);
        List<DistrictRun> runs = reading.runsOf(code);
        DistrictRun shown = runs.stream()
                .filter(of -> run.isEmpty() || of.run().number() == run.get())
                .findFirst()
                .orElseThrow(() -> noSuch("district", ""));
        int number = shown.run().number();
        DistrictExplanation explained = reading.explain(
                new RunSelection(Optional.of(number), Optional.empty(), Optional.empty()), code.digits());
        return DistrictView.page(
                desk.around(reading.jurisdiction(number), request),
                explained,
                runs,
                new DistrictView.Beside(
                        reading.decisions(shown.run()).stream()
                                .filter(of -> of.decision().entry().district().equals(code))
                                .reduce((first, last) -> last),
                        reading.notes().list(code).stream()
                                .filter(of -> run.isEmpty() || NotePages.isOf(of, shown.run()))
                                .toList(),
                        record,
                        done(request)));
    }

    private static String done(ServerRequest request) {
        return switch (request.param("done").orElse("")) {
            case "decided" -> "Your decision is recorded.";
            case "undone" -> "The decision is taken back.";
            default -> "";
        };
    }

    /** Which districts are listed. */
    static DistrictChoice choice(ServerRequest request) {
        return new DistrictChoice(
                request.param("text").orElse(""), request.param("category").orElse(""));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static int number(ServerRequest request) {
        String text = request.pathVariable("run");
        if (!isNumber(text)) {
            throw noSuch("run", text);
        }
        return Integer.parseInt(text);
    }

    static Refusal noSuch(String what, String found) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "address",
                "there is no such " + what + " here",
                found,
                "",
                "go on from one of the pages above");
    }
}

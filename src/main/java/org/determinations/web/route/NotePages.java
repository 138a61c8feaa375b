package org.determinations.web.route;

import java.util.List;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.application.note.NoteDesk;
import org.determinations.application.reading.DistrictRun;
import org.determinations.application.reading.RunReading;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.decision.DecisionSubject;
import org.determinations.model.note.ListedNote;
import org.determinations.model.run.RunHeader;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.NotesView;
import org.determinations.web.view.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Notes of reviewers about a district's result: read, written, taken back. */
record NotePages(Desk desk) {
    /** Whether a note is about results of the cycle and stage of a run. */
    static boolean isOf(ListedNote note, RunHeader run) {
        DecisionSubject subject = note.note().entry().subject();
        return subject.cycle().equals(run.cycle()) && subject.stage() == run.stage();
    }

    ServerResponse page(ServerRequest request) {
        String done = switch (request.param("done").orElse("")) {
            case "written" -> "Your note is recorded.";
            case "taken-back" -> "The note is taken back.";
            default -> "";
        };
        return page(request, HttpStatus.OK, Tried.done(done));
    }

    private ServerResponse page(ServerRequest request, HttpStatus status, Tried tried) {
        return desk.reading(reading -> {
            NotesView.Shown shown = shown(reading, request);
            return Answers.page(
                    status,
                    NotesView.page(desk.around(reading.jurisdiction(shown.run().number()), request), shown, tried));
        });
    }

    private static NotesView.Shown shown(RunReading reading, ServerRequest request) {
        int number = ReadingPages.number(request);
        DistrictCode code = ReadingPages.code(request);
        DistrictRun of = reading.runsOf(code).stream()
                .filter(run -> run.run().number() == number)
                .findFirst()
                .orElseThrow(() -> ReadingPages.noSuch("district", ""));
        List<ListedNote> notes = reading.notes().list(code).stream()
                .filter(note -> isOf(note, of.run()))
                .toList();
        return new NotesView.Shown(of.run(), of.determination(), notes);
    }

    ServerResponse write(ServerRequest request) {
        int run = ReadingPages.number(request);
        DistrictCode code = ReadingPages.code(request);
        return acted(
                request,
                NotesView.WRITE,
                "written",
                of -> of.write(run, code.digits(), new Form(request).typed(NotesView.NOTE)));
    }

    /** A note of another district or stage is not there. */
    ServerResponse takeBack(ServerRequest request) {
        String typed = request.pathVariable("number");
        int number = ReadingPages.isNumber(typed) ? Integer.parseInt(typed) : 0;
        boolean here = desk.reading(reading -> shown(reading, request)).notes().stream()
                .anyMatch(of -> of.note().entry().number() == number);
        if (!here) {
            throw ReadingPages.noSuch("note", "");
        }
        return acted(
                request,
                NotesView.TAKE_BACK + "-" + number,
                "taken-back",
                of -> of.takeBack(number, new Form(request).typed(NotesView.WHY)));
    }

    /** Does it; what is refused stands above the forms, with what was typed. */
    private ServerResponse acted(ServerRequest request, String form, String done, Consumer<NoteDesk> act) {
        Installation acting = desk.actedOnBy(request);
        try {
            desk.ask(() -> {
                try (NoteDesk of = NoteDesk.open(acting)) {
                    act.accept(of);
                    return true;
                }
            });
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.USAGE) {
                throw refusal;
            }
            return page(request, Answers.status(refusal), Tried.refused(refusal, form, new Form(request).typed()));
        }
        return Answers.goTo(
                Addresses.notes(ReadingPages.number(request), ReadingPages.code(request)) + "?done=" + done);
    }
}

package org.determinations.web.route;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.application.files.FileDesk;
import org.determinations.application.files.IssueFiles;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.OfferDesk;
import org.determinations.application.files.OfferLook;
import org.determinations.application.files.StageFiles;
import org.determinations.application.run.StageFolder;
import org.determinations.issue.Refusal;
import org.determinations.report.form.ExportFile;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.FilesView;
import org.determinations.web.view.OfferView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Files of a stage: what is there, what is offered, and the acts of people about it. */
record FilePages(Desk desk) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    ServerResponse list(ServerRequest request) {
        return list(request, HttpStatus.OK, Optional.empty());
    }

    /** The page, with why something was not done. */
    ServerResponse list(ServerRequest request, HttpStatus status, Optional<Refusal> refusal) {
        Years.Served year = year(request);
        StageFiles files = files(request, year);
        return Answers.page(
                status,
                FilesView.page(desk.around(year.plan().jurisdiction(), request), files, year.folder(), refusal));
    }

    /** The files of the folder that the address names. */
    StageFiles files(ServerRequest request, Years.Served year) {
        StageFolder folder = folder(request);
        Installation acting = desk.actedOnBy(request);
        return desk.ask(() -> FileDesk.of(acting, year.folder()).list(folder));
    }

    Years.Served year(ServerRequest request) {
        return desk.years().find(request.pathVariable("cycle")).orElseThrow(() -> ReadingPages.noSuch("year", ""));
    }

    static StageFolder folder(ServerRequest request) {
        return StageFolder.find(request.pathVariable("folder")).orElseThrow(() -> ReadingPages.noSuch("folder", ""));
    }

    ServerResponse issuesAsCsv(ServerRequest request) {
        return download(request, "csv", Answers.CSV);
    }

    ServerResponse issuesAsWorkbook(ServerRequest request) {
        return download(
                request,
                "xlsx",
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    private ServerResponse download(ServerRequest request, String ending, MediaType type) {
        Years.Served year = year(request);
        StageFolder folder = folder(request);
        Installation acting = desk.actedOnBy(request);
        ExportFile file = desk.ask(() -> IssueFiles.handOut(acting, year.folder(), folder, ending));
        String name = year.plan().cycle().text() + "-" + folder.word() + "-" + file.path();
        return Answers.file(type, name, file.bytes());
    }

    /** Takes a file and shows what would come of it. */
    ServerResponse offer(ServerRequest request) {
        Years.Served year = year(request);
        StageFolder folder = folder(request);
        Installation acting = desk.actedOnBy(request);
        try {
            Optional<Part> part = new Form(request).part();
            String name = part.map(Part::getSubmittedFileName).orElse("");
            KeptFiles.Kept kept = kept(KeptFiles.of(acting), name, part);
            OfferLook look = desk.ask(() -> OfferDesk.of(acting, year.folder()).offer(folder, name, kept));
            return Answers.goTo(
                    Addresses.offer(year.plan().cycle(), look.offer().number()) + "?done=offered");
        } catch (Refusal refusal) {
            return list(request, Answers.status(refusal), Optional.of(refusal));
        }
    }

    static KeptFiles.Kept kept(KeptFiles shelf, String name, Optional<Part> part) {
        try (InputStream in = part.isPresent() ? part.get().getInputStream() : InputStream.nullInputStream()) {
            return shelf.keep(name, in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    ServerResponse show(ServerRequest request) {
        String done = switch (request.param("done").orElse("")) {
            case "offered" -> "It is offered. It lies in no folder yet.";
            case "accepted" -> "It is accepted and lies in the folder.";
            case "discarded" -> "It is discarded.";
            case "taken" -> "It is taken back.";
            default -> "";
        };
        return show(request, HttpStatus.OK, Optional.empty(), done);
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, Optional<Refusal> refusal, String done) {
        Years.Served year = year(request);
        long number = number(request);
        Installation acting = desk.actedOnBy(request);
        OfferLook look = desk.ask(() -> FileDesk.of(acting, year.folder()).show(number));
        return Answers.page(
                status,
                OfferView.page(desk.around(year.plan().jurisdiction(), request), look, year.folder(), refusal, done));
    }

    /** Accepts what the page showed, into the folder as the page showed it. */
    ServerResponse accept(ServerRequest request) {
        Optional<String> replaces = request.param("replaces").filter(name -> !name.isEmpty());
        String seen = request.param("seen").orElse("");
        return act(
                request,
                "accepted",
                (offers, number, note) -> offers.accept(number, replaces, note, Optional.of(seen)));
    }

    ServerResponse discard(ServerRequest request) {
        return act(request, "discarded", OfferDesk::discard);
    }

    ServerResponse takeBack(ServerRequest request) {
        return act(request, "taken", OfferDesk::takeBack);
    }

    /** What is done with an offer. */
    @FunctionalInterface
    private interface Act {
        OfferLook on(OfferDesk offers, long number, String note);
    }

    private ServerResponse act(ServerRequest request, String done, Act act) {
        Years.Served year = year(request);
        long number = number(request);
        Installation acting = desk.actedOnBy(request);
        try {
            String note = new Form(request).text("note");
            desk.ask(() -> act.on(OfferDesk.of(acting, year.folder()), number, note));
            return Answers.goTo(Addresses.offer(year.plan().cycle(), number) + "?done=" + done);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.USAGE) {
                throw refusal;
            }
            return show(request, Answers.status(refusal), Optional.of(refusal), "");
        }
    }

    static long number(ServerRequest request) {
        String text = request.pathVariable("offer");
        if (!NUMBER.matcher(text).matches()) {
            throw ReadingPages.noSuch("offer", "");
        }
        return Long.parseLong(text);
    }
}

package org.determinations.web.route;

import java.util.List;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.files.StageFiles;
import org.determinations.application.people.PeopleDesk;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Right;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.view.Around;
import org.determinations.web.view.FilesView;
import org.determinations.web.view.WorkView;
import org.determinations.web.work.StageWorker;
import org.determinations.web.work.TrialWorker;
import org.determinations.web.work.WorkLook;
import org.determinations.web.work.WorkOrder;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Stages that the desk runs, and how far they are. */
record WorkPages(Desk desk, FilePages files, StageWorker worker, TrialWorker trials) {
    /** Unit: seconds. */
    private static final String BETWEEN_LOOKS = "5";

    /** A person who wants it is shown the page anew by the browser itself, as long as something goes on. */
    ServerResponse page(ServerRequest request) {
        List<WorkLook> works = worker.looks();
        boolean watching = request.param("watch").isPresent();
        ServerResponse.BodyBuilder answer = ServerResponse.ok().contentType(Answers.HTML);
        if (watching && works.stream().anyMatch(WorkLook::goesOn)) {
            answer.header("Refresh", BETWEEN_LOOKS + "; url=" + Around.WORK + "?watch=yes");
        }
        return answer.body(DeskPrinter.html(WorkView.page(desk.around(request), works, trials.looks(), watching)));
    }

    /** Runs the stage of a folder, or applies its corrections, on what is in the folder now. */
    ServerResponse start(ServerRequest request) {
        Years.Served year = files.year(request);
        WorkOrder order = new WorkOrder(year.plan().cycle(), year.folder(), FilePages.folder(request));
        Installation acting = desk.actedOnBy(request);
        try {
            desk.ask(() -> PeopleDesk.of(desk.installation())).demandRole(acting.identity(), Right.RUN);
            StageFiles now = files.files(request, year);
            if (!request.param("seen").equals(Optional.of(FilesView.seen(now)))) {
                throw notAsSeen(now);
            }
            worker.start(acting, order);
            return Answers.goTo(Around.WORK);
        } catch (Refusal refusal) {
            return files.list(request, Answers.status(refusal), Optional.of(refusal));
        }
    }

    private static Refusal notAsSeen(StageFiles now) {
        return Refusal.Kind.GATE.of(
                IssueCode.NOT_AS_SEEN,
                now.folder().word(),
                "the newest run of the stage is not any more the one that the page showed",
                now.newest().map(run -> "run " + run.number()).orElse("no run"),
                "",
                "look at that run first; then run the stage again if it is still wanted");
    }
}

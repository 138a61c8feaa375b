package org.determinations.web.route;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.application.Faults;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.Shelf;
import org.determinations.issue.Refusal;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.signin.Caller;
import org.determinations.web.view.Around;
import org.determinations.web.view.MessageView;
import org.determinations.web.view.SignInView;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What stands in the place of a page or of the answer to a form, for the table and for those who look at a request before it. One per server. */
public final class PagesInstead {
    private static final Logger LOG = Logger.getLogger(PagesInstead.class.getName());

    private final Desk desk;

    PagesInstead(Desk desk) {
        this.desk = desk;
    }

    static DeskPage notFound(Around around) {
        return MessageView.page(around, "There is no such page", List.of("Go on from one of the pages above."));
    }

    ServerResponse notFound(ServerRequest request) {
        return Answers.page(HttpStatus.NOT_FOUND, notFound(desk.around(request)));
    }

    /** A refusal, or a fault of the program, which the log tells. */
    ServerResponse failed(Throwable failure, ServerRequest request) {
        Optional<Refusal> refusal = Faults.refusalIn(failure);
        if (refusal.isPresent()) {
            return Answers.page(
                    Answers.status(refusal.get()), MessageView.refused(desk.around(request), refusal.get()));
        }
        LOG.log(Level.SEVERE, "a page failed: " + request.path(), failure);
        return Answers.page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                MessageView.page(
                        desk.around(request),
                        "The program failed",
                        List.of(
                                "This is the program's fault, not yours. What happened stands in the log of the installation.")));
    }

    /** A page that the person's role does not show: the same as one that there is not, so that nobody learns what there is. */
    public String hidden(Caller caller) {
        return DeskPrinter.html(notFound(desk.around(caller)));
    }

    /** What stands in the place of a page while a command holds the database. */
    public String held(Refusal refusal) {
        return DeskPrinter.html(MessageView.refused(desk.outside(), refusal));
    }

    /** Why nobody came in who was at the identity provider. */
    public String notLetIn(Refusal refusal) {
        return DeskPrinter.html(SignInView.notLetIn(desk.outside(), refusal));
    }

    /** Why a request is not answered that has not come through the proxy, or names nobody who comes in. */
    public String notNamed(Refusal refusal) {
        return DeskPrinter.html(SignInView.notNamed(desk.outside(), refusal));
    }

    /** A form that the person's role does not send. */
    public String lacking(Caller caller) {
        return DeskPrinter.html(MessageView.page(
                desk.around(caller),
                "Nothing was done",
                List.of("Your role does not allow this. Who has which role stands in determinations people list.")));
    }

    /** A file that is larger than what is taken. */
    public String tooLarge(Caller caller, Shelf shelf) {
        return DeskPrinter.html(MessageView.refused(desk.around(caller), KeptFiles.tooLarge("file", shelf)));
    }

    /** The page for a form without its token, or with one of a session that is over. */
    public String forbidden() {
        return DeskPrinter.html(MessageView.page(
                desk.outside(),
                "Nothing was done",
                List.of(
                        "The form came from a session that is over, or from another site. Open the page again, then send it"
                                + " once more.")));
    }
}

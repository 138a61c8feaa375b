package org.determinations.web.route;

import java.util.List;
import org.determinations.application.files.KeptFiles;
import org.determinations.application.files.Shelf;
import org.determinations.issue.Refusal;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.signin.Caller;
import org.determinations.web.view.Around;
import org.determinations.web.view.MessageView;
import org.determinations.web.view.SignInView;

/** What stands in the place of a page or of the answer to a form, for those who look at a request before the table does. One per server. */
public final class PagesInstead {
    private final Desk desk;

    PagesInstead(Desk desk) {
        this.desk = desk;
    }

    static DeskPage notFound(Around around) {
        return MessageView.page(around, "There is no such page", List.of("Go on from one of the pages above."));
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

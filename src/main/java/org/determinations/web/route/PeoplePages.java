package org.determinations.web.route;

import org.determinations.application.people.People;
import org.determinations.application.people.PeopleDesk;
import org.determinations.web.signin.Callers;
import org.determinations.web.view.PeopleView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Who has an account, for who keeps them. */
record PeoplePages(Desk desk, Callers callers) {
    ServerResponse list(ServerRequest request) {
        People people = desk.ask(() -> PeopleDesk.of(desk.installation()));
        return Answers.page(PeopleView.page(desk.around(request), people, callers.sessions(people)));
    }
}

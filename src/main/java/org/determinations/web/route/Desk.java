package org.determinations.web.route;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.reading.RunReading;
import org.determinations.application.status.WaitingRuns;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.Turns;
import org.determinations.web.view.Around;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What every page needs: the installation, the years, and the database for as long as a question takes.
 */
public final class Desk {
    private final Installation installation;
    private final Years years;
    private final Turns turns;
    private final WaitingRuns.Before before = new WaitingRuns.Before(new LastLooks<>(), new LastLooks<>());

    public Desk(Installation installation, Years years) {
        this.installation = installation;
        this.turns = new Turns(installation);
        this.years = years;
    }

    Installation installation() {
        return installation;
    }

    /** What pages need not make again. */
    WaitingRuns.Before before() {
        return before;
    }

    Years years() {
        return years;
    }

    /** The question to the runs that are stored. */
    <T> T reading(Function<RunReading, T> question) {
        return ask(() -> {
            try (RunReading reading = RunReading.open(installation)) {
                return question.apply(reading);
            }
        });
    }

    /** A question that opens the database itself, and closes it. Refused when another process holds it for too long. */
    <T> T ask(Supplier<T> question) {
        return turns.ask(question);
    }

    /** The installation in the hands of whoever asks for the page. */
    Installation actedOnBy(ServerRequest request) {
        Caller caller = caller(request).orElseThrow();
        return installation.actingAs(caller.name(), caller.identity());
    }

    /** Whoever asks for the page; empty before somebody is signed in. */
    static Optional<Caller> caller(ServerRequest request) {
        return request.attribute(Caller.ATTRIBUTE).map(Caller.class::cast);
    }

    /** What stands around a page of whoever asks for it. */
    Around around(Jurisdiction jurisdiction, ServerRequest request) {
        return new Around(jurisdiction, caller(request), years.links(), Answers.token(request));
    }

    /** The same about no single run: of the first year, else of the installation. */
    Around around(ServerRequest request) {
        return around(jurisdiction(), request);
    }

    /** The same without a form on it. */
    Around around(Caller caller) {
        return new Around(jurisdiction(), Optional.of(caller), years.links(), Optional.empty());
    }

    /** What stands around a page that is of no session. */
    Around outside() {
        return new Around(jurisdiction(), Optional.empty(), years.links(), Optional.empty());
    }

    /** What stands around a page before somebody is signed in. */
    Around outside(ServerRequest request) {
        return new Around(jurisdiction(), Optional.empty(), years.links(), Answers.token(request));
    }

    private Jurisdiction jurisdiction() {
        return years.list().stream()
                .findFirst()
                .map(year -> year.plan().jurisdiction())
                .orElseGet(() -> RunJurisdictions.ofInstallation(installation));
    }
}

package org.determinations.web.route;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.database.DatabaseTurn;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.reading.RunReading;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.web.page.FormToken;
import org.determinations.web.view.Around;

/**
 * What every page needs: the installation, the years, and the database for as long as a question takes. The embedded file is let
 * go of after each question, so that every command that is typed meanwhile finds it free; one that is held is waited for.
 */
public final class Desk {
    /** How long a page waits for a command that works with the database. */
    private static final long MOST_SECONDS = 10;

    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Installation installation;
    private final Years years;

    public Desk(Installation installation, Years years) {
        this.installation = installation;
        this.years = years;
    }

    Installation installation() {
        return installation;
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
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (true) {
            try (DatabaseTurn turn = DatabaseTurn.take(installation)) {
                return question.get();
            } catch (Refusal held) {
                if (held.kind() != Refusal.Kind.LOCKED || System.nanoTime() > until) {
                    throw held;
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What stands around a page of the person who is signed in. */
    Around around(Jurisdiction jurisdiction, Optional<FormToken> token) {
        return new Around(jurisdiction, installation.actor() + " (asserted)", years.links(), token);
    }

    /** The same about no single run: of the first year, else of the installation. */
    Around around(Optional<FormToken> token) {
        return around(jurisdiction(), token);
    }

    /** What stands around a page before anybody is signed in. */
    Around outside(Optional<FormToken> token) {
        return new Around(jurisdiction(), "", years.links(), token);
    }

    private Jurisdiction jurisdiction() {
        return years.list().stream()
                .findFirst()
                .map(year -> year.plan().jurisdiction())
                .orElseGet(() -> RunJurisdictions.ofInstallation(installation));
    }
}

package org.determinations.web.signin;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.issue.Refusal;

/**
 * The database for as long as a question takes, or the page that asks. The embedded file is let go of after it, so that every command that
 * is typed meanwhile finds it free; one that is held is waited for.
 */
public final class Turns {
    /** How long a page waits for a command that works with the database. */
    private static final long MOST_SECONDS = 10;

    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Installation installation;

    public Turns(Installation installation) {
        this.installation = installation;
    }

    /** A question that opens the database itself, and closes it. Refused when another process holds it for too long. */
    public <T> T ask(Supplier<T> question) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (true) {
            try {
                return PageTurn.ask(installation, question);
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
}

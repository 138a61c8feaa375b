package org.determinations.web.route;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The forms of one session that are being worked on, and the newest whose act was done. One per session; dies with it. A form that is
 * sent again meanwhile, or just after, is answered as the first time and does nothing. One whose act was refused is forgotten, so that
 * sending it again asks again.
 */
final class SentForms {
    /** Longer than a hand presses twice. Later the form is a new wish, and whoever keeps the store answers it. */
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** Of one session at a time: each holds a thread of the server, and a browser shows the last answer alone. */
    static final int MOST_WAITING = 4;

    private final Clock clock;
    private final Map<String, CompletableFuture<Optional<URI>>> underWay = new HashMap<>();
    private @Nullable Done newest;
    private int waiting;

    SentForms(Clock clock) {
        this.clock = clock;
    }

    /** What a form asks for. */
    @FunctionalInterface
    interface Act {
        ServerResponse answer() throws Exception;
    }

    /** A form whose act was done: where it led, and when. */
    private record Done(String form, URI to, Instant at) {}

    /**
     * Does what a form asks for, unless it is done or being done. Refused with {@code SY-165} when too many wait already.
     *
     * @param form what makes it the same: its own value, where it is sent, by whom, with what in it
     */
    ServerResponse take(String form, Act act) throws Exception {
        CompletableFuture<Optional<URI>> own = new CompletableFuture<>();
        while (true) {
            CompletableFuture<Optional<URI>> first = begin(form, own);
            if (first.equals(own)) {
                return first(form, own, act);
            }
            Optional<URI> led = await(first);
            if (led.isPresent()) {
                return Answers.goTo(led.get());
            }
        }
    }

    private ServerResponse first(String form, CompletableFuture<Optional<URI>> own, Act act) throws Exception {
        Optional<URI> led = Optional.empty();
        try {
            ServerResponse answer = act.answer();
            if (answer.statusCode().isSameCodeAs(HttpStatus.SEE_OTHER)) {
                led = Optional.ofNullable(answer.headers().getLocation());
            }
            return answer;
        } finally {
            end(form, led);
            own.complete(led);
        }
    }

    /** The answer to wait for; {@code own} where this form is the first. */
    private synchronized CompletableFuture<Optional<URI>> begin(String form, CompletableFuture<Optional<URI>> own) {
        Done done = newest;
        if (done != null
                && done.form().equals(form)
                && clock.instant().isBefore(done.at().plus(REMEMBERED))) {
            return CompletableFuture.completedFuture(Optional.of(done.to()));
        }
        CompletableFuture<Optional<URI>> first = underWay.putIfAbsent(form, own);
        return first == null ? own : first;
    }

    private synchronized void end(String form, Optional<URI> led) {
        underWay.remove(form);
        led.ifPresent(to -> newest = new Done(form, to, clock.instant()));
    }

    private Optional<URI> await(CompletableFuture<Optional<URI>> first) {
        if (first.isDone()) {
            return first.join();
        }
        enter();
        try {
            return first.join();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        if (waiting == MOST_WAITING) {
            throw Refusal.Kind.LOCKED.of(
                    IssueCode.FORM_UNDER_WAY,
                    "form",
                    "this form was sent before, and what it asks for is still being done",
                    "sent " + (MOST_WAITING + 2) + " times or more",
                    "once",
                    "wait a moment, then open the page again and look whether it is done");
        }
        waiting++;
    }

    private synchronized void leave() {
        waiting--;
    }

    /** How many wait for the answer of a form before them. */
    synchronized int waiting() {
        return waiting;
    }
}

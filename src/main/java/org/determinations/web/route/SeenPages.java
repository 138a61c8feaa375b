package org.determinations.web.route;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.Installation;
import org.determinations.application.trail.TrailDesk;
import org.determinations.web.signin.PageTurn;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps who was shown what: a page goes out after it is kept that the person sees it, once for each person, page and hour. One per
 * server.
 */
final class SeenPages {
    /** Which finding it is, and which policy is tried: without it the address would not say what was seen. */
    private static final List<String> SAID_BY = List.of("id", "policy");

    private final Desk desk;
    private final Set<Seen> seen = new HashSet<>();
    private Instant hour = Instant.EPOCH;

    SeenPages(Desk desk) {
        this.desk = desk;
    }

    private record Seen(String name, String knownAs, String address) {}

    /** The same page, whose showing is kept. A page that could not be shown was not seen. */
    HandlerFunction<ServerResponse> kept(HandlerFunction<ServerResponse> shows) {
        return request -> {
            try {
                ServerResponse answer = shows.handle(request);
                if (answer.statusCode().is2xxSuccessful()) {
                    keep(request);
                }
                return answer;
            } finally {
                PageTurn.made();
            }
        };
    }

    private void keep(ServerRequest request) {
        Installation acting = desk.actedOnBy(request);
        String address = request.path()
                + SAID_BY.stream()
                        .flatMap(field -> request
                                .param(field)
                                .filter(value -> !value.isEmpty())
                                .map(value -> "?" + field + "=" + value)
                                .stream())
                        .findFirst()
                        .orElse("");
        Seen one = new Seen(acting.actor(), acting.identity().text(), address);
        if (isKept(one, acting.clock().instant().truncatedTo(ChronoUnit.HOURS))) {
            return;
        }
        Map<String, String> about = request.pathVariables();
        desk.ask(() -> {
            try (TrailDesk trail = TrailDesk.open(acting)) {
                trail.shown(
                        address,
                        Optional.ofNullable(about.get("run")).map(Integer::valueOf),
                        Optional.ofNullable(about.get("district")));
                return true;
            }
        });
        add(one);
    }

    private synchronized boolean isKept(Seen one, Instant now) {
        if (!now.equals(hour)) {
            hour = now;
            seen.clear();
        }
        return seen.contains(one);
    }

    private synchronized void add(Seen one) {
        seen.add(one);
    }
}

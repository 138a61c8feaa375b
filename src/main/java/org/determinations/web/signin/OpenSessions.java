package org.determinations.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is signed in now, by what was asked for. One per server; forgotten when it stops. */
public final class OpenSessions {
    /** As long as the server keeps a session in which nothing is asked for. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    private static final int MOST_KEPT = 1000;

    private final Map<String, Open> open = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Open> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /**
     * One session.
     *
     * @param who signed in, and when
     * @param last when a page was asked for
     * @param machine from where, as the server knows it
     */
    public record Open(SignedIn who, String name, Instant last, String machine) {}

    /** A page was asked for in a session that stands. */
    synchronized void seen(String session, Open now) {
        open.put(session, now);
    }

    /** A session is over. */
    synchronized void over(String session) {
        open.remove(session);
    }

    /** Those in which a page was asked for in the last half hour, by login, the newest first. */
    public synchronized List<Open> list(Instant now) {
        open.values().removeIf(each -> each.last().plus(IDLE).isBefore(now));
        return open.values().stream()
                .sorted(Comparator.comparing((Open each) -> each.who().login())
                        .thenComparing(each -> each.who().at(), Comparator.reverseOrder()))
                .toList();
    }
}

package org.determinations.scorecard.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.scorecard.Scorecard;

/**
 * One difference of two scorecards.
 *
 * @param kind what happened
 * @param before as the first says it; empty where it says nothing
 * @param after as the second says it; empty where it says nothing
 */
public record ScorecardDifference(Kind kind, Optional<ScorecardLine> before, Optional<ScorecardLine> after) {

    /** The kinds. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** It says the same at another place of its table, where the order decides. */
        MOVED,
        /** It says the same with another source, confidence or quote. */
        CITED
    }

    /** Every difference, in the order of the first and then of what only the second says. */
    public static List<ScorecardDifference> of(Scorecard first, Scorecard second) {
        Map<String, ScorecardLine> before = byKey(ScorecardLines.of(first));
        Map<String, ScorecardLine> after = byKey(ScorecardLines.of(second));
        List<ScorecardDifference> found = new ArrayList<>();
        before.forEach((key, line) -> {
            ScorecardLine now = after.get(key);
            if (now == null) {
                found.add(new ScorecardDifference(Kind.REMOVED, Optional.of(line), Optional.empty()));
            } else if (!line.says().equals(now.says())) {
                found.add(new ScorecardDifference(Kind.CHANGED, Optional.of(line), Optional.of(now)));
            } else if (!line.cited().equals(now.cited())) {
                found.add(new ScorecardDifference(Kind.CITED, Optional.of(line), Optional.of(now)));
            }
        });
        after.forEach((key, line) -> {
            if (!before.containsKey(key)) {
                found.add(new ScorecardDifference(Kind.ADDED, Optional.empty(), Optional.of(line)));
            }
        });
        moved(before, after).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The first line that both have and that stands at another place among those that both have. */
    private static Optional<ScorecardDifference> moved(
            Map<String, ScorecardLine> before, Map<String, ScorecardLine> after) {
        List<Map.Entry<String, ScorecardLine>> was = before.entrySet().stream()
                .filter(entry -> after.containsKey(entry.getKey()))
                .toList();
        List<Map.Entry<String, ScorecardLine>> is = after.entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()))
                .toList();
        for (int i = 0; i < was.size(); i++) {
            if (!was.get(i).getKey().equals(is.get(i).getKey())) {
                return Optional.of(new ScorecardDifference(
                        Kind.MOVED,
                        Optional.of(was.get(i).getValue()),
                        Optional.of(is.get(i).getValue())));
            }
        }
        return Optional.empty();
    }

    /** A row that stands twice in a table counts twice. */
    private static Map<String, ScorecardLine> byKey(List<ScorecardLine> lines) {
        Map<String, ScorecardLine> byKey = new LinkedHashMap<>();
        for (ScorecardLine line : lines) {
            String key = line.key();
            int again = 1;
            while (byKey.containsKey(key)) {
                again++;
                key = line.key() + "\u0000" + again;
            }
            byKey.put(key, line);
        }
        return byKey;
    }

    /** For people. */
    public String text() {
        return switch (kind) {
            case ADDED -> "added: " + after.map(ScorecardLine::text).orElse("");
            case REMOVED -> "removed: " + before.map(ScorecardLine::text).orElse("");
            case CHANGED ->
                "changed: " + before.map(ScorecardLine::text).orElse("") + ", now "
                        + after.map(ScorecardLine::says).orElse("");
            case MOVED ->
                "moved: " + after.map(ScorecardLine::text).orElse("") + " now stands before "
                        + before.map(ScorecardLine::text).orElse("");
            case CITED -> "cited otherwise: " + after.map(ScorecardLine::text).orElse("");
        };
    }
}

package org.determinations.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.model.change.FactMove;
import org.determinations.model.change.FactState;
import org.determinations.model.fact.FactFields;
import org.determinations.model.fact.FactTopic;
import org.determinations.model.stage.DistrictFacts;

/** Which facts of one district differ between two runs, with the rows where they stand. */
final class FactMoves {
    private FactMoves() {}

    /** In the order of their topics, each by name; empty when the facts are the same. */
    static List<FactMove> between(Optional<DistrictFacts> before, Optional<DistrictFacts> after) {
        Map<String, FactFields> earlier = named(before);
        Map<String, FactFields> later = named(after);
        List<FactMove> moves = new ArrayList<>();
        Map<String, FactFields> both = new TreeMap<>(earlier);
        both.putAll(later);
        both.keySet()
                .forEach(key -> move(Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key)))
                        .ifPresent(moves::add));
        return moves;
    }

    /** The key sorts by topic first; facts of the same name are numbered in the order of the run. */
    private static Map<String, FactFields> named(Optional<DistrictFacts> facts) {
        Map<String, FactFields> named = new TreeMap<>();
        facts.ifPresent(f -> list(f).forEach(fact -> {
            String key = String.format(Locale.ROOT, "%02d %s", fact.topic().order(), fact.name());
            int same = 1;
            while (named.putIfAbsent(same == 1 ? key : key + " #" + same, fact) != null) {
                same++;
            }
        }));
        return named;
    }

    private static List<FactFields> list(DistrictFacts facts) {
        List<FactFields> list = new ArrayList<>();
        facts.accepted().forEach(fact -> fact.described().compared().ifPresent(list::add));
        facts.quarantined().forEach(issue -> list.add(rejected(issue)));
        return list;
    }

    /** A row that was read and not accepted, as its issue says why. */
    private static FactFields rejected(Issue issue) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("issue", issue.code().code() + " " + issue.wrong());
        fields.put("found", issue.found());
        return new FactFields(FactTopic.REJECTED_ROW, "rejected row", fields, "", issue.where());
    }

    private static Optional<FactMove> move(Optional<FactFields> before, Optional<FactFields> after) {
        if (before.map(FactFields::fields).equals(after.map(FactFields::fields))) {
            return Optional.empty();
        }
        FactFields named = after.or(() -> before).orElseThrow();
        String earlier = before.map(FactFields::discrepancyId).orElse("");
        String later = after.map(FactFields::discrepancyId).orElse("");
        return Optional.of(new FactMove(
                named.topic(),
                named.name(),
                before.map(fact -> state(fact, after)),
                after.map(fact -> state(fact, before)),
                later.isEmpty() ? earlier : later,
                later.isEmpty() && !earlier.isEmpty()));
    }

    /** What of a fact is not as in the other; of a fact alone what is not blank. */
    static FactState state(FactFields fact, Optional<FactFields> other) {
        String text = fact.fields().entrySet().stream()
                .filter(e -> other.map(o -> !e.getValue().equals(o.fields().get(e.getKey())))
                        .orElse(!e.getValue().isEmpty()))
                .map(e -> e.getKey() + " " + (e.getValue().isEmpty() ? "blank" : e.getValue()))
                .collect(Collectors.joining("; "));
        return new FactState(text, fact.where());
    }
}

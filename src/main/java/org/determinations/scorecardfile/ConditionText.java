package org.determinations.scorecardfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.Worded;
import org.determinations.scorecard.Bound;
import org.determinations.scorecard.Comparison;
import org.determinations.scorecard.Condition;
import org.determinations.scorecard.ValueStatus;

/** Reads a condition as a scorecard writes it: {@code at least 38}, {@code from 50 to below 60}, {@code one of A, B}. */
final class ConditionText {
    private static final Pattern BAND = Pattern.compile("from (\\S+) to (below )?(\\S+)");
    private static final Map<String, Comparison> ONE_SIDED = new TreeMap<>(Map.of(
            "at least ", Comparison.AT_LEAST,
            "above ", Comparison.ABOVE,
            "at most ", Comparison.AT_MOST,
            "below ", Comparison.BELOW));

    private ConditionText() {}

    /** The condition; empty when the text is none of the closed list. */
    static Optional<Condition> read(String name, String text) {
        for (Map.Entry<String, Comparison> entry : ONE_SIDED.entrySet()) {
            if (text.startsWith(entry.getKey())) {
                return bound(text.substring(entry.getKey().length()))
                        .map(b -> new Condition(name, entry.getValue(), List.of(b), List.of()));
            }
        }
        Matcher band = BAND.matcher(text);
        if (band.matches()) {
            Comparison comparison = band.group(2) == null ? Comparison.FROM_TO : Comparison.FROM_TO_BELOW;
            return Texts.number(band.group(1))
                    .flatMap(low -> Texts.number(band.group(3))
                            .filter(high -> low.compareTo(high) <= 0)
                            .map(high -> new Condition(
                                    name, comparison, List.of(Bound.of(low), Bound.of(high)), List.of())));
        }
        return words(name, text);
    }

    private static Optional<Bound> bound(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Texts.number(text).map(Bound::of).orElseGet(() -> Bound.ofMeasure(text)));
    }

    private static Optional<Condition> words(String name, String text) {
        Comparison comparison;
        List<String> words;
        if (text.equals("has a value") || text.equals("has no value")) {
            comparison = text.equals("has a value") ? Comparison.HAS_VALUE : Comparison.HAS_NO_VALUE;
            return Optional.of(new Condition(name, comparison, List.of(), List.of()));
        } else if (text.startsWith("one of ")) {
            comparison = Comparison.ONE_OF;
            words = Texts.list(text.substring("one of ".length()));
        } else if (text.startsWith("not one of ")) {
            comparison = Comparison.NOT_ONE_OF;
            words = Texts.list(text.substring("not one of ".length()));
        } else if (text.startsWith("same as ")) {
            comparison = Comparison.SAME_AS;
            words = List.of(text.substring("same as ".length()));
        } else if (text.startsWith("other than that of ")) {
            comparison = Comparison.OTHER_THAN;
            words = List.of(text.substring("other than that of ".length()));
        } else if (text.startsWith("is ")) {
            String word = text.substring("is ".length()).trim();
            boolean status = Worded.find(ValueStatus.class, word)
                    .filter(s -> s != ValueStatus.VALUE)
                    .isPresent();
            comparison = status ? Comparison.IS_STATUS : Comparison.IS;
            words = word.isEmpty() ? List.of() : List.of(word);
        } else {
            return Optional.empty();
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Condition(name, comparison, List.of(), words));
    }
}

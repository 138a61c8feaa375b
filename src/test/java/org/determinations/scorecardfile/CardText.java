package org.determinations.scorecardfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.Worded;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Outcome;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;
import org.determinations.scorecard.ValueStatus;

/** A scorecard as a text of a test, and units as pairs of texts. */
final class CardText {
    private static final String HEAD =
            "scorecard: \"1\"\nid: \"invented.1\"\nsource: S1\nconfidence: confirmed\ncategories: MR, NA, NI, NSI\n";

    private final List<Issue> issues = new ArrayList<>();
    private final Optional<Scorecard> scorecard;

    /** What stands below the head. */
    CardText(String sections) {
        this(HEAD + sections, Map.of());
    }

    /** A whole file with its tables. */
    CardText(String text, Map<String, String> tables) {
        try {
            Path folder = Files.createTempDirectory("scorecard");
            Files.createDirectories(folder.resolve("tables"));
            Files.writeString(folder.resolve(ScorecardFiles.NAME), text);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
            scorecard = ScorecardFiles.read(folder, "p/", issues);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CardText withTables(String sections, Map<String, String> tables) {
        return new CardText(HEAD + sections, tables);
    }

    Scorecard card() {
        return scorecard.orElseThrow(() -> new AssertionError(lines()));
    }

    boolean isRead() {
        return scorecard.isPresent();
    }

    List<Issue> issues() {
        return issues;
    }

    /** Every issue as it is printed. */
    List<String> lines() {
        return issues.stream().map(Issue::line).toList();
    }

    /** What it says of a unit alone. */
    Outcome of(String... pairs) {
        return of(unit(pairs));
    }

    Outcome of(UnitMeasures unit) {
        return card().evaluate(unit, UnitRanks.of(card(), List.of(unit)));
    }

    /** A unit from measure, value, measure, value; a status stands in parentheses. */
    static UnitMeasures unit(String... pairs) {
        return named("0001", pairs);
    }

    static UnitMeasures named(String code, String... pairs) {
        Map<String, GivenValue> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            SourceRef where = SourceRef.ofRow("measures.csv", i / 2 + 2).at("value");
            String text = pairs[i + 1];
            values.put(
                    pairs[i],
                    text.startsWith("(")
                            ? GivenValue.without(
                                    Worded.find(ValueStatus.class, text.substring(1, text.length() - 1))
                                            .orElseThrow(),
                                    where)
                            : GivenValue.of(text, where));
        }
        return UnitMeasures.of(code, values);
    }

    /** What a step gave, as shown. */
    static String result(Outcome outcome, String step) {
        return outcome.findStep(step).orElseThrow().result().shown();
    }

    static String category(Outcome outcome) {
        return outcome.category().map(Object::toString).orElse("undetermined");
    }
}

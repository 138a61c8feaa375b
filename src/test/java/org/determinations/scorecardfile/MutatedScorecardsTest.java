package org.determinations.scorecardfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.difference.ScorecardDifference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fifty slips of a finger in every pack: each is refused with file, line and what to do, or is listed as a difference. */
class MutatedScorecardsTest {
    private static final int MUTATIONS = 50;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}|[0-9]+|[{},:\"]");

    static Stream<String> packs() {
        return ShippedScorecards.names().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void none_runs_silently_differently(String pack) throws IOException {
        String text = Files.readString(ShippedScorecards.folder(pack).resolve(ScorecardFiles.NAME));
        java.util.Map<String, String> tables = tables(pack);
        Scorecard sound = new CardText(text, tables).card();
        List<int[]> places = places(text);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            int[] place = places.get((int) ((long) i * places.size() / MUTATIONS));
            String slip = text.substring(0, place[0])
                    + slip(text.substring(place[0], place[1]), i)
                    + text.substring(place[1]);
            CardText mutated = new CardText(slip, tables);
            Optional<Scorecard> read = mutated.isRead() ? Optional.of(mutated.card()) : Optional.empty();
            String what = pack + ": " + text.substring(place[0], place[1]) + " at "
                    + text.substring(0, place[0]).lines().count();
            if (read.isEmpty()) {
                refused++;
                assertThat(mutated.issues()).as(what).isNotEmpty().allSatisfy(issue -> {
                    assertThat(issue.where().file()).startsWith("p/");
                    assertThat(issue.action()).isNotBlank();
                });
                assertThat(mutated.issues().get(0).where().row()).as(what).isPositive();
            } else {
                assertThat(ScorecardDifference.of(sound, read.get())).as(what).isNotEmpty();
            }
        }
        assertThat(refused).as("of %d", MUTATIONS).isGreaterThan(MUTATIONS / 4);
    }

    private static java.util.Map<String, String> tables(String pack) throws IOException {
        java.util.Map<String, String> tables = new java.util.TreeMap<>();
        var folder = ShippedScorecards.folder(pack).resolve("tables");
        if (Files.isDirectory(folder)) {
            try (Stream<java.nio.file.Path> files = Files.list(folder)) {
                for (java.nio.file.Path file : files.toList()) {
                    tables.put("tables/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return tables;
    }

    /** Every word, number and sign outside comments. */
    private static List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int comment = line.indexOf('#');
            String content = comment < 0 ? line : line.substring(0, comment);
            Matcher words = WORD.matcher(content);
            while (words.find()) {
                places.add(new int[] {start + words.start(), start + words.end()});
            }
            start += line.length() + 1;
        }
        return places;
    }

    private static String slip(String word, int number) {
        if (Character.isDigit(word.charAt(0))) {
            return (word.charAt(0) == '9' ? '8' : (char) (word.charAt(0) + 1)) + word.substring(1);
        }
        if (word.length() == 1) {
            return "";
        }
        return switch (number % 3) {
            case 0 -> word.substring(1);
            case 1 -> word + word.charAt(word.length() - 1);
            default -> "" + word.charAt(0) + 'q' + word.substring(1);
        };
    }
}

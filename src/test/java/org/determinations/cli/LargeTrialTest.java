package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.determinations.application.reading.TrialReading;
import org.determinations.application.trial.TrialOrder;
import org.determinations.report.trial.TrialCuts.TrialTried;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.trial.TrialTally;
import org.determinations.report.trial.TrialUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial of more districts than are looked at together: of a State that stands in it ten times, every number is ten times as large. */
class LargeTrialTest {
    private static final int TIMES = 10;
    private static final Pattern CODE = Pattern.compile("(?m)^(0\\d\\d,|F-0(\\d\\d)-(\\d+),0\\d\\d,)");

    @TempDir
    private Path scratch;

    @Test
    @Tag("long")
    void ten_times_the_state_moves_ten_times_the_districts() throws IOException {
        TrialReport one = trial("one", 1);
        TrialReport ten = trial("ten", TIMES);
        assertThat(one.units()).hasSize(24);
        assertThat(ten.units().stream().map(LargeTrialTest::said))
                .containsExactlyElementsOf(Collections.nCopies(TIMES, one.units()).stream()
                        .flatMap(List::stream)
                        .map(LargeTrialTest::said)
                        .toList());
        assertThat(numbers(one)).contains(2).anyMatch(number -> number > 10);
        assertThat(numbers(ten))
                .isEqualTo(numbers(one).stream().map(n -> TIMES * n).toList());
        assertThat(ten.data().measures().stream()
                        .map(lack -> lack.measure() + " " + lack.others().replaceAll("0\\b", "")))
                .containsExactlyElementsOf(one.data().measures().stream()
                        .map(lack -> lack.measure() + " " + lack.others())
                        .toList());
        assertThat(ten.cuts().cuts()).isEqualTo(one.cuts().cuts());
    }

    private TrialReport trial(String name, int times) throws IOException {
        Path home = scratch.resolve(name);
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/franklin-2023-24"), scratch.resolve(name + "-cycle"));
        for (String file : List.of("measures", "spp-indicators", "review-findings")) {
            multiply(cycle.resolve("official").resolve(file + ".csv"), times);
        }
        assertThat(Typed.in(home, "run", "official", cycle.toString()).code()).isZero();
        Typed.in(home, "policy", "new", "franklin-2023.2", "mine");
        TestInstallation.edit(
                home.resolve("drafts/mine"),
                "scorecard.yaml",
                "{ total: at least 80, then: MR }",
                "{ total: at least 85, then: MR }");
        try (TrialReading reading = TrialReading.open(TestInstallation.at(home, Optional.empty()))) {
            return reading.trial(
                    Optional.of(1),
                    new TrialOrder(
                            "mine",
                            Optional.empty(),
                            BigDecimal.ONE,
                            new TrialOrder.Properties("enrollment", "district type", "low income"),
                            ""));
        }
    }

    /** District 0xx comes again as 1xx to 9xx. */
    private static void multiply(Path file, int times) throws IOException {
        String text = Files.readString(file);
        String rows = text.substring(text.indexOf('\n') + 1);
        StringBuilder all = new StringBuilder(text);
        for (int i = 1; i < times; i++) {
            String hundred = Integer.toString(i);
            all.append(CODE.matcher(rows)
                    .replaceAll(row -> row.group().replaceAll("(^|F-|,)0(\\d\\d)(?=[,-])", "$1" + hundred + "$2")));
        }
        Files.writeString(file, all);
    }

    private static List<Object> said(TrialUnit unit) {
        return List.of(
                unit.name(), unit.before(), unit.after(), unit.move(), unit.why(), unit.sections(), unit.lacks());
    }

    /** Every number of the report that counts districts. */
    private static List<Integer> numbers(TrialReport trial) {
        List<Integer> numbers =
                new ArrayList<>(List.of(trial.assumed(), trial.cuts().near().size()));
        trial.sections().sections().forEach(section -> {
            add(numbers, section.turned());
            numbers.add(section.differing());
        });
        numbers.add(trial.sections().unlike().size());
        for (TrialTried tried : trial.cuts().tried()) {
            add(numbers, tried.turned());
            numbers.addAll(new TreeMap<>(tried.counts()).values());
        }
        trial.years()
                .years()
                .forEach(year -> numbers.addAll(List.of(year.known(), year.keptBefore(), year.keptAfter())));
        Stream.of(trial.consequences().enforcement(), trial.consequences().assistance())
                .flatMap(List::stream)
                .forEach(what -> numbers.addAll(List.of(what.before(), what.after())));
        trial.data().measures().forEach(lack -> numbers.add(lack.without().size()));
        return numbers;
    }

    private static void add(List<Integer> numbers, TrialTally tally) {
        numbers.addAll(new TreeMap<>(tally.moves()).values());
    }
}

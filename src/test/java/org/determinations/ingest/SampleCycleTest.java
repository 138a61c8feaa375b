package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.facts.CheckedFacts;
import org.determinations.facts.DistrictAssembly;
import org.determinations.facts.FactCheck;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.Issue;
import org.determinations.model.Missing;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.junit.jupiter.api.Test;

class SampleCycleTest {
    private static final Path OFFICIAL = Reading.app().resolve("data-samples/massachusetts-2012-13/official");

    private static List<RowResult> sample() {
        List<RowResult> rows = new ArrayList<>();
        for (String name : List.of("accountability-levels.csv", "review-findings.csv", "spp-indicators.csv")) {
            RecognisedFile file = new FileRecogniser(Reading.CONTRACTS, ShippedJurisdiction.codes())
                    .recognise(OFFICIAL.resolve(name), "official/" + name)
                    .file()
                    .orElseThrow();
            rows.addAll(Reading.rows(file, 0));
        }
        return rows;
    }

    @Test
    void every_row_of_the_sample_is_accepted() {
        List<RowResult> rows = sample();
        assertThat(rows).hasSize(400 + 24 + 5600).allMatch(r -> r.state() == RowState.ACCEPTED);
    }

    @Test
    void the_sample_has_the_published_numbers_of_districts_per_accountability_level() {
        Map<String, Integer> count = new TreeMap<>();
        for (Fact fact : Reading.facts(sample())) {
            if (fact instanceof LevelFact f) {
                count.merge(f.level().text(), 1, Integer::sum);
            }
        }
        assertThat(count)
                .isEqualTo(Map.of(
                        "Level 1",
                        96,
                        "Level 2",
                        207,
                        "Level 3",
                        64,
                        "Level 4",
                        12,
                        "Level 5",
                        1,
                        "Insufficient data",
                        20));
    }

    @Test
    void the_issues_of_the_sample_are_the_known_traps_of_the_published_files() {
        List<RowResult> rows = sample();
        CheckedFacts checked = FactCheck.check(Reading.facts(rows));
        Map<String, Integer> count = new TreeMap<>();
        List<Issue> issues = new ArrayList<>(Reading.issues(rows));
        issues.addAll(checked.issues());
        issues.forEach(i -> count.merge(i.code().code(), 1, Integer::sum));
        assertThat(count).isEqualTo(Map.of("IN-021", 23, "IN-023", 1, "CR-008", 7));
        assertThat(checked.accepted()).hasSize(rows.size());
    }

    @Test
    void not_reported_is_due_only_where_the_review_falls_into_the_data_year() {
        Map<String, Integer> due = new TreeMap<>();
        for (Fact fact : Reading.facts(sample())) {
            if (fact instanceof IndicatorFact f) {
                f.percent()
                        .missing()
                        .filter(Missing.DUE_NOT_REPORTED::equals)
                        .ifPresent(m -> due.merge(f.indicator(), 1, Integer::sum));
            }
        }
        // Boston's indicator 12 is not reported either, but of 2010-11, which is not the data year.
        assertThat(due).isEqualTo(Map.of("11", 11, "12", 2));
    }

    @Test
    void the_sample_gives_four_hundred_districts_in_the_order_of_codes() {
        List<RowResult> rows = sample();
        CheckedFacts checked = FactCheck.check(Reading.facts(rows));
        List<DistrictFacts> districts =
                DistrictAssembly.assemble(checked.accepted(), Reading.issues(rows), Map.of(), List.of());
        assertThat(districts)
                .hasSize(400)
                .allMatch(d -> d.indicators().size() == 14 && d.quarantined().isEmpty());
        assertThat(districts.stream().map(d -> d.code().digits()).toList()).isSorted();
    }
}

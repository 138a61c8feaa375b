package org.determinations.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.IssueCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.LevelFact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shared")
class NativeFilesTest {
    private static final Path DATA = Reading.shared().resolve("data/massachusetts-2012");
    private static final Path SAMPLE = Reading.app().resolve("data-samples/massachusetts-2012-13/official");
    private static final List<String> COMPLIANCE = List.of("4A", "4B", "9", "10", "11", "12", "13");

    private static List<Fact> facts(Path file) {
        return Reading.facts(Reading.rows(file));
    }

    /** What facts say, by key, without where they stand. */
    private static Map<String, List<Object>> contents(List<Fact> facts) {
        Map<String, List<Object>> contents = new TreeMap<>();
        facts.forEach(f -> contents.put(
                f.district() + " " + f.described().key().kind(),
                List.of(f.described().unitName(), f.described().content())));
        return contents;
    }

    private static List<Fact> compliance(List<Fact> facts) {
        return facts.stream()
                .filter(f -> f instanceof IndicatorFact i && COMPLIANCE.contains(i.indicator()))
                .toList();
    }

    @Test
    void native_levels_say_what_the_own_layout_says() {
        List<Fact> own = facts(SAMPLE.resolve("accountability-levels.csv"));
        assertThat(own).hasSize(400).allMatch(LevelFact.class::isInstance);
        assertThat(contents(facts(DATA.resolve("native/accountability_district.csv"))))
                .isEqualTo(contents(own));
        assertThat(contents(facts(DATA.resolve("district_accountability_levels_2012.csv"))))
                .isEqualTo(contents(own));
    }

    @Test
    void native_indicators_say_what_the_own_layout_says() {
        List<Fact> own = facts(SAMPLE.resolve("spp-indicators.csv"));
        List<Fact> exported = facts(DATA.resolve("native/special_education_report_compliance_district.csv"));
        List<Fact> renamed = facts(DATA.resolve("spp_compliance_indicators_2012.csv"));
        assertThat(contents(exported)).hasSize(2800).isEqualTo(contents(compliance(own)));
        assertThat(contents(renamed)).isEqualTo(contents(compliance(own)));
        List<Fact> results = facts(DATA.resolve("spp_performance_indicators_2012.csv"));
        Map<String, List<Object>> all = contents(renamed);
        all.putAll(contents(results));
        assertThat(all).hasSize(5600).isEqualTo(contents(own));
    }

    @Test
    void the_rows_of_2011_in_the_native_file_are_counted_and_left_out() {
        RecognisedFile file =
                Reading.recognised(DATA.resolve("native/special_education_report_compliance_district.csv"));
        FileTotals totals = FileTotals.NONE;
        for (RowResult row : Reading.rows(file, 0)) {
            totals = totals.plus(row);
        }
        assertThat(file.headerRow()).isEqualTo(3);
        assertThat(totals).isEqualTo(new FileTotals(400, 0, 393, 0));
    }

    @Test
    void a_file_of_another_report_year_gives_no_fact() {
        assertThat(facts(DATA.resolve("spp_compliance_indicators_2011.csv"))).isEmpty();
    }

    @Test
    void every_value_of_a_native_file_knows_its_column() {
        FactSource source = facts(DATA.resolve("native/special_education_report_compliance_district.csv"))
                .get(4)
                .source();
        assertThat(source.of("percent").column()).isEqualTo("Dist Rate (column M)");
        assertThat(source.row().row()).isEqualTo(397);
    }

    @Test
    void published_files_without_a_contract_are_refused_by_their_header() {
        for (String name : List.of("school_accountability_levels_2012.csv", "sims_code_lists.csv")) {
            assertThat(Reading.codes(Reading.recognise(DATA.resolve(name)).issues()))
                    .as(name)
                    .containsExactly(IssueCode.UNKNOWN_HEADER);
        }
    }
}

package org.determinations.application.secondary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.determinations.application.TestServer;
import org.determinations.application.release.AnalysedPractice;
import org.determinations.application.release.Desk;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.equity.EquitySettings;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.PublicCount;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.ShippedPolicies;
import org.determinations.practice.Folders;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.secondary.SecondarySections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Equity over the State as a run of the practice state writes it, held against its files, added up by other means. */
@ParameterizedClass
@EnumSource(TestServer.class)
class EquityRunTest {
    private static final String NEWEST = "2011-12";

    @Parameter
    private TestServer server;

    @TempDir
    Path scratch;

    private Desk desk;
    private int run;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        AnalysedPractice analysed = AnalysedPractice.at(scratch, server);
        desk = analysed.desk();
        run = analysed.run();
        folder = analysed.outcome().folder();
    }

    private long sum(String file, String column, Predicate<CSVRecord> which) throws IOException {
        return Folders.rows(scratch.resolve("cycle/secondary").resolve(file)).stream()
                .filter(row -> row.get("school_year").equals(NEWEST))
                .filter(which)
                .mapToLong(row -> row.get(column).isEmpty() ? 0 : Long.parseLong(row.get(column)))
                .sum();
    }

    private CSVRecord row(String file, String dimension, String group, String outcome) throws IOException {
        return Folders.rows(folder.resolve(file)).stream()
                .filter(row -> row.get("school_year").equals(NEWEST)
                        && row.get("area_kind").equals("STATE")
                        && row.get("dimension").equals(dimension)
                        && row.get("student_group").equals(group)
                        && row.get("outcome").equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    private void holds(CSVRecord row, long outcome, long students) {
        assertThat(List.of(row.get("with_outcome"), row.get("students")))
                .isEqualTo(List.of(String.valueOf(outcome), String.valueOf(students)));
    }

    @Test
    void the_departments_numbers_are_the_sums_of_the_files() throws IOException {
        String counts = "student-counts.csv";
        String groups = "group-counts.csv";
        Predicate<CSVRecord> black = r -> r.get("race_ethnicity").equals("BLACK");
        Predicate<CSVRecord> disabled = r -> r.get("disability_status").equals("Yes");
        holds(
                row("equity.csv", "RACE", "BLACK", "DISABLED"),
                sum(counts, "students", black.and(disabled)),
                sum(counts, "students", black));
        for (Map.Entry<String, List<String>> placement : Map.of(
                        "INSIDE_80", List.of("10"),
                        "INSIDE_40_TO_79", List.of("20"),
                        "INSIDE_UNDER_40", List.of("40"),
                        "SEPARATE_SETTING", List.of("41", "50", "60", "70"))
                .entrySet()) {
            holds(
                    row("equity.csv", "RACE", "BLACK", placement.getKey()),
                    sum(counts, "students", black.and(r -> placement.getValue().contains(r.get("placement")))),
                    sum(counts, "students", black.and(disabled)));
        }
        holds(
                row("equity.csv", "INCOME", "LOW_INCOME", "DISABLED"),
                sum(counts, "students", disabled.and(r -> r.get("low_income").equals("Yes"))),
                sum(counts, "students", r -> r.get("low_income").equals("Yes")));
        Predicate<CSVRecord> learners = r -> r.get("dimension").equals("ENGLISH_LEARNER")
                && r.get("student_group").equals("YES");
        holds(
                row("equity.csv", "ENGLISH_LEARNER", "YES", "DISABLED"),
                sum(groups, "with_disability", learners),
                sum(groups, "enrolled", learners));
        Predicate<CSVRecord> autism = r -> r.get("student_group").equals("autism");
        holds(
                row("equity.csv", "DISABILITY", "autism", "INSIDE_UNDER_40"),
                sum(groups, "inside_under_40", autism),
                sum(groups, "with_disability", autism));
        holds(
                row("equity.csv", "DISABILITY", "autism", "DISABLED"),
                sum(groups, "with_disability", autism),
                sum(counts, "students", r -> true));
        assertThat(row("equity.csv", "ENGLISH_LEARNER", "YES", "INSIDE_80").get("beside_others"))
                .as("planted in the practice state")
                .isEqualTo("lower");
        assertThat(row("equity.csv", "SEX", "MALE", "DISABLED").get("beside_others"))
                .isEqualTo("higher");
    }

    @Test
    void sizes_and_types_add_up_to_the_state_and_years_are_those_of_the_counts() throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        Map<String, Long> districts = new TreeMap<>();
        List<CSVRecord> all = Folders.rows(folder.resolve("equity.csv"));
        all.stream()
                .filter(r -> r.get("school_year").equals(NEWEST)
                        && r.get("student_group").equals("ALL")
                        && r.get("outcome").equals("DISABLED"))
                .forEach(r -> {
                    sums.merge(r.get("area_kind"), Long.valueOf(r.get("with_outcome")), Long::sum);
                    districts.merge(r.get("area_kind"), Long.valueOf(r.get("districts")), Long::sum);
                });
        assertThat(sums.get("SIZE")).isEqualTo(sums.get("STATE")).isEqualTo(sums.get("TYPE"));
        assertThat(districts).isEqualTo(Map.of("STATE", 14L, "SIZE", 14L, "TYPE", 14L));
        assertThat(all.stream().map(r -> r.get("school_year")).distinct())
                .containsExactly("2011-12", "2010-11", "2009-10");
    }

    @Test
    void the_public_is_told_no_small_count_and_nothing_that_the_department_is_not() throws IOException {
        int shown = 0;
        int withheld = 0;
        for (CSVRecord open : Folders.rows(folder.resolve("public/equity-public.csv"))) {
            String count = open.get("with_outcome");
            if (count.equals("not shown")) {
                withheld++;
                assertThat(List.of(open.get("students"), open.get("percent"), open.get("percent_low")))
                        .containsOnly("not shown");
            } else {
                shown++;
                assertThat(Long.parseLong(count)).matches(n -> n == 0 || n >= 10);
            }
        }
        assertThat(shown).as("the table still says something").isGreaterThan(withheld);
        assertThat(withheld).isPositive();
    }

    @Test
    void a_table_that_withholds_only_small_counts_is_stopped() throws Exception {
        PolicyPack pack = ShippedPolicies.massachusetts2012();
        List<PublicCount> stored = desk.stored(stores -> stores.equity().list(run));
        boolean stopped = desk.stored(stores -> {
            RunHeader official = OfficialRun.of(stores, pack.inForce().from());
            SecondaryBooks books = SecondaryBooks.of(
                    SecondaryCounts.students(stores, run).students(),
                    official.cycle(),
                    AnalysisRules.parameters(pack),
                    SecondaryUnits.UNKNOWN);
            EquitySettings settings = stores.equity().find(run).orElseThrow();
            EquityReading reading = new EquityReading(books, SecondaryCounts.read(stores, run));
            EquityPart part = reading.of(settings);
            assertThat(reading.of(new EquitySettings(settings.sizes(), settings.inside80(), settings.inside40To79())))
                    .as("added up once")
                    .isSameAs(part);
            assertThat(reading.of(EquitySteps.NO_SETTINGS).newest().areas())
                    .as("by other settings there are no sizes")
                    .hasSizeLessThan(part.newest().areas().size());
            SecondaryPublication districts = new SecondaryPublication(
                    pack, books, List.copyOf(stores.measures().districts(run)), List.of());
            EquityPublication publication = new EquityPublication(
                    pack, part.books(), districts.stored(PublishedCounts.read(stores.measures(), run)), List.of());
            publication.attack(stored);
            Map<String, Long> counts = new TreeMap<>();
            part.books().forEach(book -> book.counts().forEach((place, n) -> counts.put(place.id(), n)));
            List<PublicCount> small = stored.stream()
                    .map(c -> c.primary()
                            ? c
                            : new PublicCount(c.cell(), false, Optional.ofNullable(counts.get(c.cell()))))
                    .toList();
            assertThat(small).isNotEqualTo(stored);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> publication.attack(small));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.GATE);
            assertThat(refusal.issues()).allMatch(issue -> issue.code() == IssueCode.COUNT_EXPOSED);
            return true;
        });
        assertThat(stopped).isTrue();
    }

    @Test
    void pages_say_in_words_what_the_counts_show_and_the_public_one_keeps_what_is_withheld() {
        SecondaryReport report = desk.stored(stores -> SecondaryRuns.report(
                desk.installation(), stores, stores.runs().find(run).orElseThrow()));
        SecondarySections sections = new SecondarySections(report);
        assertThat(sections.equity().orElseThrow().body())
                .contains("Of English learners, ")
                .contains("2011-12: 14 districts are counted, all that have student counts.")
                .contains("By size of district", "By type of district", "Over the years")
                .doesNotContain("not shown");
        assertThat(sections.publicEquity().orElseThrow().body())
                .contains("Of male students, ")
                .contains("not shown");
        assertThat(sections.publicEquity().orElseThrow().mark()).doesNotContain("CONFIDENTIAL");
    }
}

package org.determinations.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.determinations.determination.Alignment;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.Answer;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.ReviewedYear;
import org.determinations.model.result.Determination;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.policyfile.ShippedPolicies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published figures of 2012, straight from their files: what the rules answer about the 400 districts. */
@Tag("shared")
class PublishedDataTest {
    private static final Path SHARED = Path.of(System.getProperty("shared.dir", "../shared"));
    private static final SchoolYear CYCLE = new SchoolYear(2012);
    private static List<Determination> determinations = List.of();

    @BeforeAll
    static void determine() throws IOException {
        Map<String, CSVRecord> compliance = new TreeMap<>();
        rows("data/massachusetts-2012/spp_compliance_indicators_2012.csv")
                .forEach(row -> compliance.put(row.get("org_code"), row));
        List<DistrictFacts> districts = new ArrayList<>();
        for (CSVRecord row : rows("data/massachusetts-2012/district_accountability_levels_2012.csv")) {
            DistrictCode code = ShippedJurisdiction.district(row.get("org_code"));
            LevelFact fact = new LevelFact(
                    code,
                    row.get("district_name"),
                    AccountabilityLevel.parse(row.get("published_level")).orElseThrow(),
                    row.get("published_reason"),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    source(row));
            districts.add(new DistrictFacts(
                    code,
                    row.get("district_name"),
                    Optional.of(fact),
                    indicators(code, compliance),
                    List.of(),
                    Optional.empty(),
                    List.of()));
        }
        StageFacts facts = new StageFacts(
                CYCLE,
                Stage.OFFICIAL,
                LocalDate.parse("2012-09-19"),
                CYCLE.previous(),
                Set.of(FileKind.ACCOUNTABILITY_LEVELS, FileKind.SPP_INDICATORS),
                districts);
        determinations =
                Alignment.determine(facts, ShippedPolicies.massachusetts2012()).determinations();
    }

    private static List<IndicatorFact> indicators(DistrictCode code, Map<String, CSVRecord> compliance) {
        CSVRecord row = compliance.get(code.digits());
        if (row == null) {
            return List.of();
        }
        return List.of(
                rate(code, row, "11", "i11_school_year_reviewed", "", "i11_district_rate"),
                rate(code, row, "12", "i12_school_year_reviewed", "i12_referred_from_part_c", "i12_district_rate"),
                rate(code, row, "13", "i13_school_year_reviewed", "", "i13_district_rate"),
                coded(code, row, "4B", row.get("i4b_significant_discrepancy"), row.get("i4b_ppp_contributes")),
                coded(code, row, "9", row.get("i9_disproportionate_representation"), ""),
                coded(code, row, "10", row.get("i10_disproportionate_representation"), ""));
    }

    private static IndicatorFact rate(
            DistrictCode code, CSVRecord row, String indicator, String yearColumn, String whole, String rateColumn) {
        ReviewedYear reviewed =
                ReviewedYear.of(SchoolYear.parse(row.get(yearColumn)).orElseThrow());
        boolean due = reviewed.covers(CYCLE.previous());
        String printed = row.get(rateColumn);
        Reported<Integer> denominator = whole.isEmpty()
                ? Reported.absent(Missing.BLANK, "")
                : number(row.get(whole), due).fold(n -> Reported.of(n.intValue()), Reported::absent);
        Reported<Integer> numerator = indicator.equals("12")
                ? number(row.get("i12_iep_by_third_birthday_n"), due)
                        .fold(n -> Reported.of(n.intValue()), Reported::absent)
                : Reported.absent(Missing.BLANK, "");
        return new IndicatorFact(
                code,
                row.get("district_name"),
                indicator,
                reviewed,
                new IndicatorFigures(numerator, denominator, number(printed, due), ""),
                Answer.NOT_STATED,
                new IndicatorSubmission(Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                source(row));
    }

    private static IndicatorFact coded(
            DistrictCode code, CSVRecord row, String indicator, String printed, String practices) {
        Reported<Integer> none = Reported.absent(Missing.BLANK, "");
        return new IndicatorFact(
                code,
                row.get("district_name"),
                indicator,
                ReviewedYear.none(),
                new IndicatorFigures(none, none, Reported.absent(Missing.BLANK, ""), printed),
                practices.equals("Yes") ? Answer.YES : practices.equals("No") ? Answer.NO : Answer.NOT_STATED,
                new IndicatorSubmission(Answer.NOT_STATED, Optional.empty(), Answer.NOT_STATED, Answer.NOT_STATED),
                source(row));
    }

    private static Reported<BigDecimal> number(String printed, boolean due) {
        return switch (printed) {
            case "NR" -> Reported.absent(due ? Missing.DUE_NOT_REPORTED : Missing.NOT_DUE, printed);
            case "NA" -> Reported.absent(Missing.NOT_APPLICABLE, printed);
            case "-" -> Reported.absent(Missing.SUPPRESSED, printed);
            case "" -> Reported.absent(Missing.BLANK, printed);
            default -> Reported.of(new BigDecimal(printed));
        };
    }

    private static FactSource source(CSVRecord row) {
        return new FactSource(SourceRef.ofRow("published.csv", (int) row.getRecordNumber() + 2), Map.of());
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        String text = Files.readString(SHARED.resolve(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("# SOURCES"))
                .collect(Collectors.joining("\n"));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void the_four_hundred_districts_fall_into_their_published_numbers() {
        Map<String, Long> byCategory = determinations.stream()
                .collect(Collectors.groupingBy(
                        d -> d.category().map(CategoryCode::text).orElse("none"), TreeMap::new, Collectors.counting()));
        assertThat(determinations).hasSize(400);
        assertThat(byCategory)
                .isEqualTo(Map.of("MR", 96L, "MRAR", 207L, "NTA", 64L, "NI", 12L, "NSI", 1L, "none", 20L));
    }

    @Test
    void factor_1_is_significant_in_exactly_the_sixteen_districts_of_the_reference() {
        assertThat(showing("MA12-F1", EvidenceStrength.SIGNIFICANT))
                .containsExactly(
                        "Cambridge",
                        "Chelsea",
                        "Hanover",
                        "Holyoke",
                        "Lawrence",
                        "Mashpee",
                        "Northampton",
                        "Peabody",
                        "Revere",
                        "Rockland",
                        "Somerville",
                        "Taunton",
                        "Waltham",
                        "Watertown",
                        "Foxborough Regional Charter (District)",
                        "Pathfinder Regional Vocational Technical");
    }

    @Test
    void factor_2_names_the_thirteen_values_that_were_due_and_not_reported_and_the_one_owed_for_an_earlier_year() {
        List<String> reasons = determinations.stream()
                .flatMap(d -> d.rules().stream())
                .filter(r -> r.ruleId().equals("MA12-F2") && r.strength() == EvidenceStrength.SIGNIFICANT)
                .map(r -> r.reason())
                .toList();
        assertThat(reasons).hasSize(14);
        assertThat(reasons)
                .filteredOn(r -> r.equals("Significant: indicator 11 was due in 2011-12 and is not reported."))
                .hasSize(11);
        assertThat(reasons)
                .filteredOn(r -> r.equals("Significant: indicator 12 was due in 2011-12 and is not reported."))
                .hasSize(2);
        assertThat(reasons)
                .filteredOn(r -> r.equals("Significant: indicator 12 was due in 2010-11 and still is not reported."))
                .hasSize(1);
    }

    @Test
    void every_unlevelled_district_says_what_a_person_must_decide() {
        assertThat(determinations)
                .filteredOn(d -> d.category().isEmpty())
                .allSatisfy(d -> assertThat(d.undeterminedReason())
                        .contains("Insufficient data")
                        .contains("ASSIGN"));
    }

    private static List<String> showing(String ruleId, EvidenceStrength strength) {
        return determinations.stream()
                .filter(d -> d.rules().stream().anyMatch(r -> r.ruleId().equals(ruleId) && r.strength() == strength))
                .map(Determination::name)
                .toList();
    }

    @Test
    void the_thirty_rows_of_the_published_alignment_table_come_out_as_printed() throws IOException {
        List<CSVRecord> rows = rows("cases/state-ma-2012-alignment.csv");
        assertThat(rows).hasSize(30);
        for (CSVRecord row : rows) {
            Determination d = alignment(row);
            assertThat(d.derived().orElseThrow().text()).isEqualTo(row.get("aligned_category"));
            assertThat(d.category().orElseThrow().text()).as(row.toString()).isEqualTo(row.get("final_category"));
            assertThat(d.label()).isEqualTo(row.get("label"));
        }
    }

    private static Determination alignment(CSVRecord row) {
        DistrictCode code = new DistrictCode("09010000");
        String decided = row.get("compliance_category");
        Optional<DecisionFact> decision = decided.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecisionFact(
                        code,
                        DecisionKind.REASSIGN,
                        Optional.of(new CategoryCode(decided)),
                        "J. Doe",
                        LocalDate.parse("2012-09-07"),
                        "row of the table",
                        "",
                        source(row)));
        LevelFact fact = new LevelFact(
                code,
                "Example",
                AccountabilityLevel.of(Integer.parseInt(row.get("accountability_level"))),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                source(row));
        DistrictFacts facts =
                new DistrictFacts(code, "Example", Optional.of(fact), List.of(), List.of(), decision, List.of());
        StageFacts stage = new StageFacts(
                CYCLE, Stage.OFFICIAL, LocalDate.parse("2012-09-19"), CYCLE.previous(), Set.of(), List.of(facts));
        return Alignment.determine(stage, ShippedPolicies.massachusetts2012())
                .determinations()
                .get(0);
    }
}

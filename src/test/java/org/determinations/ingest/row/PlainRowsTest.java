package org.determinations.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.ingest.Reading;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.ColumnGroup;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.RowIssues;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.ToyVisit;
import org.determinations.model.fact.FactFields;
import org.junit.jupiter.api.Test;

/** A kind of fact that tells its columns is read, and compared, by them alone. */
class PlainRowsTest {
    private static final List<String> FIELDS =
            List.of("visit", "district_code", "district_name", "why", "visited_on", "again_on", "schools", "note");

    private final RowIssues issues = new RowIssues("official/visits.csv", 2);

    private List<ToyVisit> visits(String cells) {
        Map<String, String> row = row(cells);
        ColumnGroup group = ColumnGroup.of(Map.of(), row);
        Cells read = new Cells(List.of(), group, issues, Reading.CONTEXT);
        RowParser rows = new PlainRows<>(ToyVisit.KIND);
        return ToyVisit.KIND.in(rows.parse(new RowParser.Row(read, ColumnGroups.of(List.of()), Reading.CONTEXT)));
    }

    private static Map<String, String> row(String cells) {
        List<String> texts = Stream.of(cells.split(",", -1)).toList();
        return IntStream.range(0, FIELDS.size()).boxed().collect(Collectors.toMap(FIELDS::get, texts::get));
    }

    private Stream<String> said() {
        return issues.list().stream().map(Issue::line);
    }

    @Test
    void a_row_is_one_fact_with_the_value_of_every_column() {
        assertThat(visits("V-1,09010000,Alder Mills,MCR,2012-03-01,2012-04-02,3,two days"))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.id()).isEqualTo("V-1");
                    assertThat(visit.district()).isEqualTo(new DistrictCode("09010000"));
                    assertThat(visit.name()).isEqualTo("Alder Mills");
                    assertThat(visit.why()).isEqualTo(FindingSource.MCR);
                    assertThat(visit.on()).isEqualTo(LocalDate.of(2012, 3, 1));
                    assertThat(visit.again()).contains(LocalDate.of(2012, 4, 2));
                    assertThat(visit.schools()).contains(3);
                    assertThat(visit.note()).isEqualTo("two days");
                });
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void what_may_be_blank_is_absent() {
        assertThat(visits("V-1,09010000,,CPR,2012-03-01,,,x")).singleElement().satisfies(visit -> {
            assertThat(visit.again()).isEmpty();
            assertThat(visit.schools()).isEmpty();
        });
    }

    @Test
    void a_blank_that_must_not_be_leaves_no_fact_and_each_is_said() {
        assertThat(visits(",,,,,,,")).isEmpty();
        assertThat(issues.list())
                .extracting(Issue::wrong)
                .containsExactly(
                        "visit is blank",
                        "district_code is blank",
                        "why is blank",
                        "visited_on is blank",
                        "note is blank");
    }

    @Test
    void what_cannot_be_read_is_said_with_what_is_allowed() {
        assertThat(visits("V-1,9,,WHIM,March,2012-02-30,-3,x")).isEmpty();
        assertThat(said())
                .anyMatch(line -> line.contains("IN-010") || line.contains("the cell holds no district code"))
                .anyMatch(line -> line.contains("the reason of the visit is not known")
                        && line.contains("CPR, MCR, COMPLAINT, HEARING"))
                .anyMatch(line -> line.contains("visited_on is not a date"))
                .anyMatch(line -> line.contains("again_on is not a date"))
                .anyMatch(line -> line.contains("schools is outside its range"))
                .hasSize(5);
    }

    @Test
    void the_number_by_which_a_spreadsheet_keeps_a_day_is_told_and_never_taken() {
        assertThat(visits("V-1,09010000,,CPR,41152,39690.5,,x")).isEmpty();
        assertThat(said())
                .anyMatch(line ->
                        line.contains("visited_on is not a date; it looks like the number by which a spreadsheet"
                                + " keeps a day: 2012-08-31 where it counts from 1900"))
                .anyMatch(line -> line.contains("2012-08-31 where it counts from 1904"))
                .hasSize(2);
    }

    @Test
    void a_number_of_no_day_that_can_be_meant_is_no_number_of_a_spreadsheet() {
        assertThat(visits("V-1,09010000,,CPR,99999,4115,,x")).isEmpty();
        assertThat(said()).hasSize(2).noneMatch(line -> line.contains("spreadsheet"));
    }

    @Test
    void days_out_of_order_are_said_and_the_row_counts() {
        assertThat(visits("V-1,09010000,,CPR,2012-03-01,2012-02-01,,x")).hasSize(1);
        assertThat(said()).singleElement().asString().contains("again_on is before visited_on", "2012-03-01 or later");
    }

    @Test
    void two_runs_compare_every_column_but_the_id_the_unit_and_its_name() {
        ToyVisit visit =
                visits("V-1,09010000,Alder Mills,MCR,2012-03-01,,3,two days").get(0);
        FactFields compared = visit.described().compared().orElseThrow();
        assertThat(compared.name()).isEqualTo("visit V-1");
        assertThat(compared.topic().words()).isEqualTo("visit");
        assertThat(compared.fields())
                .containsExactly(
                        Map.entry("why", "MCR"),
                        Map.entry("visited on", "2012-03-01"),
                        Map.entry("again on", ""),
                        Map.entry("schools", "3"),
                        Map.entry("note", "two days"));
        assertThat(visit.described().unitName()).isEqualTo("Alder Mills");
        assertThat(visit.described().content())
                .containsExactly(
                        visit.district(),
                        FindingSource.MCR,
                        LocalDate.of(2012, 3, 1),
                        Optional.empty(),
                        Optional.of(3),
                        "two days");
    }
}

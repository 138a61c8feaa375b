package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.duty.Duty;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.DutyTable;
import org.determinations.model.duty.DutyTables;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.policyfile.DutyFiles;
import org.determinations.policyfile.ShippedDuties;
import org.junit.jupiter.api.Test;

/**
 * Each row of each table of duties that ships is reached: the table is in force somewhere, its duty begins with its event and ends with
 * its other one, and each category it names is read by it and by no table before it. A row that nothing can reach fails here.
 */
class DutyRowsTest {
    private static final LocalDate START = LocalDate.parse("2024-09-16");
    private static final int FIRST_CYCLE = 2006;
    private static final int LAST_CYCLE = 2026;

    /** The tables of each jurisdiction and cycle, with the cycle in words. */
    private static final Map<String, DutyTables> IN_FORCE = inForce();

    private static Map<String, DutyTables> inForce() {
        Map<String, DutyTables> inForce = new TreeMap<>();
        try (Stream<Path> files = Files.list(ShippedDuties.jobs().resolve("jurisdictions"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String jurisdiction = String.valueOf(file.getFileName()).replace(".yaml", "");
                for (int year = FIRST_CYCLE; year <= LAST_CYCLE; year++) {
                    inForce.put(
                            jurisdiction + " " + year,
                            DutyFiles.read(ShippedDuties.jobs(), jurisdiction, new SchoolYear(year)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inForce;
    }

    private static Map<String, DutyTable> tables() {
        Map<String, DutyTable> tables = new TreeMap<>();
        IN_FORCE.values().forEach(cycle -> cycle.tables().forEach(table -> tables.put(table.id(), table)));
        return tables;
    }

    private static RecordedEvent at(DutyEvent event, LocalDate day) {
        Optional<DistrictCode> district = event.isOfDistrict() ? DistrictCode.find("09010000") : Optional.empty();
        return new RecordedEvent(event, day, district, "cycle.yaml");
    }

    private static List<DueItem> due(DutyTable table, RecordedEvent... events) {
        return new DutyClock(List.of(events), START, UnitWords.OWN).list(new DutyTables(List.of(table)));
    }

    private static List<DueItem> of(Duty duty, DutyTable table, List<DueItem> items) {
        return items.stream()
                .filter(item -> item.source().startsWith(table.id() + " " + duty.id() + ": "))
                .toList();
    }

    /** Counted day by day, by other code than the program's. */
    private static LocalDate counted(Duty duty, DutyTable table) {
        LocalDate day = START;
        int counted = 0;
        while (counted < duty.within().orElseThrow().days()) {
            day = day.plusDays(1);
            boolean free = day.getDayOfWeek().getValue() > 5 || table.daysOff().contains(day);
            counted += duty.within().orElseThrow().business() && free ? 0 : 1;
        }
        return day;
    }

    @Test
    void each_table_is_in_force_for_some_cycle_of_some_jurisdiction() {
        assertThat(tables().keySet())
                .containsExactlyInAnyOrderElementsOf(DutyFiles.listIds(ShippedDuties.jobs()))
                .hasSizeGreaterThan(5);
    }

    @Test
    void each_duty_begins_with_its_event_is_due_on_its_day_and_ends_with_its_other_event() {
        List<String> reached = new ArrayList<>();
        for (DutyTable table : tables().values()) {
            for (Duty duty : table.duties()) {
                String row = table.id() + " " + duty.id();
                RecordedEvent begun = at(duty.time().starts(), START);
                assertThat(of(duty, table, due(table, begun)))
                        .as(row)
                        .singleElement()
                        .satisfies(item -> {
                            assertThat(item.day()).isEqualTo(duty.within().map(length -> counted(duty, table)));
                            assertThat(item.must()).isEqualTo(duty.time().must());
                        });
                assertThat(of(duty, table, due(table)))
                        .as(row + ", nothing recorded")
                        .allMatch(item -> item.day().isEmpty());
                duty.time()
                        .ends()
                        .ifPresent(end -> assertThat(of(duty, table, due(table, begun, at(end, START))))
                                .as(row + ", ended")
                                .isEmpty());
                reached.add(row);
            }
        }
        assertThat(reached).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void each_category_that_a_table_names_is_read_by_that_table() {
        int read = 0;
        for (DutyTable table : tables().values()) {
            List<DutyTables> where = IN_FORCE.values().stream()
                    .filter(cycle -> cycle.tables().contains(table))
                    .toList();
            Set<String> names =
                    table.ladder().map(ladder -> ladder.categories().keySet()).orElse(Set.of());
            for (String name : names) {
                assertThat(where)
                        .as(table.id() + " " + name)
                        .anyMatch(cycle -> cycle.ladder()
                                .find(name)
                                .filter(reading -> reading.table().equals(table.id())
                                        && reading.category()
                                                == table.ladder()
                                                        .orElseThrow()
                                                        .categories()
                                                        .get(name))
                                .isPresent());
                read++;
            }
            for (LocalEffort.Names effort : table.effort().stream().toList()) {
                for (String name : effort.meets()) {
                    requireEffort(where, table, name, LocalEffort.Answer.MAY_REDUCE);
                    read++;
                }
                for (String name : effort.below()) {
                    requireEffort(where, table, name, LocalEffort.Answer.MAY_NOT_REDUCE);
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(10);
    }

    private static void requireEffort(List<DutyTables> where, DutyTable table, String name, LocalEffort.Answer answer) {
        assertThat(where)
                .as(table.id() + " " + name)
                .anyMatch(cycle -> cycle.effort().of(name) == answer
                        && cycle.effort().table(name).equals(table.id()));
    }
}

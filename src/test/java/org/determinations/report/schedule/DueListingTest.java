package org.determinations.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.followthrough.DueItem;
import org.determinations.followthrough.DueList;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextPage;
import org.junit.jupiter.api.Test;

/** What is due as people and programs read it. */
class DueListingTest {
    /** Longer than a line of a terminal: it is not broken, so that it can be copied. */
    private static final String COMMAND =
            "determinations schedule due '/srv/agency/special education/" + "years/".repeat(12) + "'";

    private static final LocalDate ON = LocalDate.of(2012, 9, 20);

    private static DueItem item(String day, boolean must, String what, String source, String note) {
        return new DueItem(
                Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                must,
                what,
                Optional.of(new DistrictCode("09010000")),
                "department",
                "a reason",
                source,
                note);
    }

    private static DueListing listing(DueItem... items) {
        return new DueListing(new SchoolYear(2012), new DueList(ON, List.of(items)));
    }

    private static String shortly(DueListing listing, int most) {
        Page page = TextPage.of(Style.PLAIN);
        listing.shortly(page, most, COMMAND);
        return page.text();
    }

    @Test
    void each_part_says_what_it_has_or_that_it_has_nothing() {
        assertThat(listing().text(Style.PLAIN)).isEqualTo("""
                        CONFIDENTIAL: what is due in cycle 2012-13, as of 2012-09-20

                        OVERDUE
                          Nothing that has a day is overdue.

                        TO COME
                          Nothing that has a day is to come.

                        WITHOUT A DAY
                          Everything has a day.
                        """);
        assertThat(listing(
                                item("2012-09-19", true, "Late", "rules.1 a: Rule", ""),
                                item("2012-09-20", true, "Today", "rules.1 b: Rule", "a note"),
                                item("2012-09-21", false, "Chance", "rules.1 c: Rule", "a note"),
                                item("", true, "Open", "ledger", ""))
                        .text(Style.PLAIN))
                .contains("OVERDUE: 1\n", "TO COME: 2\n", "WITHOUT A DAY: 1\n", "may: Chance")
                .contains("TO RELY ON IT\n  - rules.1 b, rules.1 c: a note\n");
    }

    @Test
    void a_program_gets_the_state_of_each_and_a_spreadsheet_no_formula() {
        DueListing listing = listing(
                item("2012-09-19", true, "=Late", "s", ""),
                item("2012-09-20", true, "Today", "s", ""),
                item("", false, "Open", "s", "n"));
        assertThat(listing.csv())
                .startsWith("due_on,state,kind,what,district_code,who,because,source,note\n")
                .contains("\n2012-09-19,overdue,must,'=Late,09010000,department,a reason,s,\n")
                .contains("\n2012-09-20,to come,must,Today,", ",no day,may,Open,");
        assertThat(listing.json()).contains("\"overdue\": 1", "\"as_of\": \"2012-09-20\"", "\"due_on\": null");
    }

    /** A page about more than that shows some, and counts what it leaves out. */
    @Test
    void what_is_left_out_is_counted() {
        DueItem[] items = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> item("2012-09-1" + n, true, "Thing " + n, "s", ""))
                .toArray(DueItem[]::new);
        assertThat(shortly(listing(items), 3))
                .contains(
                        "4 things are overdue.",
                        "Thing 3",
                        "1 more with a day. All with their reasons:\n  " + COMMAND + "\n")
                .doesNotContain("Thing 4");
        assertThat(shortly(listing(items), 4)).contains("Thing 4").doesNotContain("more with a day");
        assertThat(shortly(listing(item("", true, "Open", "s", "")), 4))
                .contains("Nothing that has a day is overdue.", "1 without a day.")
                .doesNotContain("Open");
        assertThat(shortly(listing(item("2012-09-19", true, "Late", "s", "")), 4))
                .contains("1 thing is overdue.");
    }
}

package org.determinations.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.application.reading.EarlierRuns;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.web.page.DeskPrinter;
import org.junit.jupiter.api.Test;

/** What the page of changes says where nothing was compared. */
class ChangesViewTest {
    private static final LocalDate DAY = LocalDate.of(2012, 6, 15);
    private static final RunHeader FIRST =
            RunHeaderDraft.of(1, Stage.PROVISIONAL, DAY).header();
    private static final RunHeader AGAIN =
            RunHeaderDraft.of(2, Stage.PROVISIONAL, DAY).header();

    private static String page(RunHeader run, EarlierRuns earlier) {
        return DeskPrinter.html(ChangesView.page(
                new Around(ShippedJurisdiction.massachusetts(), Optional.empty(), List.of(), Optional.empty()),
                new ChangesView.Shown(
                        new RunReport(run, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                        earlier,
                        "",
                        Optional.empty(),
                        Optional.empty()),
                new DistrictChoice("", "")));
    }

    @Test
    void the_second_run_of_the_first_stage_waits_for_a_choice() {
        assertThat(page(AGAIN, new EarlierRuns(AGAIN, List.of(FIRST), Optional.empty())))
                .contains(
                        "Nothing is compared yet",
                        "<option value=\"\" selected>choose</option>",
                        "<option value=\"provisional\">",
                        "<option value=\"1\">run 1 (provisional, cycle 2012-13, dated 2012-06-15)</option>",
                        "determinations changes --since STAGE --run 2")
                .doesNotContain("What changed, and why", "Take the CSV file");
    }

    @Test
    void the_first_run_has_nothing_to_choose_from() {
        assertThat(page(FIRST, new EarlierRuns(FIRST, List.of(), Optional.empty())))
                .contains("No earlier run of the same jurisdiction determined districts")
                .doesNotContain("Nothing is compared yet", "<select", "Take the CSV file");
    }
}

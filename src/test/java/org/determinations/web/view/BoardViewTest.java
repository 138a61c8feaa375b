package org.determinations.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.status.CycleStanding;
import org.determinations.model.RunHeaderDraft;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.StageStanding;
import org.determinations.policyfile.ShippedJurisdiction;
import org.determinations.web.page.Block;
import org.junit.jupiter.api.Test;

/** What the page of a year says of what is out of date, and what it says where nothing is. */
class BoardViewTest {
    private static final Path FOLDER = Path.of("cycle");
    private static final Around AROUND =
            new Around(ShippedJurisdiction.massachusetts(), Optional.empty(), List.of(), Optional.empty());

    private static StageStanding at(Stage stage, String... reasons) {
        return new StageStanding(
                stage,
                Optional.empty(),
                Optional.of(
                        RunHeaderDraft.of(5, stage, LocalDate.of(2012, 9, 19)).header()),
                Optional.of(ReleaseState.RELEASED),
                List.of(reasons),
                List.of(),
                Optional.empty());
    }

    private static CycleStanding standing(StageStanding... stages) {
        return new CycleStanding(new SchoolYear(2012), List.of(stages));
    }

    private static String words(Stream<Block> blocks) {
        return blocks.map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static String page(StageStanding... stages) {
        return words(BoardView.page(AROUND, standing(stages), FOLDER).main().stream());
    }

    @Test
    void where_nothing_is_out_of_date_it_says_what_was_looked_at() {
        String none =
                "No file, recorded decision, policy pack or program has changed since the newest run of each stage";
        assertThat(page(at(Stage.OFFICIAL))).contains(none + ".").doesNotContain("analysis rests");
        assertThat(page(at(Stage.OFFICIAL), at(Stage.SECONDARY)))
                .contains(none + ", and the secondary analysis rests on the official run that is released.");
        assertThat(page(at(Stage.SECONDARY, "it rests on run 4, and run 5 is released now")))
                .contains("Secondary: it rests on run 4, and run 5 is released now")
                .doesNotContain("No file", "analysis rests");
    }

    @Test
    void the_reasons_are_where_it_says() {
        StageStanding changed = at(Stage.OFFICIAL, "levels.csv has changed");
        assertThat(page(changed)).contains("the reasons are listed below.", "Official: levels.csv has changed");
        assertThat(words(BoardView.parts(AROUND, standing(changed), FOLDER).stream()))
                .contains("the reasons are listed on the page of the year.")
                .doesNotContain("levels.csv");
    }
}

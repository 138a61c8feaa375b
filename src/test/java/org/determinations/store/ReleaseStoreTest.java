package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.RunOrigin;
import org.determinations.model.run.RunPlan;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReleaseStoreTest {
    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;
    private int run;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
        run = Samples.computedRun(stores, Stage.PRELIMINARY, Samples.HASH);
    }

    @Test
    void every_action_comes_back_in_the_order_in_which_it_was_taken() {
        for (ReleaseAction action : ReleaseAction.values()) {
            stores.releases().append(Samples.released(run, action, Samples.HASH), List.of());
        }
        int other = Samples.computedRun(stores, Stage.PRELIMINARY, Samples.OTHER_HASH);
        ReleaseEvent ofOther = Samples.released(other, ReleaseAction.APPROVE, "");
        stores.releases().append(ofOther, List.of());
        assertThat(stores.releases().list(run))
                .hasSize(ReleaseAction.values().length)
                .allSatisfy(event -> assertThat(event).isEqualTo(Samples.released(run, event.action(), Samples.HASH)))
                .extracting(ReleaseEvent::action)
                .containsExactly(ReleaseAction.values());
        assertThat(stores.releases().list())
                .hasSize(ReleaseAction.values().length + 1)
                .endsWith(ofOther);
    }

    @Test
    void files_belong_to_the_event_that_put_them_out() {
        stores.releases().append(Samples.released(run, ReleaseAction.APPROVE, ""), List.of());
        stores.releases().append(Samples.released(run, ReleaseAction.RELEASE, Samples.HASH), Samples.RELEASED);
        assertThat(stores.releases().listFiles(run, ReleaseAction.RELEASE)).isEqualTo(Samples.RELEASED);
        assertThat(stores.releases().listFiles(run, ReleaseAction.APPROVE)).isEmpty();
        assertThat(stores.releases().listFiles(run + 1, ReleaseAction.RELEASE)).isEmpty();
    }

    @Test
    void signatures_keep_the_words_that_were_signed() {
        WarningSignature first =
                new WarningSignature(ChecklistPoint.REJECTED_ROWS, "1 row rejected: ä", "Zoë", "blank");
        WarningSignature second = new WarningSignature(ChecklistPoint.UNDETERMINED, "2 districts", "Bo", "new schools");
        stores.releases().sign(run, first, Samples.AT);
        stores.releases().sign(run, second, Samples.AT);
        assertThat(stores.releases().listSignatures(run)).containsExactly(first, second);
        assertThat(stores.releases().listSignatures(run + 1)).isEmpty();
    }

    @Test
    void plan_and_origin_of_a_run_come_back_with_and_without_a_window() {
        DiscrepancyWindow window =
                new DiscrepancyWindow(LocalDate.of(2012, 8, 6), LocalDateTime.of(2012, 8, 10, 17, 0));
        RunPlan strict = new RunPlan(ZoneId.of("America/New_York"), Optional.of(window));
        RunPlan bare = new RunPlan(ZoneId.of("Pacific/Kiritimati"), Optional.empty());
        RunOrigin announced = new RunOrigin("/cycles/Ærø 2012-13", Optional.of(window));
        RunOrigin silent = new RunOrigin("/cycles", Optional.empty());
        int other = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        stores.plans().append(run, strict);
        stores.plans().append(other, bare);
        stores.origins().append(run, announced);
        stores.origins().append(other, silent);
        assertThat(stores.plans().find(run)).contains(strict);
        assertThat(stores.plans().find(other)).contains(bare);
        assertThat(stores.origins().find(run)).contains(announced);
        assertThat(stores.origins().find(other)).contains(silent);
        assertThat(stores.plans().find(other + 1)).isEmpty();
        assertThat(stores.origins().find(other + 1)).isEmpty();
    }
}

package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.ChecklistPoint;
import org.determinations.model.CyclePlan;
import org.determinations.model.DiscrepancyWindow;
import org.determinations.model.ReleaseAction;
import org.determinations.model.ReleaseEvent;
import org.determinations.model.Stage;
import org.determinations.model.WarningSignature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReleaseStoreTest {
    private final TestDatabase kind;

    @TempDir
    Path folder;

    private Database database;
    private Stores stores;
    private int run;

    ReleaseStoreTest(TestDatabase kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
        run = Samples.computedRun(stores, Stage.PRELIMINARY, Samples.HASH);
    }

    @AfterEach
    void close() {
        database.close();
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
    void the_plan_of_a_run_comes_back_with_and_without_dates_and_window() {
        CyclePlan whole = new CyclePlan(
                Samples.CYCLE,
                "Ærø 2012-13",
                ZoneId.of("America/New_York"),
                Map.of(
                        Stage.PROVISIONAL, LocalDate.of(2012, 6, 15),
                        Stage.PRELIMINARY, LocalDate.of(2012, 8, 13),
                        Stage.OFFICIAL, LocalDate.of(2012, 9, 19),
                        Stage.SECONDARY, LocalDate.of(2012, 10, 31)),
                Optional.of(new DiscrepancyWindow(LocalDate.of(2012, 8, 6), LocalDateTime.of(2012, 8, 10, 17, 0))));
        CyclePlan bare = new CyclePlan(Samples.CYCLE, "", ZoneId.of("Z"), Map.of(), Optional.empty());
        int other = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        stores.plans().append(run, new PlanStore.RunPlan(whole, "/cycles/2012-13"));
        stores.plans().append(other, new PlanStore.RunPlan(bare, ""));
        stores.plans().append(run, new PlanStore.RunPlan(bare, "said again when a killed run goes on"));
        assertThat(stores.plans().find(run, Samples.CYCLE)).contains(new PlanStore.RunPlan(whole, "/cycles/2012-13"));
        assertThat(stores.plans().find(other, Samples.CYCLE)).contains(new PlanStore.RunPlan(bare, ""));
        assertThat(stores.plans().find(other + 1, Samples.CYCLE)).isEmpty();
    }
}

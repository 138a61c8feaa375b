package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunState;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ViewsTest {
    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;

    @BeforeEach
    void open() {
        database = Database.open(kind.migrated(folder));
        stores = Stores.of(database);
    }

    @Test
    void a_run_is_current_until_a_later_one_of_its_stage_is_computed() throws SQLException {
        Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        Samples.computedRun(stores, Stage.PRELIMINARY, Samples.HASH);
        int third = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        String query = "select run_number, run_state, is_current from v_run order by run_number";
        assertThat(Planted.rows(database, query))
                .containsExactly("1|COMPUTED|true", "2|COMPUTED|true", "3|RUNNING|false");
        stores.runs().event(third, RunState.COMPUTED, Samples.AT, "");
        assertThat(Planted.rows(database, query))
                .containsExactly("1|COMPUTED|false", "2|COMPUTED|true", "3|COMPUTED|true");
    }

    @Test
    void a_determination_shows_its_level_as_published_and_whether_it_is_determined() throws SQLException {
        Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        assertThat(Planted.rows(
                        database,
                        "select cycle, stage, run_number, district_code, district_name, accountability_level,"
                                + " aligned_category, determination_category, label, determination_status,"
                                + " reassigned, on_review_list from v_determination order by district_code"))
                .containsExactly(
                        "2012-13|OFFICIAL|1|09010000|Ærøskøbing|Level 1*|MR|NSI|Level 1*-NSI|DETERMINED|true|true",
                        "2012-13|OFFICIAL|1|09110000|Østby||-|-|undetermined|UNDETERMINED|false|false");
    }

    @Test
    void rule_results_stand_in_the_order_of_the_rule_book() throws SQLException {
        Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        assertThat(Planted.rows(
                        database,
                        "select rule_order, rule_id, outcome, decisive, strength, pack_id from v_rule_result"
                                + " where district_code = '09010000' order by rule_order"))
                .containsExactly(
                        "1|MA12-F1|FIRED|false|PRESENT|massachusetts-2012.2",
                        "2|MA12-ALIGN|NOT_EVALUATED|true|PRESENT|massachusetts-2012.2");
    }

    @Test
    void facts_of_a_file_belong_to_every_run_that_uses_it_and_an_issue_to_the_run_that_found_it() throws SQLException {
        Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        int second = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        Planted.row(database, "insert into run_input (run_number, input_file_id) values (" + second + ", 1)");
        assertThat(Planted.rows(
                        database,
                        "select run_number, code, severity, file_name, row_number, found from v_input_issue"
                                + " order by run_number"))
                .containsExactly("1|IN-010|INFO|official/all.csv|9|\"N/R\"");
        assertThat(stores.issues().list(1)).hasSize(1);
        assertThat(stores.issues().list(second)).isEmpty();
        assertThat(stores.facts().list(second))
                .isEqualTo(stores.facts().list(1))
                .hasSameSizeAs(Samples.facts("official/all.csv"));
    }

    @Test
    void a_release_shows_its_newest_state_and_who_approved_and_released_it() throws SQLException {
        int run = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        String query = "select run_number, release_state, state_by, state_note, approved_by, released_by, content_hash"
                + " from v_release order by run_number";
        assertThat(Planted.rows(database, query)).containsExactly("1|COMPUTED|Zoë Ångström||-|-|");
        stores.releases().append(Samples.released(run, ReleaseAction.APPROVE, ""), List.of());
        assertThat(Planted.rows(database, query)).containsExactly("1|APPROVED|Bo|why not|Bo|-|");
        stores.releases().append(Samples.released(run, ReleaseAction.RELEASE, Samples.HASH), Samples.RELEASED);
        assertThat(Planted.rows(database, query)).containsExactly("1|RELEASED|Bo|why not|Bo|Bo|" + Samples.HASH);
        stores.releases().append(Samples.released(run, ReleaseAction.WITHDRAW, ""), List.of());
        assertThat(Planted.rows(database, query)).containsExactly("1|WITHDRAWN|Bo|why not|Bo|Bo|" + Samples.HASH);
    }
}

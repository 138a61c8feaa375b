package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunState;
import org.determinations.store.result.ResultPortion;
import org.determinations.store.sql.SchemaScripts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Run 1 is computed, run 2 supersedes it, run 3 is open, run 4 is of another stage; then one thing is spoilt. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChecksTest {
    /** One change that each check, and no other, must notice. */
    private static final Map<String, String> SPOILT = new TreeMap<>(Map.ofEntries(
            Map.entry("audit_chain_consecutive.sql", "delete from audit_event where event_number = 1"),
            Map.entry("computed_run_has_inputs_and_outputs.sql", "delete from run_output where run_number = 1"),
            Map.entry(
                    "determination_carried_within_work.sql",
                    "update run set program_version = 'another' where run_number = 3"),
            Map.entry(
                    "determination_category_or_reason.sql",
                    "update determination set undetermined_reason = 'x' where run_number = 1 and district_code = '09010000'"),
            Map.entry(
                    "determination_of_refused_run.sql",
                    "insert into run_event (run_number, run_state, happened_at, note)"
                            + " select run_number, 'REFUSED', started_at, '' from run where run_number = 1"),
            Map.entry(
                    "determination_shared_with_whole_run.sql",
                    "insert into determination_shared (run_number, rows_of_run) values (2, 1)"),
            Map.entry(
                    "determination_without_rule_results.sql",
                    "insert into determination select 3, '09990000', district_name, level_kind, level_number,"
                            + " level_starred, aligned_category, determination_category, label, undetermined_reason,"
                            + " reassigned, on_review_list, would_change_json, basis_text, basis_rank, answers_of_run from determination"
                            + " where run_number = 1 and district_code = '09010000'"),
            Map.entry(
                    "disproportionality_of_secondary_run.sql",
                    "insert into disproportionality_answer (run_number, district_code, school_year, question, verdict,"
                            + " warranted, decided_by, not_judged, informed_by, sentences)"
                            + " values (1, '09010000', '2011-12', 'A', 'CANNOT_TELL', false, '', '', '', '')"),
            Map.entry(
                    "disproportionality_p_value_of_measure.sql",
                    "insert into disproportionality_p_value (run_number, district_code, school_year, measure,"
                            + " race_ethnicity, income_group, grade_span, disability_category, adjustment, p_adjusted)"
                            + " values (1, '09010000', '2011-12', 'A1', '', 'LOW_INCOME', '', '', 'HOLM', '0.5')"),
            Map.entry(
                    "input_file_listed_by_its_run.sql",
                    "insert into input_file (run_number, file_name, sha256, file_bytes, file_kind, contract,"
                            + " registered_by, registered_at) select 3, file_name, sha256, file_bytes, file_kind,"
                            + " contract, registered_by, registered_at from input_file where run_number = 1"),
            Map.entry(
                    "input_file_checked_rows_accepted.sql",
                    "insert into input_file_checked (run_number, input_file_id, rows_rejected_together, checked_at)"
                            + " select 1, input_file_id, rows_accepted + 1, timestamp '2012-09-18 14:05:10'"
                            + " from input_file_read where input_file_id = 1"),
            Map.entry(
                    "input_file_rows_add_up.sql",
                    "update input_file_read set rows_rejected = rows_rejected + 1 where input_file_id = 1"),
            Map.entry(
                    "one_open_run_per_stage.sql",
                    "insert into run_event (run_number, run_state, happened_at, note)"
                            + " select run_number, 'RUNNING', started_at, '' from run where run_number = 1"),
            Map.entry(
                    "release_approved_by_another.sql",
                    "update release_event set acted_by = ' zoë Ångström ' where release_event_id = 1"),
            Map.entry(
                    "release_event_complete.sql",
                    "update release_event set content_hash = '' where release_event_id = 2"),
            Map.entry(
                    "release_of_computed_run.sql",
                    "insert into release_event (run_number, release_action, acted_by, happened_at, note, content_hash)"
                            + " select 3, release_action, acted_by, happened_at, note, content_hash from release_event"
                            + " where release_event_id = 1"),
            Map.entry("released_once_per_stage.sql", "delete from release_event where release_event_id = 5"),
            Map.entry(
                    "rule_answers_complete.sql",
                    "delete from rule_answer where run_number = 1 and district_code = '09010000' and rule_order = 2"),
            Map.entry(
                    "rule_results_complete.sql",
                    "insert into rule_result select run_number, district_code, rule_order, rule_id, outcome, decisive, strength,"
                            + " reason, details_json from v_rule_result where run_number = 1 and district_code = '09010000'"
                            + " and rule_order = 1"),
            Map.entry("run_has_its_identity.sql", "update run set pack_hash = '' where run_number = 4"),
            Map.entry("supersedes_same_stage.sql", "update run set supersedes = 1 where run_number = 4")));

    @Parameter
    private TestDatabase kind;

    @TempDir
    Path folder;

    @AutoClose
    private Database database;

    private Stores stores;

    @BeforeEach
    void fill() throws SQLException {
        database = Database.open(kind.migrated(folder));
        stores = fill(database);
    }

    @Test
    void good_data_passes_every_check() {
        assertThat(stores.checks().list()).isEmpty();
    }

    @Test
    void every_check_has_a_case() {
        assertThat(SPOILT.keySet()).containsExactlyElementsOf(SchemaScripts.CHECKS);
    }

    @Test
    void each_check_notices_what_it_is_for_and_the_others_keep_still() throws SQLException {
        for (Map.Entry<String, String> spoilt : SPOILT.entrySet()) {
            try (Database fresh = Database.open(kind.migrated(folder.resolve(spoilt.getKey())))) {
                Stores freshStores = fill(fresh);
                Planted.row(fresh, spoilt.getValue());
                List<Issue> issues = freshStores.checks().list();
                assertThat(issues).as(spoilt.getKey()).singleElement().satisfies(issue -> {
                    assertThat(issue.where().file()).isEqualTo("sql/checks/" + spoilt.getKey());
                    assertThat(issue.found())
                            .matches("[12], the first being .*(run_number|event_number|input_file_id)=.*");
                });
                boolean ofDistricts =
                        spoilt.getKey().matches("(determination|disproportionality|rule_answers|rule_results)_.*");
                assertThat(freshStores.checks().listAfter(2))
                        .as("%s, when run 2 was computed", spoilt.getKey())
                        .isEqualTo(ofDistricts ? List.of() : issues);
                assertThat(List.of(
                                freshStores.checks().listAfter(1),
                                freshStores.checks().listAfter(3),
                                freshStores.checks().listAfter(5)))
                        .as("%s, when the run in question was computed", spoilt.getKey())
                        .contains(issues);
            }
        }
    }

    @Test
    void a_computed_run_without_inputs_or_with_a_file_not_read_to_its_end_is_noticed() throws SQLException {
        Planted.row(database, "delete from input_file_read where input_file_id = 1");
        assertThat(stores.checks().list())
                .extracting(issue -> issue.where().file())
                .containsExactly("sql/checks/computed_run_has_inputs_and_outputs.sql");
    }

    @Test
    void a_determination_with_neither_category_nor_reason_is_noticed() throws SQLException {
        Planted.row(
                database,
                "update determination set undetermined_reason = '' where run_number = 1 and district_code = '09110000'");
        assertThat(stores.checks().list())
                .extracting(issue -> issue.where().file())
                .containsExactly("sql/checks/determination_category_or_reason.sql");
    }

    @Test
    void sharing_the_rows_of_a_run_without_any_or_of_other_work_and_refusing_a_run_that_shares_is_noticed()
            throws SQLException {
        Planted.row(database, "update determination_shared set rows_of_run = 4");
        assertThat(stores.checks().list())
                .extracting(issue -> issue.where().file() + issue.found().replaceFirst(".*being", ""))
                .containsExactly(
                        "sql/checks/determination_carried_within_work.sql run_number=5, answers_of_run=4",
                        "sql/checks/determination_shared_with_whole_run.sql run_number=5, rows_of_run=4");
        Planted.row(database, "update determination_shared set rows_of_run = 3, run_number = 4");
        Planted.row(
                database,
                "insert into run_event (run_number, run_state, happened_at, note)"
                        + " select run_number, 'REFUSED', started_at, '' from run where run_number = 4");
        assertThat(stores.checks().listAfter(4))
                .extracting(issue -> issue.where().file())
                .containsExactly(
                        "sql/checks/determination_carried_within_work.sql",
                        "sql/checks/determination_of_refused_run.sql");
    }

    private static Stores fill(Database database) throws SQLException {
        Stores stores = Stores.of(database);
        int first = Samples.computedRun(stores, Stage.OFFICIAL, Samples.HASH);
        int released = Samples.computedRun(stores, Stage.OFFICIAL, Samples.OTHER_HASH);
        int carrying = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        stores.determinations()
                .append(
                        carrying,
                        List.of(new ResultPortion(
                                        List.of(),
                                        stores.determinations().toCarry(first).results()))
                                .iterator());
        int other = stores.runs().append(Samples.newRun(Stage.PRELIMINARY), Samples.AT);
        stores.runs().event(other, RunState.FAILED, Samples.AT, "power cut");
        int amendment = Samples.computedRun(stores, Stage.OFFICIAL, "c".repeat(64));
        Planted.row(database, "insert into determination_shared (run_number, rows_of_run) values (5, 2)");
        stores.releases().append(Samples.released(released, ReleaseAction.APPROVE, ""), List.of());
        stores.releases().append(Samples.released(released, ReleaseAction.RELEASE, Samples.HASH), Samples.RELEASED);
        stores.releases().append(Samples.released(amendment, ReleaseAction.APPROVE, ""), List.of());
        stores.releases().append(Samples.released(amendment, ReleaseAction.AMEND, Samples.HASH), Samples.RELEASED);
        stores.releases().append(Samples.released(released, ReleaseAction.SUPERSEDE, ""), List.of());
        stores.audit().append("Zoë", "run", "1", Samples.AT);
        stores.audit().append("Zoë", "run", "2", Samples.AT);
        return stores;
    }
}

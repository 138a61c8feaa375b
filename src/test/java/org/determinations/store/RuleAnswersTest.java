package org.determinations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.issue.SourceRef;
import org.determinations.model.EvidenceValue;
import org.determinations.model.RuleResultDraft;
import org.determinations.model.Stage;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.determinations.model.result.RuleResult;
import org.determinations.store.result.ResultPortion;
import org.determinations.store.schema.ViewDefinitions;
import org.determinations.store.sql.SchemaScripts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers of rules as today's runs store them and as runs of earlier versions did. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RuleAnswersTest extends OpenedRun {
    private static final String VIEW =
            "select run_number, district_code, rule_order, rule_id, outcome, decisive, strength,"
                    + " reason, details_json from v_rule_result order by run_number, district_code, rule_order";

    RuleAnswersTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void portions_come_back_as_one_and_a_span_of_districts_alone() {
        List<Determination> all = districts();
        stores.determinations()
                .append(
                        run,
                        Stream.of(all.subList(0, 1), all.subList(1, 30), all.subList(30, 40))
                                .map(ResultPortion::of)
                                .iterator());
        assertThat(stores.determinations().list(run)).isEqualTo(all);
        assertThat(stores.determinations()
                        .list(run, all.get(7).district(), all.get(9).district()))
                .isEqualTo(all.subList(7, 10));
        assertThat(stores.determinations().find(run, all.get(12).district())).contains(all.get(12));
    }

    /** Run 2 determines one district and takes over the others, run 3 takes over all of them: each is read where it stands. */
    @Test
    void answers_that_were_taken_over_are_read_in_the_rows_of_the_run_that_has_them() throws SQLException {
        List<Determination> all = districts();
        stores.determinations().append(run, all);
        List<String> rows = Planted.rows(database, VIEW);
        int second = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        stores.determinations()
                .append(
                        second,
                        List.of(new ResultPortion(all.subList(7, 8), carried(run, 7)))
                                .iterator());
        int third = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
        stores.determinations()
                .append(
                        third,
                        List.of(new ResultPortion(List.of(), carried(second, -1)))
                                .iterator());
        assertThat(stores.determinations().listAnswering(run)).isEmpty();
        assertThat(stores.determinations().listAnswering(second)).containsExactly(run);
        assertThat(stores.determinations().listAnswering(third)).containsExactly(run, second);
        assertThat(Planted.rows(database, "select count(*) from rule_answer where run_number = " + third))
                .containsExactly("0");
        for (int later : List.of(second, third)) {
            assertThat(stores.determinations().list(later)).isEqualTo(all);
            assertThat(stores.determinations()
                            .spans(later)
                            .list(all.get(6).district(), all.get(8).district()))
                    .isEqualTo(all.subList(6, 9));
            assertThat(stores.determinations().find(later, all.get(7).district()))
                    .contains(all.get(7));
            assertThat(Planted.rows(
                            database, VIEW.replaceFirst(" order by", " where run_number = " + later + " order by")))
                    .isEqualTo(rows.stream()
                            .map(row -> later + row.substring(row.indexOf('|')))
                            .toList());
        }
    }

    /** The districts of a run but for the one at that place, to be taken over. */
    private List<ResultPortion.Carried> carried(int earlier, int without) {
        List<ResultPortion.Carried> carried =
                new ArrayList<>(stores.determinations().toCarry(earlier).results());
        if (without >= 0) {
            carried.remove(without);
        }
        return carried;
    }

    @Test
    void a_run_of_an_earlier_version_gives_the_same_answers_and_the_same_rows_of_the_view() throws SQLException {
        List<Determination> all = districts();
        stores.determinations().append(run, all);
        List<String> before = Planted.rows(database, VIEW);
        assertThat(before).hasSize(80);
        Planted.script(
                database,
                "insert into rule_result select run_number, district_code, rule_order, rule_id, outcome, decisive, strength,"
                        + " reason, details_json from v_rule_result");
        Planted.script(database, "delete from rule_answer");
        Planted.script(database, "delete from rule_form");
        assertThat(stores.determinations().list(run)).isEqualTo(all);
        assertThat(Planted.rows(database, VIEW)).isEqualTo(before);
    }

    /** A database may order joins by the rows that are there when a view is made. */
    @Test
    void views_made_over_many_rows_say_what_those_of_an_empty_store_say() throws SQLException {
        List<Determination> all = districts();
        for (int times = 0; times < 20; times++) {
            int next = stores.runs().append(Samples.newRun(Stage.OFFICIAL), Samples.AT);
            stores.determinations().append(next, all);
        }
        Planted.script(
                database,
                "insert into rule_result select run_number, district_code, rule_order, rule_id, outcome, decisive, strength,"
                        + " reason, details_json from v_rule_result");
        Planted.script(database, "analyze");
        for (String view : SchemaScripts.VIEWS) {
            Planted.script(database, SchemaScripts.view(view));
        }
        assertThat(ViewDefinitions.differences(database)).isEmpty();
    }

    private static List<Determination> districts() {
        List<Determination> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(new Determination(
                    Samples.district(10 + i),
                    "District " + i,
                    Basis.NONE,
                    new FinalResult(java.util.Optional.empty(), "undetermined", "an invented reason", false, false),
                    List.of(
                            first(i),
                            RuleResultDraft.of("MA12-F2", "a rule that read nothing")
                                    .result()),
                    List.of()));
        }
        return all;
    }

    private static RuleResult first(int i) {
        return RuleResultDraft.of("MA12-F1", "an invented title")
                .values(List.of(
                        EvidenceValue.of("indicator 11, percent", "9" + i, new SourceRef("spp.csv", i, "percent")),
                        EvidenceValue.of("odd \"" + i, "back\\slash\n\t\u0001", new SourceRef("spp.csv", i, "odd, one"))
                                .noted(i % 2 == 0 ? "even" : "}, odd")))
                .result();
    }
}

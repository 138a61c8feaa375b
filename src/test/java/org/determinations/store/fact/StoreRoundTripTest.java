package org.determinations.store.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.Stage;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RowCounts;
import org.determinations.model.run.RunPolicy;
import org.determinations.model.run.RunWarning;
import org.determinations.store.Database;
import org.determinations.store.FileStore;
import org.determinations.store.OpenedRun;
import org.determinations.store.Samples;
import org.determinations.store.Stores;
import org.determinations.store.TestDatabase;
import org.determinations.store.result.DeterminationStore;
import org.determinations.store.sql.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoreRoundTripTest extends OpenedRun {
    StoreRoundTripTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void every_kind_of_fact_and_of_missing_value_comes_back_as_it_was() {
        long file = register("official/all.csv");
        List<Fact> facts = Samples.facts("official/all.csv");
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(7));
        stores.facts().append(file, shuffled);
        assertThat(stores.facts().list(run)).isEqualTo(facts);
    }

    @Test
    void every_kind_of_fact_has_a_table_stands_among_the_samples_and_can_be_read_alone() {
        long file = register("official/all.csv");
        List<Fact> facts = Samples.facts("official/all.csv");
        stores.facts().append(file, facts);
        assertThat(FactTables.KINDS).isEqualTo(FactKinds.ALL);
        for (FactKind<?> kind : FactTables.KINDS) {
            List<Fact> ofKind = List.copyOf(kind.in(facts));
            assertThat(ofKind).as(kind.word()).isNotEmpty();
            assertThat(stores.facts().list(run, kind)).isEqualTo(ofKind);
        }
    }

    @Test
    void facts_of_several_files_come_in_the_order_of_file_row_and_indicator() {
        List<Fact> inOrder = new ArrayList<>();
        for (String name : List.of("official/B.csv", "official/a.csv", "official/ä.csv")) {
            inOrder.add(Samples.indicator(Samples.FIRST, "11", Samples.source(name, 2)));
            inOrder.add(Samples.indicator(Samples.FIRST, "4A", Samples.source(name, 2)));
            inOrder.add(Samples.indicator(Samples.FIRST, "1", Samples.source(name, 10)));
        }
        for (int i : List.of(6, 0, 3)) {
            Fact first = inOrder.get(i);
            long file = register(first.source().row().file());
            stores.facts().append(file, inOrder.subList(i + 1, i + 3));
            stores.facts().append(file, List.of(first));
        }
        assertThat(stores.facts().list(run)).isEqualTo(inOrder);
    }

    @Test
    void a_fact_that_is_already_there_is_refused_and_nothing_of_its_portion_stays() {
        long file = register("official/all.csv");
        Fact there = Samples.indicator(Samples.FIRST, "11", Samples.source("official/all.csv", 2));
        Fact other = Samples.indicator(Samples.FIRST, "12", Samples.source("official/all.csv", 2));
        stores.facts().append(file, List.of(there));
        assertThatThrownBy(() -> stores.facts().append(file, List.of(other, there)))
                .isInstanceOf(StoreException.class);
        assertThat(stores.facts().list(run)).containsExactly(there);
    }

    @Test
    void a_character_that_postgresql_cannot_hold_is_kept_as_its_visible_sign() {
        long file = register("official/all.csv");
        LevelFact fact = Samples.level(Samples.FIRST, AccountabilityLevel.of(1), Samples.source("official/all.csv", 2));
        LevelFact odd = new LevelFact(
                fact.district(), "A\u0000B", fact.level(), "", fact.ppiAll(), fact.ppiAll(), "", fact.source());
        stores.facts().append(file, List.of(odd));
        assertThat(stores.facts().list(run))
                .singleElement()
                .isInstanceOfSatisfying(
                        LevelFact.class, back -> assertThat(back.name()).isEqualTo("A\u2400B"));
    }

    @Test
    void files_keep_their_totals_and_are_registered_once() {
        long file = register("official/b.csv");
        assertThat(register("official/b.csv")).isEqualTo(file);
        register("official/a.csv");
        assertThat(stores.files().isRead(file)).isFalse();
        stores.files().appendTotals(file, new FileStore.RowTotals(10, 7, 2, 1), Samples.AT);
        assertThat(stores.files().isRead(file)).isTrue();
        assertThat(stores.files().findId(run, "official/b.csv")).contains(file);
        assertThat(stores.files().findId(run, "official/c.csv")).isEmpty();
        FileStore.NewFile as = Samples.newFile("official/a.csv");
        assertThat(stores.files().list(run))
                .containsExactly(
                        new InputFileRecord(
                                "official/a.csv",
                                as.sha256(),
                                as.bytes(),
                                as.kind(),
                                as.contract(),
                                new RowCounts(0, 0, 0, 0)),
                        new InputFileRecord(
                                "official/b.csv",
                                as.sha256(),
                                as.bytes(),
                                as.kind(),
                                as.contract(),
                                new RowCounts(10, 7, 2, 1)));
    }

    @Test
    void another_file_under_a_registered_name_is_a_fault() {
        register("official/b.csv");
        FileStore.NewFile as = Samples.newFile("official/b.csv");
        FileStore.NewFile other =
                new FileStore.NewFile(as.name(), Samples.OTHER_HASH, as.bytes(), as.kind(), as.contract());
        assertThatThrownBy(() -> stores.files().register(run, other, "Zoë", Samples.AT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("official/b.csv");
    }

    @Test
    void issues_come_in_the_order_of_file_row_and_code() {
        register("official/b.csv");
        Issue missing =
                Issue.of(IssueCode.INPUT_MISSING, SourceRef.ofFile("official"), "is missing", "", "levels", "add");
        List<Issue> issues = List.of(
                missing,
                Samples.issue("official/b.csv", 2, IssueCode.NOT_A_NUMBER),
                Samples.issue("official/b.csv", 2, IssueCode.OUT_OF_RANGE),
                Samples.issue("official/b.csv", 10, IssueCode.EMPTY_FILE));
        stores.issues().append(run, List.of(issues.get(3), issues.get(2), issues.get(0)));
        stores.issues().append(run, List.of(issues.get(1)));
        stores.issues().append(run, List.of());
        assertThat(stores.issues().list(run)).isEqualTo(issues);
        assertThat(stores.issues().list(run + 1)).isEmpty();
    }

    @Test
    void determinations_come_back_with_every_rule_result_by_district() {
        Determination first = Samples.determination(Samples.FIRST, "Ærøskøbing");
        Determination second = Samples.undetermined(Samples.district(11), "Østby");
        stores.determinations().append(run, List.of(second, first));
        assertThat(stores.determinations().list(run)).containsExactly(first, second);
        assertThat(stores.determinations().find(run, second.district())).contains(second);
        assertThat(stores.determinations().find(run, Samples.district(99))).isEmpty();
        assertThat(stores.determinations().list(run + 1)).isEmpty();
    }

    @Test
    void districts_are_found_by_part_of_their_name_whatever_the_case() {
        stores.determinations()
                .append(
                        run,
                        List.of(
                                Samples.undetermined(Samples.district(12), "Østby"),
                                Samples.undetermined(Samples.district(11), "Nordøst"),
                                Samples.undetermined(Samples.district(13), "Vesterby")));
        assertThat(stores.determinations().search(run, "ØST"))
                .extracting(DeterminationStore.DistrictMatch::name)
                .containsExactly("Nordøst", "Østby");
        assertThat(stores.determinations().search(run, "%")).isEmpty();
    }

    @Test
    void warnings_and_outputs_come_back() {
        ThresholdUse ten = new ThresholdUse("usual", "10", "districts", Confidence.DERIVED, List.of("S2"));
        List<RunWarning> warnings = List.of(
                new RunWarning("MA12-CONTROL", "more than ten", List.of(ten)), new RunWarning("A", "first", List.of()));
        stores.determinations().appendWarnings(run, warnings);
        assertThat(stores.determinations().listWarnings(run)).isEqualTo(warnings);
        OutputFile a = new OutputFile("a.csv", Samples.HASH, 5_000_000_000L);
        OutputFile b = new OutputFile("B.csv", Samples.OTHER_HASH, 0L);
        stores.outputs().append(run, List.of(a, b), Samples.AT);
        assertThat(stores.outputs().list(run)).containsExactly(b, a);
    }

    @Test
    void the_words_of_a_pack_come_back_in_its_order() {
        RunPolicy policy = new RunPolicy(
                List.of(
                        new CategoryDescription(new CategoryCode("MR"), "Meets Requirements", 1, "none", "nothing"),
                        new CategoryDescription(new CategoryCode("AA"), "More serious", 2, "direct", "visits – ø")),
                List.of(
                        new CitedSource("S2", "Page", "1.2", "", "2026-11-21", "department page", Confidence.CONFIRMED),
                        new CitedSource("S1", "Data", "", "a", "2026-11-20", "published data", Confidence.ASSUMED)));
        stores.policies().append(run, policy);
        assertThat(stores.policies().get(run)).isEqualTo(policy);
        assertThat(stores.policies().get(run + 1)).isEqualTo(new RunPolicy(List.of(), List.of()));
    }

    @Test
    void everything_is_there_after_the_database_was_closed_and_opened_again() {
        int computed = Samples.computedRun(stores, Stage.PRELIMINARY, Samples.HASH);
        List<Fact> facts = stores.facts().list(computed);
        database.close();
        database = Database.openExisting(database.location());
        stores = Stores.of(database);
        assertThat(stores.facts().list(computed)).isEqualTo(facts).hasSameSizeAs(Samples.facts("official/all.csv"));
        assertThat(stores.runs().find(computed))
                .isEqualTo(Optional.of(stores.runs().list().get(1)));
    }

    @Test
    void moments_and_days_are_the_same_in_a_jvm_and_sessions_of_another_zone() {
        List<Fact> facts = Samples.facts("official/all.csv");
        TimeZone here = TimeZone.getDefault();
        database.close();
        TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
        int written;
        try (Database elsewhere = Database.open(database.location())) {
            written = Samples.computedRun(Stores.of(elsewhere), Stage.PRELIMINARY, Samples.HASH);
            Stores.of(elsewhere).audit().append("Zoë", "run", "", Samples.AT);
        } finally {
            TimeZone.setDefault(here);
        }
        database = Database.open(database.location());
        stores = Stores.of(database);
        assertThat(here.getRawOffset())
                .isNotEqualTo(TimeZone.getTimeZone("America/Anchorage").getRawOffset());
        assertThat(stores.facts().list(written)).isEqualTo(facts);
        assertThat(stores.runs().find(written)).get().satisfies(header -> {
            assertThat(header.startedAt()).isEqualTo(Samples.AT);
            assertThat(header.stageDate())
                    .isEqualTo(Samples.newRun(Stage.PRELIMINARY).stageDate());
        });
        assertThat(stores.audit().verify()).isEmpty();
    }

    private long register(String name) {
        return stores.files().register(run, Samples.newFile(name), "Zoë Ångström", Samples.AT);
    }
}

package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.determinations.model.FindingSource;
import org.determinations.model.ledger.DataShown;
import org.determinations.model.ledger.EvidenceFile;
import org.determinations.model.ledger.FindingStatement;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.determinations.model.ledger.RecordedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a finding stands on a day: due, overdue, proved, verified, opened again. */
class FindingStandingTest {
    /** Notice, printed day, the day by which it is due, a day, its state and how many days it is overdue then. */
    @ParameterizedTest
    @CsvSource({
        "2011-09-10, '',         2012-09-10, 2012-09-09, OPEN,    0",
        "2011-09-10, '',         2012-09-10, 2012-09-10, OPEN,    0",
        "2011-09-10, '',         2012-09-10, 2012-09-11, OVERDUE, 1",
        "2012-02-29, '',         2013-02-28, 2013-02-28, OPEN,    0",
        "2012-02-29, '',         2013-02-28, 2013-03-01, OVERDUE, 1",
        "2011-02-28, '',         2012-02-28, 2012-02-28, OPEN,    0",
        "2011-02-28, '',         2012-02-28, 2012-02-29, OVERDUE, 1",
        "2011-03-01, '',         2012-03-01, 2012-03-01, OPEN,    0",
        "2011-03-01, '',         2012-03-01, 2012-03-02, OVERDUE, 1",
        "2011-09-10, 2012-01-31, 2012-01-31, 2012-01-30, OPEN,    0",
        "2011-09-10, 2012-01-31, 2012-01-31, 2012-01-31, OPEN,    0",
        "2011-09-10, 2012-01-31, 2012-01-31, 2012-02-01, OVERDUE, 1",
        "2011-09-10, 2012-12-31, 2012-12-31, 2012-09-11, OPEN,    0",
        "2011-09-10, 2012-12-31, 2012-12-31, 2013-12-31, OVERDUE, 365",
    })
    void a_finding_is_overdue_on_the_day_after_its_day(
            String notice, String printed, String due, String on, FindingState state, long days) {
        FindingStanding standing = new Recorded()
                .state(Recorded.statement(Recorded.ID, notice, printed, "", ""))
                .on(on);
        assertThat(standing.statement().dueOn()).isEqualTo(due);
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.daysOverdue()).isEqualTo(days);
    }

    @Test
    void two_proofs_make_a_correction_and_a_person_closes_it() {
        Recorded ledger = new Recorded()
                .notice("2012-01-10")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-01")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-02")
                .child(LedgerAct.CASE_CORRECTED, "2012-03-01", "Ann", "C-01")
                .child(LedgerAct.CASE_LEFT, "2012-03-05", "Bob", "C-02")
                .data("2012-04-01", "Ann", 19, 20)
                .data("2012-05-01", "Cle", 20, 20)
                .act(LedgerAct.CLOSED, "2012-05-10", "Dee");
        assertThat(ledger.on("2012-03-04").correction().casesProved()).isFalse();
        assertThat(ledger.on("2012-03-05").correction().casesProved()).isTrue();
        assertThat(ledger.on("2012-04-30").state()).isEqualTo(FindingState.OPEN);
        assertThat(ledger.on("2012-05-01").state()).isEqualTo(FindingState.TO_VERIFY);
        assertThat(ledger.on("2012-05-01").correction().recordedBy()).containsExactly("Ann", "Bob", "Cle");
        FindingStanding closed = ledger.on("2012-05-10");
        assertThat(closed.state()).isEqualTo(FindingState.CLOSED);
        assertThat(closed.correction().correctedOn()).contains(Recorded.day("2012-05-01"));
        assertThat(closed.correction().closedBy()).isEqualTo("Dee");
        assertThat(closed.ageInDays()).isEqualTo(112);
    }

    @Test
    void data_at_100_percent_shown_again_have_been_so_since_the_first_of_them() {
        Recorded ledger = new Recorded()
                .notice("2012-01-10")
                .act(LedgerAct.NO_CASE, "2012-02-01", "Ann")
                .data("2012-03-01", "Bob", 20, 20)
                .data("2012-05-01", "Cle", 25, 25);
        assertThat(ledger.on("2012-05-01").correction().correctedOn()).contains(Recorded.day("2012-03-01"));
        assertThat(ledger.on("2012-05-01").correction().recordedBy()).containsExactly("Ann", "Bob", "Cle");
        assertThat(Proofs.ofData(ledger.on("2012-05-01")))
                .isEqualTo("updated data at 100 percent: 25 of 25 on 2012-05-01, and since 2012-03-01");
        ledger.data("2012-06-01", "Cle", 24, 25);
        assertThat(ledger.on("2012-06-01").data().orElseThrow())
                .as("what falls short of 100 percent begins with its own day")
                .isEqualTo(new DataProof(
                        Recorded.day("2012-06-01"), new DataShown(24, 25), Recorded.day("2012-06-01"), List.of("Cle")));
        ledger.data("2012-07-01", "Dee", 25, 25);
        assertThat(ledger.on("2012-07-01").correction().correctedOn())
                .as("below 100 percent in between they begin anew")
                .contains(Recorded.day("2012-07-01"));
        assertThat(ledger.on("2012-07-01").correction().recordedBy()).containsExactly("Ann", "Dee");
    }

    @Test
    void a_case_that_was_recorded_by_mistake_is_in_nobodys_way_and_who_says_so_recorded_a_part_of_the_proof() {
        Recorded ledger = new Recorded()
                .notice("2012-01-10")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-01")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-11")
                .child(LedgerAct.CASE_CORRECTED, "2012-03-01", "Ann", "C-01")
                .data("2012-03-02", "Ann", 20, 20)
                .child(LedgerAct.CASE_MISTAKEN, "2012-03-05", "Bob", "C-11");
        assertThat(ledger.on("2012-03-04").correction().casesProved()).isFalse();
        assertThat(Proofs.ofCases(ledger.on("2012-03-04"))).isEqualTo("cases to be corrected: C-11");
        FindingStanding after = ledger.on("2012-03-05");
        assertThat(Proofs.ofCases(after)).isEqualTo("each child's case is corrected, or the child has left: 1");
        assertThat(after.concerns().cases()).extracting(ChildCase::number).containsExactly("C-01");
        assertThat(after.correction().correctedOn()).contains(Recorded.day("2012-03-05"));
        assertThat(after.correction().recordedBy()).containsExactly("Ann", "Bob");
        ledger.child(LedgerAct.CASE_OPEN, "2012-03-06", "Cle", "C-11");
        assertThat(ledger.on("2012-03-06").correction().casesProved())
                .as("there is such a case after all")
                .isFalse();
        ledger.child(LedgerAct.CASE_LEFT, "2012-03-07", "Cle", "C-11");
        assertThat(ledger.on("2012-03-07").correction().recordedBy()).containsExactly("Ann", "Cle");
    }

    @Test
    void without_any_case_that_was_none_somebody_must_still_say_that_no_child_is_concerned() {
        Recorded ledger = new Recorded()
                .notice("2012-01-10")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-11")
                .child(LedgerAct.CASE_MISTAKEN, "2012-01-21", "Bob", "C-11");
        assertThat(Proofs.ofCases(ledger.on("2012-01-21"))).isEqualTo("no child's case is recorded");
        assertThat(ledger.act(LedgerAct.NO_CASE, "2012-01-22", "Cle")
                        .data("2012-01-23", "Cle", 1, 1)
                        .on("2012-01-23")
                        .correction()
                        .recordedBy())
                .containsExactly("Cle", "Bob");
    }

    @Test
    void neither_no_case_recorded_nor_data_below_100_percent_is_a_proof() {
        Recorded noCase = new Recorded().notice("2012-01-10").data("2012-05-01", "Ann", 20, 20);
        assertThat(noCase.on("2012-06-01").isProved()).isFalse();
        assertThat(Proofs.ofCases(noCase.on("2012-06-01"))).isEqualTo("no child's case is recorded");
        assertThat(noCase.act(LedgerAct.NO_CASE, "2012-05-02", "Ann")
                        .on("2012-06-01")
                        .isProved())
                .isTrue();
        assertThat(noCase.data("2012-05-03", "Ann", 19, 20).on("2012-06-01").isProved())
                .isFalse();
        assertThat(noCase.on("2012-06-01").state()).as("the newest data count").isEqualTo(FindingState.OPEN);
    }

    @Test
    void a_finding_that_is_opened_again_needs_both_proofs_anew_and_a_child_who_left_stays_so() {
        Recorded ledger = new Recorded()
                .notice("2012-01-10")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-01")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-02")
                .child(LedgerAct.CASE_CORRECTED, "2012-03-01", "Ann", "C-01")
                .child(LedgerAct.CASE_LEFT, "2012-03-05", "Ann", "C-02")
                .data("2012-05-01", "Ann", 20, 20)
                .act(LedgerAct.CLOSED, "2012-05-10", "Dee")
                .act(LedgerAct.REOPENED, "2012-06-01", "Dee");
        assertThat(ledger.on("2012-05-31").state()).isEqualTo(FindingState.CLOSED);
        FindingStanding again = ledger.on("2012-06-01");
        assertThat(again.state()).isEqualTo(FindingState.OPEN);
        assertThat(again.data()).isEmpty();
        assertThat(again.concerns().cases()).extracting(ChildCase::isOpen).containsExactly(true, false);
    }

    /** Days of correction and verification in the file, a day, and the state then. */
    @ParameterizedTest
    @CsvSource({
        "2012-03-01, 2012-04-01, 2012-02-29, OPEN",
        "2012-03-01, 2012-04-01, 2012-03-01, TO_VERIFY",
        "2012-03-01, 2012-04-01, 2012-03-31, TO_VERIFY",
        "2012-03-01, 2012-04-01, 2012-04-01, CLOSED",
        "'',         2012-04-01, 2012-04-01, CLOSED",
        "2012-03-01, '',         2014-01-01, TO_VERIFY",
    })
    void what_its_file_says_counts_from_its_day(String corrected, String verified, String on, FindingState state) {
        Recorded ledger = new Recorded().state(Recorded.statement(Recorded.ID, "2011-09-10", "", corrected, verified));
        assertThat(ledger.on(on).state()).isEqualTo(state);
    }

    @Test
    void what_its_file_said_before_does_not_close_a_finding_that_was_opened_again() {
        Recorded ledger = new Recorded()
                .state(Recorded.statement(Recorded.ID, "2011-09-10", "", "2012-03-01", "2012-04-01"))
                .act(LedgerAct.REOPENED, "2012-04-02", "Dee");
        assertThat(ledger.on("2012-04-01").state()).isEqualTo(FindingState.CLOSED);
        assertThat(ledger.on("2012-04-02").state()).isEqualTo(FindingState.OPEN);
        ledger.state(Recorded.statement(Recorded.ID, "2011-09-10", "", "2012-05-01", "2012-06-01"));
        assertThat(ledger.on("2012-06-01").state()).isEqualTo(FindingState.CLOSED);
    }

    /** Source, notice, a day, the school years, and what it is evidence for. */
    @ParameterizedTest
    @CsvSource({
        "CPR,       2011-06-30, 2012-06-30, 2, factor 3 within its years",
        "CPR,       2011-06-30, 2012-07-01, 3, factor 3 within its years; factor 4 as continuing",
        "COMPLAINT, 2011-07-01, 2012-06-30, 1, factor 4",
        "COMPLAINT, 2011-07-01, 2012-07-01, 2, factor 4",
        "COMPLAINT, 2011-07-01, 2012-07-02, 2, 'factor 4, continuing'",
        "HEARING,   2008-09-01, 2012-09-10, 5, 'factor 4, continuing'",
    })
    void what_is_overdue_in_more_than_one_school_year_is_continuing(
            FindingSource source, String notice, String on, int years, String evidence) {
        FindingStanding standing = new Recorded()
                .state(Recorded.statement(Recorded.ID, source, "SE 2", notice, "", "", ""))
                .on(on);
        assertThat(standing.schoolYears()).isEqualTo(years);
        assertThat(Proofs.evidenceFor(standing)).isEqualTo(evidence);
    }

    @Test
    void who_must_act_next_follows_from_the_proofs() {
        Recorded ledger = new Recorded().notice("2012-01-10");
        assertThat(Proofs.next(ledger.on("2013-01-10")))
                .isEqualTo("the district: each child's case, and updated data at 100 percent by 2013-01-10");
        assertThat(Proofs.next(ledger.data("2012-04-01", "Ann", 19, 20).on("2013-01-10")))
                .as("data below 100 percent are no proof")
                .isEqualTo("the district: each child's case, and updated data at 100 percent by 2013-01-10");
        assertThat(Proofs.next(ledger.data("2012-05-01", "Ann", 20, 20).on("2013-01-11")))
                .isEqualTo("the district: each child's case, due since 2013-01-10");
        assertThat(Proofs.next(
                        ledger.act(LedgerAct.NO_CASE, "2012-05-02", "Ann").on("2013-01-11")))
                .isEqualTo("the department: somebody who recorded no proof verifies and closes it");
        assertThat(Proofs.next(ledger.act(LedgerAct.CLOSED, "2012-05-03", "Dee").on("2013-01-11")))
                .isEqualTo("nobody");
        assertThat(Proofs.next(new Recorded()
                        .state(Recorded.statement(Recorded.ID, "2011-09-10", "", "2012-03-01", ""))
                        .on("2013-01-11")))
                .isEqualTo("the department: both proofs are to be recorded; its file says corrected");
        assertThat(Proofs.next(new Recorded()
                        .notice("2012-01-10")
                        .act(LedgerAct.NO_CASE, "2012-05-02", "Ann")
                        .on("2012-06-01")))
                .isEqualTo("the district: updated data at 100 percent by 2013-01-10");
    }

    @Test
    void a_corrected_finding_is_evidence_for_no_factor() {
        assertThat(Proofs.evidenceFor(new Recorded()
                        .state(Recorded.statement(Recorded.ID, "2011-09-10", "", "2012-09-11", ""))
                        .on("2013-09-11")))
                .isEmpty();
    }

    /** Source, notice, day, and the factor that it is evidence for while it is not corrected. */
    @ParameterizedTest
    @CsvSource({
        "CPR, 2011-09-10, 2012-09-10, factor 3 within its years",
        "MCR, 2011-09-10, 2013-07-01, factor 3 within its years; factor 4 as continuing",
        "COMPLAINT, 2011-09-10, 2012-09-10, factor 4",
        "HEARING, 2011-09-10, 2013-07-01, 'factor 4, continuing'",
    })
    void an_uncorrected_finding_is_evidence_by_its_source(
            FindingSource source, String notice, String on, String factor) {
        assertThat(Proofs.evidenceFor(new Recorded()
                        .state(Recorded.statement(Recorded.ID, source, "SE 2", notice, "", "", ""))
                        .on(on)))
                .isEqualTo(factor);
    }

    @Test
    void a_blank_criterion_is_the_same_as_no_other_and_a_ledger_lists_what_files_said_and_people_did() {
        FindingStatement second = Recorded.statement("F-2", "2011-09-10", "", "", "");
        FindingLedger ledger = new Recorded()
                .state(Recorded.statement("F-1", "2010-09-10", "", "", ""))
                .state(Recorded.statement("F-2", "2011-09-09", "", "", ""))
                .state(second)
                .act(LedgerAct.NO_CASE, "2012-05-02", "Ann")
                .ledger();
        assertThat(ledger.standings(Recorded.day("2012-01-01")))
                .extracting(FindingStanding::earlier)
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(ledger.size()).isEqualTo(2);
        assertThat(ledger.newest().get("F-2")).isEqualTo(second);
        assertThat(ledger.listStatements("F-2"))
                .extracting(recorded -> recorded.statement().noticeOn())
                .containsExactly(Recorded.day("2011-09-09"), Recorded.day("2011-09-10"));
        assertThat(ledger.listStatements("F-9")).isEmpty();
        assertThat(ledger.listEntries("F-1")).hasSize(1);
        assertThat(ledger.listEntries("F-2")).isEmpty();
        assertThat(ledger.find("F-9", Recorded.day("2012-01-01"))).isEmpty();
    }

    @Test
    void the_same_criterion_of_an_earlier_report_of_the_district_is_named() {
        FindingLedger ledger = new Recorded()
                .state(Recorded.statement("F-2", FindingSource.MCR, "SE 2", "2011-09-10", "", "", ""))
                .state(Recorded.statement("F-1", FindingSource.CPR, "SE 2", "2008-09-10", "", "", ""))
                .state(Recorded.statement("F-3", FindingSource.MCR, "SE 8", "2011-09-10", "", "", ""))
                .ledger();
        assertThat(ledger.standings(Recorded.day("2012-01-01")))
                .extracting(FindingStanding::findingId)
                .containsExactly("F-1", "F-2", "F-3");
        assertThat(ledger.standings(Recorded.day("2012-01-01")))
                .extracting(of -> of.earlier().orElse(""))
                .containsExactly("", "F-1", "");
        assertThat(ledger.standings(Recorded.day("2011-09-09")))
                .extracting(FindingStanding::findingId)
                .as("before its notice there is no finding")
                .isEqualTo(List.of("F-1"));
    }

    @Test
    void an_action_is_late_on_the_day_after_its_day_until_it_is_done() {
        Recorded ledger = new Recorded()
                .notice("2012-01-10")
                .action("2012-02-01", "1", "2012-03-01")
                .child(LedgerAct.DONE, "2012-03-10", "Ann", "1");
        assertThat(ledger.on("2012-03-01").concerns().actions().get(0).isLate(Recorded.day("2012-03-01")))
                .isFalse();
        assertThat(ledger.on("2012-03-02").concerns().actions().get(0).isLate(Recorded.day("2012-03-02")))
                .isTrue();
        assertThat(ledger.on("2012-03-10").concerns().actions().get(0).doneOn()).contains(Recorded.day("2012-03-10"));
    }

    /** What became of an action last, and whether it is open, late, done or dropped on the day after its day. */
    @ParameterizedTest
    @CsvSource({
        "NOTE,    true,  '',         ''",
        "DONE,    false, 2012-02-10, ''",
        "DROPPED, false, '',         2012-02-10",
        "RESUMED, true,  '',         ''",
    })
    void an_action_that_is_done_or_dropped_is_never_late_and_one_that_is_open_again_is(
            LedgerAct last, boolean open, String done, String dropped) {
        CorrectiveAction action = new Recorded()
                .notice("2012-01-10")
                .action("2012-02-01", "1", "2012-03-01")
                .child(LedgerAct.DONE, "2012-02-05", "Ann", last == LedgerAct.RESUMED ? "1" : "2")
                .child(last, "2012-02-10", "Ann", "1")
                .on("2012-03-02")
                .concerns()
                .actions()
                .get(0);
        assertThat(action.isOpen()).isEqualTo(open);
        assertThat(action.isLate(Recorded.day("2012-03-02"))).isEqualTo(open);
        assertThat(action.doneOn()).isEqualTo(Recorded.dayIfAny(done));
        assertThat(action.droppedOn()).isEqualTo(Recorded.dayIfAny(dropped));
    }

    /** Its day was printed before the year was over: overdue, and not yet in a second school year, which begins on July 1. */
    @ParameterizedTest
    @CsvSource({"2012-09-01, false", "2012-09-02, false", "2013-06-30, false", "2013-07-01, true"})
    void what_is_overdue_continues_from_the_second_school_year_on(String on, boolean continuing) {
        Recorded early = new Recorded().state(Recorded.statement(Recorded.ID, "2012-07-10", "2012-09-01", "", ""));
        assertThat(early.on(on).isContinuing()).isEqualTo(continuing);
    }

    /** Days overdue and the column that counts them. */
    @ParameterizedTest
    @CsvSource({
        "2012-09-10, 1, 0, 0, 0",
        "2012-09-11, 0, 1, 0, 0",
        "2012-12-09, 0, 1, 0, 0",
        "2012-12-10, 0, 0, 1, 0",
        "2013-09-10, 0, 0, 1, 0",
        "2013-09-11, 0, 0, 0, 1",
    })
    void ageing_counts_each_finding_once(String on, int open, int quarter, int year, int longer) {
        List<Ageing> ageing =
                Ageing.of(new Recorded().notice("2011-09-10").ledger().standings(Recorded.day(on)));
        Ageing all = ageing.get(ageing.size() - 1);
        assertThat(all.open()).isEqualTo(open);
        assertThat(all.overdue()).isEqualTo(new Ageing.Overdue(quarter, year, longer));
        assertThat(ageing).hasSize(FindingSource.values().length + 1);
    }

    @Test
    void an_account_names_each_file_once_and_counts_the_actions_that_were_planned() {
        EvidenceFile first = new EvidenceFile("b.pdf", "b".repeat(64));
        EvidenceFile second = new EvidenceFile("a.pdf", "a".repeat(64));
        FindingAccount account = new FindingAccount(
                new Recorded().notice("2011-09-10").on("2012-01-01"),
                List.of(),
                List.of(
                        recorded(LedgerAct.ACTION, first),
                        recorded(LedgerAct.NOTE, second),
                        recorded(LedgerAct.ACTION, first)));
        assertThat(account.evidence()).containsExactly(first, second);
        assertThat(account.actions()).isEqualTo(2);
    }

    private static RecordedEntry recorded(LedgerAct act, EvidenceFile file) {
        return new RecordedEntry(
                2,
                1,
                "Ann",
                Instant.parse("2012-01-01T12:00:00Z"),
                new LedgerEntry(
                        Recorded.ID,
                        act,
                        Recorded.day("2012-01-01"),
                        "",
                        "",
                        new LedgerEntry.Details("", Optional.empty(), Optional.empty(), Optional.of(file))));
    }
}

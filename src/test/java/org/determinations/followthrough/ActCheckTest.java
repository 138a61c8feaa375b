package org.determinations.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.ledger.LedgerAct;
import org.determinations.model.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which acts a finding takes, and who may close it. */
class ActCheckTest {
    private static final String TODAY = "2012-09-20";

    private static Recorded proved() {
        return new Recorded()
                .notice("2012-01-10")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-01")
                .child(LedgerAct.CASE_CORRECTED, "2012-03-01", "Bob Roe", "C-01")
                .data("2012-05-01", "Cle", 20, 20);
    }

    private static LedgerEntry entry(LedgerAct act, String on, String subject) {
        return new LedgerEntry(Recorded.ID, act, Recorded.day(on), subject, "why", LedgerEntry.Details.NONE);
    }

    private static void demand(Recorded ledger, LedgerEntry entry, String by) {
        new ActCheck(ledger.ledger(), Recorded.ID, Recorded.day(TODAY)).demand(entry, by);
    }

    private static Issue refused(Recorded ledger, LedgerEntry entry, String by, Refusal.Kind kind) {
        Issue[] issue = new Issue[1];
        assertThatThrownBy(() -> demand(ledger, entry, by)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            issue[0] = refusal.issues().get(0);
        });
        return issue[0];
    }

    @Test
    void somebody_who_recorded_no_proof_closes() {
        assertThatCode(() -> demand(proved(), entry(LedgerAct.CLOSED, "2012-05-01", ""), "Dee"))
                .doesNotThrowAnyException();
        assertThatCode(() -> demand(proved(), entry(LedgerAct.CLOSED, "2012-05-01", ""), "Ann"))
                .as("who only opened the case recorded no proof")
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob Roe", "bob  roe", "Roe, Bob", "Cle"})
    void who_recorded_a_proof_does_not_close_in_whatever_spelling(String by) {
        Issue issue = refused(proved(), entry(LedgerAct.CLOSED, "2012-05-10", ""), by, Refusal.Kind.GATE);
        assertThat(issue.code()).isEqualTo(IssueCode.FINDING_NOT_PROVED);
        assertThat(issue.wrong()).contains("cannot verify it");
    }

    @Test
    void what_lacks_is_named() {
        Recorded open = new Recorded()
                .notice("2012-01-10")
                .child(LedgerAct.CASE_OPEN, "2012-01-20", "Ann", "C-01")
                .data("2012-05-01", "Ann", 19, 20);
        assertThat(refused(open, entry(LedgerAct.CLOSED, "2012-06-01", ""), "Dee", Refusal.Kind.GATE)
                        .found())
                .isEqualTo("cases to be corrected: C-01; updated data below 100 percent: 19 of 20 on 2012-05-01");
        assertThat(refused(proved(), entry(LedgerAct.CLOSED, "2012-04-30", ""), "Dee", Refusal.Kind.GATE)
                        .found())
                .isEqualTo("no updated data are recorded");
    }

    @Test
    void nothing_may_be_recorded_for_a_day_after_the_closing() {
        Recorded later = proved().child(LedgerAct.CASE_OPEN, "2012-06-01", "Ann", "C-02");
        assertThat(refused(later, entry(LedgerAct.CLOSED, "2012-05-10", ""), "Dee", Refusal.Kind.GATE)
                        .found())
                .contains("something was recorded for 2012-06-01");
    }

    @Test
    void a_closed_finding_takes_notes_and_is_opened_again_by_an_act_of_its_own() {
        Recorded closed = proved().act(LedgerAct.CLOSED, "2012-05-10", "Dee");
        for (LedgerAct act : LedgerAct.values()) {
            if (act == LedgerAct.NOTE || act == LedgerAct.REOPENED) {
                assertThatCode(() -> demand(closed, entry(act, "2012-05-10", ""), "Ann"))
                        .doesNotThrowAnyException();
            } else {
                assertThat(refused(closed, entry(act, "2012-06-01", "C-01"), "Eve", Refusal.Kind.USAGE)
                                .code())
                        .as(act.name())
                        .isEqualTo(IssueCode.FINDING_ACT_REFUSED);
            }
        }
        assertThat(refused(proved(), entry(LedgerAct.REOPENED, TODAY, ""), "Dee", Refusal.Kind.USAGE)
                        .wrong())
                .contains("not closed");
    }

    /** Act, day, subject, and what is wrong; every act is dated between the notice and today. */
    @ParameterizedTest
    @CsvSource({
        "NOTE,           2012-09-21, '',   the day has not come yet",
        "NOTE,           2012-01-09, '',   before the written notice",
        "CASE_CORRECTED, 2012-06-01, C-09, no case of this number",
        "CASE_CORRECTED, 2012-06-01, C-01, stands so already",
        "CASE_MISTAKEN,  2012-06-01, C-09, no case of this number",
        "DROPPED,        2012-06-01, 1,    no action of this number",
        "CASE_LEFT,      2012-02-28, C-01, before the last act about the case",
        "NO_CASE,        2012-06-01, '',   has children's cases",
        "NOTE,           2012-06-01, 1,    no action of this number",
        "DONE,           2012-06-01, 1,    no action of this number",
    })
    void an_act_that_does_not_fit_is_refused(LedgerAct act, String on, String subject, String wrong) {
        assertThat(refused(proved(), entry(act, on, subject), "Ann", Refusal.Kind.USAGE)
                        .wrong())
                .contains(wrong);
    }

    @Test
    void an_act_of_today_and_one_of_the_day_of_the_notice_are_taken() {
        assertThatCode(() -> {
                    demand(proved(), entry(LedgerAct.NOTE, TODAY, ""), "Ann");
                    demand(proved(), entry(LedgerAct.NOTE, "2012-01-10", ""), "Ann");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void an_action_is_done_once_and_not_before_it_was_planned() {
        Recorded planned = proved().action("2012-06-01", "1", "2012-07-01");
        assertThat(refused(planned, entry(LedgerAct.DONE, "2012-05-31", "1"), "Ann", Refusal.Kind.USAGE)
                        .wrong())
                .contains("before the one on which the action was planned");
        Recorded done = planned.child(LedgerAct.DONE, "2012-06-10", "Ann", "1");
        assertThat(refused(done, entry(LedgerAct.DONE, "2012-06-11", "1"), "Ann", Refusal.Kind.USAGE)
                        .wrong())
                .contains("not open any more");
        assertThat(refused(done, entry(LedgerAct.DROPPED, "2012-06-11", "1"), "Ann", Refusal.Kind.USAGE)
                        .found())
                .isEqualTo("action done on 2012-06-10");
        assertThat(refused(done, entry(LedgerAct.RESUMED, "2012-06-09", "1"), "Ann", Refusal.Kind.USAGE)
                        .wrong())
                .contains("before the last act about the action");
        assertThatCode(() -> demand(done, entry(LedgerAct.RESUMED, "2012-06-10", "1"), "Ann"))
                .doesNotThrowAnyException();
        assertThat(refused(
                                done.child(LedgerAct.RESUMED, "2012-06-10", "Ann", "1"),
                                entry(LedgerAct.RESUMED, "2012-06-11", "1"),
                                "Ann",
                                Refusal.Kind.USAGE)
                        .wrong())
                .isEqualTo("the action is open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-01", "SE-2012.14", "7", "REC-123456"})
    void numbers_of_cases_are_taken(String number) {
        Recorded other = new Recorded().notice("2012-01-10");
        assertThatCode(() -> demand(other, entry(LedgerAct.CASE_OPEN, "2012-06-01", number), "Ann"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zqxj", "Zqxj Doe", "Zqxj1", "1012345678", "123-45-6789", "1234567", "", "C 01"})
    void what_could_tell_who_a_child_is_is_refused_and_not_repeated(String text) {
        Issue issue = refused(proved(), entry(LedgerAct.CASE_OPEN, "2012-06-01", text), "Ann", Refusal.Kind.USAGE);
        assertThat(issue.code()).isEqualTo(IssueCode.CASE_NUMBER_REFUSED);
        assertThat(issue.listed()).doesNotContain("Zqxj", "12345");
    }

    @Test
    void a_finding_that_the_ledger_does_not_have_takes_nothing() {
        assertThatThrownBy(() -> new ActCheck(proved().ledger(), "F-9", Recorded.day(TODAY)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(IssueCode.NOT_FOUND));
    }

    /** Closed, and opened again on 1 June: nothing is recorded for a day before that. */
    @Test
    void no_act_is_dated_before_the_finding_was_closed_or_opened_again_last() {
        Recorded again =
                proved().act(LedgerAct.CLOSED, "2012-05-10", "Dee").act(LedgerAct.REOPENED, "2012-06-01", "Dee");
        Issue issue = refused(again, entry(LedgerAct.CASE_LEFT, "2012-05-31", "C-01"), "Ann", Refusal.Kind.USAGE);
        assertThat(issue.wrong())
                .isEqualTo("the day is before the one on which the finding was closed or reopened last");
        assertThat(issue.allowed()).isEqualTo("a day from 2012-06-01");
        assertThatCode(() -> demand(again, entry(LedgerAct.CASE_LEFT, "2012-06-01", "C-01"), "Ann"))
                .doesNotThrowAnyException();
    }

    @Test
    void an_act_on_the_day_of_the_last_act_about_a_case_or_an_action_is_taken() {
        assertThatCode(() -> demand(proved(), entry(LedgerAct.CASE_LEFT, "2012-03-01", "C-01"), "Ann"))
                .doesNotThrowAnyException();
        Recorded planned = proved().action("2012-06-01", "1", "2012-07-01").action("2012-06-05", "2", "2012-07-01");
        assertThatCode(() -> demand(planned, entry(LedgerAct.DONE, "2012-06-01", "1"), "Ann"))
                .doesNotThrowAnyException();
        assertThat(refused(planned, entry(LedgerAct.DONE, "2012-06-04", "2"), "Ann", Refusal.Kind.USAGE)
                        .allowed())
                .as("of the action that is named")
                .isEqualTo("a day from 2012-06-05");
    }

    @Test
    void which_numbers_of_actions_there_are_is_said() {
        assertThat(refused(proved(), entry(LedgerAct.DONE, "2012-06-01", "1"), "Ann", Refusal.Kind.USAGE)
                        .allowed())
                .isEqualTo("none is planned");
        Recorded planned = proved().action("2012-06-01", "1", "2012-07-01").action("2012-06-05", "2", "2012-07-01");
        assertThat(refused(planned, entry(LedgerAct.DONE, "2012-06-06", "3"), "Ann", Refusal.Kind.USAGE)
                        .allowed())
                .isEqualTo("1 to 2");
    }
}

package org.determinations.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.web.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** A form that is sent again: while the first is under way, just after, later, and when nothing came of it. */
@Timeout(30)
class SentFormsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2012-09-20T12:00:00Z"));
    private final SentForms forms = new SentForms(TestAccounts.clock(now));
    private final AtomicInteger acts = new AtomicInteger();

    private ServerResponse acted() {
        return Answers.goTo("/done/" + acts.incrementAndGet());
    }

    private String sent(String form) throws Exception {
        return led(forms.take(form, this::acted));
    }

    private static String led(ServerResponse answer) {
        assertThat(answer.statusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.headers().getLocation());
    }

    private static Refusal no() {
        return Form.unusable("note", "", "words");
    }

    @Test
    void just_after_its_act_a_form_is_answered_as_the_first_time_and_a_minute_later_it_asks_anew() throws Exception {
        assertThat(sent("a")).isEqualTo("/done/1");
        assertThat(sent("a")).isEqualTo("/done/1");
        now.set(now.get().plus(SentForms.REMEMBERED).minusMillis(1));
        assertThat(sent("a")).isEqualTo("/done/1");
        now.set(now.get().plusMillis(1));
        assertThat(sent("a")).isEqualTo("/done/2");
    }

    @Test
    void after_another_act_of_the_session_a_form_asks_anew_for_it_may_have_undone_the_first() throws Exception {
        assertThat(sent("a")).isEqualTo("/done/1");
        assertThat(sent("b")).isEqualTo("/done/2");
        assertThat(sent("b")).isEqualTo("/done/2");
        assertThat(sent("a")).isEqualTo("/done/3");
    }

    @Test
    void what_was_refused_or_only_shown_is_asked_again_and_changes_nothing_of_what_was_done() throws Exception {
        assertThat(sent("a")).isEqualTo("/done/1");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> forms.take("b", () -> {
                        throw no();
                    }))
                    .isInstanceOf(Refusal.class);
            assertThat(forms.take(
                                    "b",
                                    () -> ServerResponse.unprocessableContent().build())
                            .statusCode()
                            .value())
                    .isEqualTo(422);
        }
        assertThat(sent("a")).isEqualTo("/done/1");
        assertThat(sent("b")).isEqualTo("/done/2");
    }

    /** A form under way until something is done meanwhile, and as many of the same behind it. */
    private List<String> together(int behind, Callable<ServerResponse> first, Callable<?> meanwhile) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(behind + 1);
        try {
            List<Future<String>> answers = new ArrayList<>();
            answers.add(threads.submit(() -> said(() -> {
                begun.countDown();
                go.await();
                return first.call();
            })));
            begun.await();
            for (int i = 0; i < behind; i++) {
                answers.add(threads.submit(() -> said(this::acted)));
            }
            while (forms.waiting() < behind) {
                Thread.onSpinWait();
            }
            meanwhile.call();
            go.countDown();
            List<String> said = new ArrayList<>();
            for (Future<String> answer : answers) {
                said.add(answer.get());
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Where the same form leads, or the code of its refusal. */
    private String said(SentForms.Act act) throws Exception {
        try {
            return led(forms.take("a", act));
        } catch (Refusal refusal) {
            return refusal.issues().get(0).code().code();
        }
    }

    @Test
    void while_the_first_is_under_way_the_second_waits_and_gets_its_answer() throws Exception {
        assertThat(together(1, this::acted, () -> assertThat(acts).hasValue(0))).containsExactly("/done/1", "/done/1");
        assertThat(acts).hasValue(1);
        assertThat(forms.waiting()).isZero();
    }

    @Test
    void when_the_first_is_refused_one_of_the_others_asks_for_itself_and_the_rest_get_its_answer() throws Exception {
        assertThat(together(
                        2,
                        () -> {
                            throw no();
                        },
                        () -> assertThat(acts).hasValue(0)))
                .containsExactly(IssueCode.FORM_NOT_USABLE.code(), "/done/1", "/done/1");
    }

    @Test
    void no_more_than_four_wait_the_next_is_told_so_and_other_forms_go_on() throws Exception {
        List<String> beside = new ArrayList<>();
        assertThat(together(SentForms.MOST_WAITING, this::acted, () -> {
                    beside.add(said(this::acted));
                    beside.add(sent("b"));
                    return beside;
                }))
                .hasSize(SentForms.MOST_WAITING + 1)
                .containsOnly("/done/2");
        assertThat(beside).containsExactly(IssueCode.FORM_UNDER_WAY.code(), "/done/1");
    }
}

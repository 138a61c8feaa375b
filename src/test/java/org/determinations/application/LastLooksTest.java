package org.determinations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastLooksTest {
    private final LastLooks<String, Integer> looks = new LastLooks<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void the_same_look_gets_the_answer_of_before_and_another_a_new_one() {
        assertThat(looks.get("a", made::incrementAndGet)).isEqualTo(1);
        assertThat(looks.get("a", made::incrementAndGet)).isEqualTo(1);
        assertThat(looks.get("b", made::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void of_many_that_ask_at_once_one_makes_the_answer() {
        List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> looks.get("a", made::incrementAndGet)))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo(1));
        assertThat(made).hasValue(1);
    }

    @Test
    void what_fails_is_told_as_it_is_and_asked_again() {
        assertThatThrownBy(() -> looks.get("a", () -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(looks.get("a", made::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void the_looks_that_are_longest_ago_are_forgotten() {
        looks.get("first", made::incrementAndGet);
        for (int i = 0; i < 500; i++) {
            looks.get("other " + i, made::incrementAndGet);
        }
        assertThat(looks.get("first", made::incrementAndGet)).isEqualTo(502);
    }
}

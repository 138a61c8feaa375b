package org.determinations.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Basis;
import org.determinations.model.result.Determination;
import org.determinations.model.result.FinalResult;
import org.junit.jupiter.api.Test;

class LetterSampleTest {
    private static Determination district(int number, String category) {
        return new Determination(
                new DistrictCode(String.format(java.util.Locale.ROOT, "09%02d0000", number)),
                "",
                Basis.NONE,
                new FinalResult(
                        Optional.of(category).filter(text -> !text.isEmpty()).map(CategoryCode::new),
                        category,
                        "",
                        false,
                        false),
                List.of(),
                List.of());
    }

    private static List<Determination> districts(String... categories) {
        return IntStream.range(0, categories.length)
                .mapToObj(i -> district(i + 1, categories[i]))
                .toList();
    }

    private static List<String> why(List<Determination> districts, String seed) {
        return LetterSample.of(districts, seed).stream()
                .map(LetterSample.Chosen::why)
                .toList();
    }

    @Test
    void one_of_the_rarest_outcome_one_of_the_most_frequent_and_one_of_all_each_district_once() {
        List<Determination> six = districts("A", "A", "A", "B", "B", "");
        assertThat(why(six, "seed"))
                .containsExactly(
                        "the only one with no category, the rarest outcome",
                        "drawn from the 3 with A, the most frequent outcome",
                        "drawn from the other 4");
        assertThat(LetterSample.of(six, "seed").stream().map(of -> of.district().district()))
                .doesNotHaveDuplicates();
        assertThat(LetterSample.of(six, "seed").get(0).district()).isEqualTo(six.get(5));
        assertThat(LetterSample.of(six, "seed").get(1).district().label()).isEqualTo("A");
    }

    @Test
    void with_one_outcome_all_are_drawn_from_all_and_there_are_never_more_than_there_are_districts() {
        assertThat(why(districts("A", "A", "A", "A"), "seed"))
                .containsExactly("drawn from all 4", "drawn from the other 3", "drawn from the other 2");
        assertThat(why(districts("A", "A"), "seed")).hasSize(2);
        assertThat(why(districts("A", "B"), "seed"))
                .containsExactly(
                        "the only one with A, one of 2 outcomes that are as frequent",
                        "the only one with B, one of 2 outcomes that are as frequent");
        assertThat(why(List.of(), "seed")).isEmpty();
    }

    @Test
    void the_draw_is_of_the_seed_and_not_of_the_order_in_which_districts_come() {
        List<Determination> many = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> district(i, i % 3 == 0 ? "A" : "B"))
                .toList();
        List<Determination> reversed = new ArrayList<>(many);
        Collections.reverse(reversed);
        assertThat(LetterSample.of(reversed, "one")).isEqualTo(LetterSample.of(many, "one"));
        assertThat(LetterSample.of(many, "two")).isNotEqualTo(LetterSample.of(many, "one"));
    }
}

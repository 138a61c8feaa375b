package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each stage considers and whom it is for; its word, and the codes of what it gives. */
class StageTest {

    @ParameterizedTest
    @CsvSource({
        "PROVISIONAL, false, true, false",
        "PRELIMINARY, false, true, false",
        "OFFICIAL, true, false, true",
        "SECONDARY, false, true, true",
    })
    void only_official_results_consider_compliance_and_two_stages_are_public_once_released(
            Stage stage, boolean compliance, boolean confidential, boolean isPublic) {
        assertThat(stage.considersCompliance()).isEqualTo(compliance);
        assertThat(stage.isConfidential()).isEqualTo(confidential);
        assertThat(stage.isPublicOnceReleased()).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @EnumSource
    void a_stage_is_found_by_its_word(Stage stage) {
        assertThat(Worded.find(Stage.class, stage.word())).contains(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Official", "OFFICIAL", "official ", "stage"})
    void no_other_word_finds_one(String word) {
        assertThat(Worded.find(Stage.class, word)).isEmpty();
    }

    @Test
    void the_words_stand_in_the_order_of_the_year() {
        assertThat(Worded.words(Stage.class)).containsExactly("provisional", "preliminary", "official", "secondary");
        assertThat(Stage.OFFICIAL.word()).isEqualTo("official");
    }

    @Test
    void a_category_is_its_code() {
        CategoryCode code = new CategoryCode("NTA");
        assertThat(code).hasToString("NTA").isEqualTo(new CategoryCode("N" + "TA"));
        assertThat(code).isNotEqualTo(new CategoryCode("NI"));
        assertThat(code.equals((Object) "NTA")).isFalse();
        assertThatThrownBy(() -> new CategoryCode(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blank determination category");
    }
}

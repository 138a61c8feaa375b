package org.determinations.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    /** Stand between letters and are not seen. */
    private static final List<String> UNSEEN =
            List.of("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\u2063", "\u200E");

    private static final List<String> NAMES = List.of(
            "B. Reviewer",
            "Zo\u00EB \u00C5ngstr\u00F6m",
            "O'Brien-Stra\u00DFe, M.",
            "ann",
            "J\u00FCrgen M\u00FCller 2");

    @ParameterizedTest(name = "[{0}] is [{1}]: {2}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "B. Reviewer, B. Reviewer, true",
                "B. Reviewer, b. reviewer, true",
                "B. Reviewer, B Reviewer, true",
                "B. Reviewer, B.Reviewer, true",
                "B. Reviewer, 'B.  Reviewer ', true",
                "B. Reviewer, 'Reviewer, B.', true",
                "B. Reviewer, B.\u00A0Reviewer, true",
                "B. Reviewer, B. Review\u200Ber, true",
                "B. Reviewer, \uFF22\uFF0E \uFF32\uFF45viewer, true",
                "B. Reviewer, \u0412. R\u0435vi\u0435w\u0435r, true",
                "Bo, \u0412\u043E, true",
                "Bo, \u0392\u03BF, true",
                "Jose Garcia, Jos\u00E9 Garc\u00EDa, true",
                "Jos\u00E9, Jose\u0301, true",
                "M. Stra\u00DFe, M. STRASSE, true",
                "O'Brien, O\u2019Brien, true",
                "I. Kim, \u0131. k\u0131m, true",
                "..., Ann, true",
                "B. Reviewer, C. Reviewer, false",
                "B. Reviewer, B. Reviewers, false",
                "Ann, Anna, false",
                "Ann Lee, Anne E, false",
                "J. Roe, J. Doe, false",
                "reviewer1, reviewer2, false"
            })
    void one_person_in_another_spelling_is_one_person(String one, String other, boolean same) {
        assertThat(new Person(one).isSameAs(new Person(other))).isEqualTo(same);
        assertThat(new Person(other).isSameAs(new Person(one))).isEqualTo(same);
    }

    @ParameterizedTest(name = "[{0}]: {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',the name has no letter and no digit",
                "'   ',the name has no letter and no digit",
                "\u200B\u2060,the name has no letter and no digit",
                "\u00AD.,the name has no letter and no digit",
                "B. R\u0435viewer,the name mixes letters of two scripts: one of them is U+0435 (CYRILLIC SMALL LETTER IE)",
                "\u0412. Reviewer,the name mixes letters of two scripts: one of them is U+0412 (CYRILLIC CAPITAL LETTER VE)",
                "\u039Fscar,the name mixes letters of two scripts: one of them is U+039F (GREEK CAPITAL LETTER OMICRON)",
                "Bo\u001B[31m,the name holds the character U+001B (ESCAPE)",
                "Bo\u202Eeod,the name holds the character U+202E (RIGHT-TO-LEFT OVERRIDE)",
                "Bo\u009B1m,the name holds the character U+009B (CONTROL SEQUENCE INTRODUCER)"
            })
    void what_cannot_stand_as_a_name_is_told(String name, String words) {
        assertThat(Person.problem(name)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann",
                "B. Reviewer",
                "O'Brien-Smith, Jr.",
                "Zo\u00EB \u00C5ngstr\u00F6m",
                "\u0410\u043D\u043D\u0430 \u041F\u0435\u0442\u0440\u043E\u0432\u0430",
                "\u039D\u03AF\u03BA\u03BF\u03C2",
                "\u7530\u4E2D \u3055\u304F\u3089",
                "root",
                "DOMAIN\\ann_2"
            })
    void ordinary_names_of_any_one_script_may_stand(String name) {
        assertThat(Person.problem(name)).isEmpty();
    }

    /** What is taken for granted of a name in ASCII, so that nothing is asked about it. */
    @Test
    void ascii_is_latin_visible_and_the_same_in_every_form() {
        String all = IntStream.range(0, 0x80).mapToObj(Character::toString).collect(Collectors.joining());
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(Normalizer.normalize(all, form)).isEqualTo(all);
        }
        assertThat(all).doesNotContainPattern("\\p{Cf}");
        assertThat(all.chars().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of))
                .containsOnly(Character.UnicodeScript.LATIN);
    }

    @RepeatedTest(20)
    void a_name_disguised_in_any_way_is_still_the_same() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (String name : NAMES) {
            for (int round = 0; round < 50; round++) {
                String other = disguised(name, random);
                assertThat(new Person(name).isSameAs(new Person(other)))
                        .as("seed %d: [%s] and [%s]", seed, name, other)
                        .isTrue();
            }
        }
    }

    @RepeatedTest(20)
    void another_letter_is_another_person() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String name = "M. " + (char) ('A' + random.nextInt(26)) + "avrilovski";
            String other = name.replace("avril", "avr" + (char) ('a' + random.nextInt(8)) + "l");
            assertThat(new Person(disguised(name, random)).isSameAs(new Person(other)))
                    .as("seed %d: [%s] and [%s]", seed, name, other)
                    .isFalse();
        }
    }

    private static String disguised(String name, Random random) {
        StringBuilder text = new StringBuilder();
        for (char c : name.toCharArray()) {
            text.append(random.nextInt(6) == 0 ? UNSEEN.get(random.nextInt(UNSEEN.size())) : "");
            char wide = c > ' ' && c < 0x7F && random.nextInt(6) == 0 ? (char) (c + 0xFEE0) : c;
            String one = String.valueOf(wide);
            text.append(random.nextBoolean() ? one.toUpperCase(Locale.ROOT) : one);
            text.append(c == ' ' ? " ".repeat(random.nextInt(3)) : "");
        }
        Normalizer.Form[] forms = Normalizer.Form.values();
        return Normalizer.normalize(" " + text + "\t.", forms[random.nextInt(forms.length)]);
    }
}

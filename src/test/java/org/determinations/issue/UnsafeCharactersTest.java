package org.determinations.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeCharactersTest {

    @Test
    void every_control_and_every_mark_of_direction_is_found_and_spelled_out() {
        int[] meant = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0x2029
                        || Character.UnicodeBlock.of(c) != null && isDirection(c))
                .toArray();
        assertThat(meant).hasSize(65 + 2 + 12);
        for (int c : meant) {
            String text = "a" + (char) c + "b";
            assertThat(UnsafeCharacters.findInLine(text)).as("U+%04X", c).hasValue(c);
            if (c != '\t' && c != '\n') {
                assertThat(UnsafeCharacters.visible(text)).isEqualTo(String.format("a\\u%04Xb", c));
            }
            boolean ordinary = c == '\t' || c == '\n' || c == '\r';
            assertThat(UnsafeCharacters.findInCell(text)).isEqualTo(ordinary ? OptionalInt.empty() : OptionalInt.of(c));
        }
    }

    private static boolean isDirection(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> c == 0x061C || c == 0x200E || c == 0x200F;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ann",
                "Zo\u00EB \u00C5ngstr\u00F6m",
                "a\u00A0b",
                "O\u2019Brien",
                "\u2026 \u2014",
                "\uD83C\uDFEB"
            })
    void ordinary_text_is_left_alone(String text) {
        assertThat(UnsafeCharacters.findInLine(text)).isEmpty();
        assertThat(UnsafeCharacters.visible(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({"0x1B, U+001B (ESCAPE)", "0x202E, U+202E (RIGHT-TO-LEFT OVERRIDE)", "0x61C, U+061C (ARABIC LETTER MARK)"
    })
    void each_has_a_name(int character, String name) {
        assertThat(UnsafeCharacters.name(character)).isEqualTo(name);
    }
}

package org.determinations.model.review;

import java.util.Arrays;
import java.util.Optional;

/**
 * That a record takes the place of another one.
 *
 * @param number of the record that could not be read
 */
public record Replacement(String number, Why why) {

    /** Why a record of the sample could not be read. A closed list, so that nobody writes about a child. */
    public enum Why {
        LEFT_THE_DISTRICT("left the district"),
        NO_PLAN_ANY_MORE("no plan any more"),
        RECORD_NOT_TO_BE_HAD("record not to be had");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** As files spell it. */
        public String word() {
            return word;
        }

        /** The one with that word; empty when there is none. */
        public static Optional<Why> find(String word) {
            return Arrays.stream(values()).filter(of -> of.word.equals(word)).findFirst();
        }
    }
}

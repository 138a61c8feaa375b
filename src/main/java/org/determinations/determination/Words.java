package org.determinations.determination;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.determinations.model.Answer;

/** Lists and amounts in sentences. */
public final class Words {

    private Words() {}

    /** {@code A, B or C}. */
    public static String anyOf(Collection<?> items) {
        return joined(items, " or ");
    }

    /** {@code A, B and C}. */
    public static String allOf(Collection<?> items) {
        return joined(items, " and ");
    }

    /** {@code 1 finding}, {@code 3 findings}. */
    public static String amount(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** {@code 1 discrepancy}, {@code 3 discrepancies}. */
    public static String amount(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** {@code Yes}, {@code No} or {@code not stated}. */
    public static String answer(Answer given) {
        return switch (given) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_STATED -> "not stated";
        };
    }

    /** The sentence with its first letter in capitals. */
    public static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String joined(Collection<?> items, String last) {
        StringBuilder text = new StringBuilder();
        Iterator<String> rest = items.stream().map(Object::toString).iterator();
        List<String> separators = List.of(", ", last);
        int left = items.size();
        while (rest.hasNext()) {
            text.append(rest.next());
            left--;
            if (left > 0) {
                text.append(separators.get(left == 1 ? 1 : 0));
            }
        }
        return text.toString();
    }
}

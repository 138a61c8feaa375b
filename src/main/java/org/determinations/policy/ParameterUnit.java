package org.determinations.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.KnownMargin;

/** The units that a parameter of a pack may have. Each says how its text must read; there is no parameter without one. */
public enum ParameterUnit {
    /** An exact decimal number from 0 to 100, both included. */
    PERCENT("percent", Form.PERCENT),
    YEARS("years", Form.COUNT),
    DISTRICTS("districts", Form.COUNT),
    FACTORS("factors", Form.COUNT),
    /** SPP indicators as printed, such as {@code 4B}. */
    INDICATORS("indicators", Form.WORDS),
    /** Ratings of a review finding as printed. */
    RATINGS("ratings", Form.WORDS),
    /** Codes that stand in a published column in place of a number. */
    PUBLISHED_CODES("published codes", Form.WORDS),
    /** One determination category for each accountability level. */
    ALIGNMENT("determination category by accountability level", Form.ALIGNMENT),
    STUDENTS("students", Form.COUNT),
    SCHOOL_YEARS("school years", Form.COUNT),
    ACCOUNTABILITY_LEVEL("accountability level", Form.COUNT),
    DECIMAL_PLACES("decimal places", Form.COUNT),
    /** An exact decimal number, 0 or more: a ratio, or a number of students that need not be whole. */
    RATIO("ratio", Form.DECIMAL),
    /** From 0 to 1, both included. */
    SHARE("share", Form.SHARE),
    SHARES("shares", Form.SHARES),
    /** Which side equality falls on. */
    COMPARISON("comparison", Form.COMPARISON),
    /** What a district, or a state of affairs, is called. */
    LABEL("label", Form.WORDS),
    /** Each definition with the first school year that it governs, oldest first. */
    DEFINITIONS("definitions by first school year", Form.DEFINITIONS),
    /** Counts of every district that others publish. */
    PUBLISHED_MARGINS("published margins", Form.MARGINS);

    /** How the text of a value reads. */
    enum Form {
        PERCENT("100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?", "a number from 0 to 100"),
        COUNT("0|[1-9][0-9]{0,5}", "a whole number, 0 or more"),
        WORDS("[^,]*[^,\\s][^,]*(,[^,]*[^,\\s][^,]*)*", "one or more words, separated by commas"),
        ALIGNMENT(
                "1 = \\w+, 2 = \\w+, 3 = \\w+, 4 = \\w+, 5 = \\w+", "1 = CODE, 2 = CODE, 3 = CODE, 4 = CODE, 5 = CODE"),
        DECIMAL("[0-9]{1,6}(\\.[0-9]{1,9})?", "a number, 0 or more, such as 1.5"),
        SHARE("1|0(\\.[0-9]{1,9})?", "a number from 0 to 1, such as 0.95"),
        SHARES("0\\.[0-9]{1,9}(, 0\\.[0-9]{1,9})*", "numbers between 0 and 1, separated by commas"),
        COMPARISON("at least|above", "at least, or above"),
        DEFINITIONS(
                "[^,=]+ = [0-9]{4}-[0-9]{2}(, [^,=]+ = [0-9]{4}-[0-9]{2})*",
                "NAME = SCHOOL YEAR, separated by commas, each with a school year of its own"),
        MARGINS(margin() + "(, " + margin() + ")*", "one or more of: " + allMargins() + ", separated by commas");

        private final Pattern pattern;
        private final String allowed;

        Form(String pattern, String allowed) {
            this.pattern = Pattern.compile(pattern);
            this.allowed = allowed;
        }

        private static String margin() {
            return Arrays.stream(KnownMargin.values())
                    .map(KnownMargin::words)
                    .collect(Collectors.joining("|", "(?:", ")"));
        }

        private static String allMargins() {
            return Arrays.stream(KnownMargin.values()).map(KnownMargin::words).collect(Collectors.joining(", "));
        }
    }

    private final String word;
    private final Form form;

    ParameterUnit(String word, Form form) {
        this.word = word;
        this.form = form;
    }

    /** As the pack spells it. */
    public String word() {
        return word;
    }

    /** What a value of this unit may look like, for a message. */
    public String allowed() {
        return form.allowed;
    }

    /** Whether the text is a value of this unit. */
    public boolean reads(String value) {
        return form.pattern.matcher(value).matches() && (form != Form.DEFINITIONS || namesSchoolYears(value));
    }

    /** Whether every definition has a school year that there is, and one of its own. */
    private static boolean namesSchoolYears(String value) {
        List<Optional<SchoolYear>> years = Arrays.stream(value.split(", "))
                .map(pair -> SchoolYear.parse(pair.substring(pair.lastIndexOf(' ') + 1)))
                .toList();
        return years.stream().allMatch(Optional::isPresent)
                && years.stream().distinct().count() == years.size();
    }

    Form form() {
        return form;
    }

    /** The unit with that word; empty when there is none. */
    public static Optional<ParameterUnit> find(String word) {
        return Arrays.stream(values()).filter(u -> u.word.equals(word)).findFirst();
    }

    /** All words, in the order of this list, for a message. */
    public static String words() {
        return Arrays.stream(values()).map(ParameterUnit::word).collect(Collectors.joining(", "));
    }
}

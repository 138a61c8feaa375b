package org.determinations.model.jurisdiction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.SchoolYear;

/**
 * How a jurisdiction writes a school year: {@code {from}} and {@code {to}} are its two calendar years, {@code {from2}} and
 * {@code {to2}} their last two digits. Keys, file names and the store keep the product's own form, 2012-13. Immutable.
 */
public final class YearForm {
    /** The form in which the product itself writes and keeps a school year. */
    public static final YearForm OWN = new YearForm("{from}-{to2}");

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z ]{0,10}\\{(from|to)2?\\}([-/ ]\\{to2?\\})?[A-Za-z ]{0,10}");
    private static final int CENTURY = 2000;
    private static final int FIRST = 1900;
    private static final int HUNDRED = 100;

    private final String form;
    private final Pattern pattern;

    private YearForm(String form) {
        this.form = form;
        this.pattern = Pattern.compile(form.replaceAll("\\{(from|to)2\\}", "([0-9]{2})")
                .replaceAll("\\{(from|to)\\}", "((?:19|20|21)[0-9]{2})"));
    }

    /** The form that a text is; empty for one that names no year, or names one twice. */
    public static Optional<YearForm> find(String form) {
        return FORM.matcher(form).matches() && !form.matches("\\{to2?\\}.*\\{to2?\\}.*")
                ? Optional.of(new YearForm(form))
                : Optional.empty();
    }

    /** A school year in this form or the product's own; empty for any other text, also for years that do not follow. */
    public Optional<SchoolYear> parse(String text) {
        return SchoolYear.parse(text).or(() -> ofForm(text));
    }

    private Optional<SchoolYear> ofForm(String text) {
        Matcher m = pattern.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int named = Integer.parseInt(m.group(1));
        int calendar = named < HUNDRED ? CENTURY + named : named;
        int first = form.contains("{from") ? calendar : calendar - 1;
        if (first < FIRST) {
            return Optional.empty();
        }
        SchoolYear year = new SchoolYear(first);
        return text(year).equals(text) ? Optional.of(year) : Optional.empty();
    }

    /** A school year as the jurisdiction writes it. */
    public String text(SchoolYear year) {
        int from = year.firstYear();
        return form.replace("{from}", Integer.toString(from))
                .replace("{to}", Integer.toString(from + 1))
                .replace("{from2}", two(from))
                .replace("{to2}", two(from + 1));
    }

    /** Such as {@code 2011-12}; for a message that says which form a school year has. */
    public String example(int firstYear) {
        return text(new SchoolYear(firstYear));
    }

    private static String two(int calendar) {
        return String.format(Locale.ROOT, "%02d", calendar % HUNDRED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearForm years && years.form.equals(form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form;
    }
}

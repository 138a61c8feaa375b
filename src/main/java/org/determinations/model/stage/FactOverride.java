package org.determinations.model.stage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.jurisdiction.CodeForm;

/**
 * A fact that a what-if changes, as a person types it: {@code 00350000:level=3}, {@code
 * 00350000:indicator.11.percent=94.9}, {@code 00350000:decision=NSI}, {@code 00350000:measure.graduation=91.2}. Nothing of it
 * is ever saved.
 *
 * @param subject number of the SPP indicator, or name of the measure; empty for the other targets
 * @param schoolYear that the measure describes; empty for the newest that the district has, and for the other targets
 * @param assigned the text after the equals sign; {@code none} takes the fact away
 */
public record FactOverride(
        DistrictCode district, Target target, String subject, Optional<SchoolYear> schoolYear, String assigned) {
    /** Takes the fact away. */
    public static final String NONE = "none";

    /** Everything that may be typed, for a message. */
    public static final String FORMS =
            "DISTRICT:level=1 to 5, 3* or none; DISTRICT:indicator.11.percent=0 to 100 or none;"
                    + " DISTRICT:decision=KEEP, a determination category or none;"
                    + " DISTRICT:measure.NAME or measure.NAME@2011-12=a number, a word, missing, not valid, too small, not"
                    + " applicable or none";

    private static final Pattern TYPED =
            Pattern.compile("([^:]{1,40}):(level|decision|indicator\\.([0-9]{1,2}[A-Z]?)\\.percent)=(\\S+)");
    private static final Pattern MEASURE =
            Pattern.compile("([^:]{1,40}):measure\\.([^=@]{1,160}?)(?:@([^=@]{1,20}))?=(\\S(?:.{0,200}\\S)?)");
    private static final Pattern LEVEL = Pattern.compile("[1-5]\\*?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,10})?");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** What a what-if can change. */
    public enum Target {
        ACCOUNTABILITY_LEVEL,
        INDICATOR_PERCENT,
        DECISION,
        MEASURE
    }

    /** The override that the text means; empty when it has none of {@link #FORMS}, or names no unit. */
    public static Optional<FactOverride> parse(String text, CodeForm codes) {
        Matcher measure = MEASURE.matcher(text);
        if (measure.matches()) {
            return ofMeasure(measure, codes);
        }
        Matcher m = TYPED.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String assigned = m.group(4);
        String indicator = Optional.ofNullable(m.group(3)).orElse("");
        Target target = target(m.group(2));
        return codes.parse(m.group(1))
                .filter(district -> fits(target, assigned))
                .map(district -> new FactOverride(district, target, indicator, Optional.empty(), assigned));
    }

    private static Optional<FactOverride> ofMeasure(Matcher typed, CodeForm codes) {
        Optional<String> year = Optional.ofNullable(typed.group(3));
        Optional<SchoolYear> schoolYear = year.flatMap(SchoolYear::parse);
        return year.isPresent() && schoolYear.isEmpty()
                ? Optional.empty()
                : codes.parse(typed.group(1))
                        .map(district ->
                                new FactOverride(district, Target.MEASURE, typed.group(2), schoolYear, typed.group(4)));
    }

    /** Whether it takes the fact away. */
    public boolean removes() {
        return assigned.equals(NONE);
    }

    /** As typed, with the whole code. */
    public String text() {
        String what = switch (target) {
            case ACCOUNTABILITY_LEVEL -> "level";
            case INDICATOR_PERCENT -> "indicator." + subject + ".percent";
            case DECISION -> "decision";
            case MEASURE ->
                "measure." + subject + schoolYear.map(year -> "@" + year).orElse("");
        };
        return district + ":" + what + "=" + assigned;
    }

    private static Target target(String typed) {
        return switch (typed) {
            case "level" -> Target.ACCOUNTABILITY_LEVEL;
            case "decision" -> Target.DECISION;
            default -> Target.INDICATOR_PERCENT;
        };
    }

    private static boolean fits(Target target, String assigned) {
        return assigned.equals(NONE)
                || switch (target) {
                    case ACCOUNTABILITY_LEVEL -> LEVEL.matcher(assigned).matches();
                    case INDICATOR_PERCENT ->
                        DECIMAL.matcher(assigned).matches() && new BigDecimal(assigned).compareTo(HUNDRED) <= 0;
                    case DECISION, MEASURE -> true;
                };
    }
}

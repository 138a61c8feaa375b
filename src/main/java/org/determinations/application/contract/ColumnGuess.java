package org.determinations.application.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.jurisdiction.CodeForm;

/**
 * What one column of an unknown file seems to be, by its name and its values. One per column; immutable.
 *
 * @param name as the header spells it
 * @param field of ours that it seems to feed; empty for none
 * @param sure whether name and values both say so
 * @param personal whether it looks like something about a single person; its values are then never shown
 * @param numeric whether most of its values are numbers
 * @param samples some of its values; none of a personal column
 */
public record ColumnGuess(String name, String field, boolean sure, boolean personal, boolean numeric, List<String> samples) {
    private static final int SAMPLES = 3;
    private static final int MOST_SIGNS = 30;
    private static final double MOST = 0.7;
    private static final Pattern PERSONAL = Pattern.compile(
            "ssn|socialsecurity|birth|^dob$|firstname|lastname|middlename|surname|studentname|studentid|sasid|lasid|ssid|gtid"
                    + "|^pupil|guardian|parent(?!al)|email|phone|address|^doe00[1-6]$|^name(first|last)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,. ]*%?");
    private static final Pattern YEAR =
            Pattern.compile("(?:SY|FFY|FY)? ?(?:19|20)?[0-9]{2}(?:[-/ ](?:19|20)?[0-9]{2})?");

    /** Names without blanks and signs to the field that they mean. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("districtcode", FileFields.DISTRICT_CODE),
            Map.entry("districtnumber", FileFields.DISTRICT_CODE),
            Map.entry("districtid", FileFields.DISTRICT_CODE),
            Map.entry("orgcode", FileFields.DISTRICT_CODE),
            Map.entry("leacode", FileFields.DISTRICT_CODE),
            Map.entry("leaid", FileFields.DISTRICT_CODE),
            Map.entry("unitcode", FileFields.DISTRICT_CODE),
            Map.entry("districtname", FileFields.DISTRICT_NAME),
            Map.entry("district", FileFields.DISTRICT_NAME),
            Map.entry("orgname", FileFields.DISTRICT_NAME),
            Map.entry("leaname", FileFields.DISTRICT_NAME),
            Map.entry("unitname", FileFields.DISTRICT_NAME),
            Map.entry("accountabilitylevel", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("levelassigned", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("publishedlevel", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("level", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("reason", FileFields.REASON),
            Map.entry("publishedreason", FileFields.REASON),
            Map.entry("schoolyear", StudentFields.SCHOOL_YEAR),
            Map.entry("year", StudentFields.SCHOOL_YEAR),
            Map.entry("race", StudentFields.RACE_ETHNICITY),
            Map.entry("raceethnicity", StudentFields.RACE_ETHNICITY),
            Map.entry("placement", StudentFields.PLACEMENT),
            Map.entry("students", StudentFields.STUDENTS),
            Map.entry("studentcount", StudentFields.STUDENTS));

    public ColumnGuess {
        samples = List.copyOf(samples);
    }

    static ColumnGuess of(String name, List<String> values, CodeForm codes) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        boolean personal = PERSONAL.matcher(bare).find();
        List<String> filled = values.stream().filter(v -> !v.isEmpty()).toList();
        boolean numeric = most(filled, v -> NUMBER.matcher(v).matches());
        Optional<String> byName = Optional.ofNullable(NAMES.get(bare));
        Optional<String> byValue = personal ? Optional.empty() : byValue(filled, codes);
        List<String> samples = personal
                ? List.of()
                : filled.stream()
                        .distinct()
                        .limit(SAMPLES)
                        .map(v -> v.length() > MOST_SIGNS ? v.substring(0, MOST_SIGNS) : v)
                        .toList();
        return new ColumnGuess(
                name,
                personal ? "" : byName.or(() -> byValue).orElse(""),
                byName.isPresent() && (byValue.isEmpty() || byValue.equals(byName)),
                personal,
                numeric,
                samples);
    }

    private static Optional<String> byValue(List<String> filled, CodeForm codes) {
        if (most(filled, v -> codes.parseWhole(v).isPresent())) {
            return Optional.of(FileFields.DISTRICT_CODE);
        }
        if (most(
                filled,
                v -> v.startsWith("Level") && AccountabilityLevel.parse(v).isPresent())) {
            return Optional.of(FileFields.ACCOUNTABILITY_LEVEL);
        }
        return most(filled, v -> v.length() > 4 && YEAR.matcher(v).matches())
                ? Optional.of(StudentFields.SCHOOL_YEAR)
                : Optional.empty();
    }

    private static boolean most(List<String> values, Predicate<String> is) {
        return !values.isEmpty() && values.stream().filter(is).count() >= MOST * values.size();
    }
}

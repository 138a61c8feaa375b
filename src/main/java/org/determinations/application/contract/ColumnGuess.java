package org.determinations.application.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.Tokens;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.FileField;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.jurisdiction.CodeForm;

/**
 * What one column of an unknown file seems to be, by its name and its values. One per column; immutable.
 *
 * @param name as the header spells it
 * @param field of ours that it seems to feed; empty for none
 * @param measure the measure whose value or count it seems to be; empty for none
 * @param sure whether name and values both say so
 * @param personal whether it looks like something about a single person; its values are then never shown
 * @param numeric whether most of its values are numbers
 * @param samples some of its values; none of a personal column
 * @param words what its words stand for, where the field knows a few only
 */
public record ColumnGuess(
        String name,
        String field,
        String measure,
        boolean sure,
        boolean personal,
        boolean numeric,
        List<String> samples,
        WordGuess words) {
    private static final String LEVEL = "Level";
    private static final int SAMPLES = 3;
    private static final int MOST_SIGNS = 30;
    private static final double MOST = 0.7;
    private static final Pattern PERSONAL = Pattern.compile(
            "ssn|socialsecurity|birth|^dob$|firstname|lastname|middlename|surname|studentname|studentid|sasid|lasid|ssid|gtid"
                    + "|principal|superintendent|teacher|counselor|contact|^student$|^first$|^last$|^[fl]name$|medicaid"
                    + "|^pupil|guardian|parent(?!al)|email|phone|address|^doe00[1-6]$|^name(first|last)");
    /** An address of mail, or a number of social security, whatever the column is called. */
    private static final Pattern OF_A_PERSON = Pattern.compile("\\S+@\\S+\\.\\S+|[0-9]{3}-[0-9]{2}-[0-9]{4}");

    /** As people call a column of codes, whoever has them. */
    private static final Pattern OF_CODES =
            Pattern.compile("(?:^|[^\\p{L}])(?:no|nr|num|number|id|code|#)[^\\p{L}\\p{N}]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'-]+, \\p{Lu}[\\p{L}'. -]+");
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
            Map.entry("leano", FileFields.DISTRICT_CODE),
            Map.entry("leanumber", FileFields.DISTRICT_CODE),
            Map.entry("districtno", FileFields.DISTRICT_CODE),
            Map.entry("corpno", FileFields.DISTRICT_CODE),
            Map.entry("corporationnumber", FileFields.DISTRICT_CODE),
            Map.entry("stleaid", FileFields.DISTRICT_CODE),
            Map.entry("unitcode", FileFields.DISTRICT_CODE),
            Map.entry("districtname", FileFields.DISTRICT_NAME),
            Map.entry("district", FileFields.DISTRICT_NAME),
            Map.entry("lea", FileFields.DISTRICT_NAME),
            Map.entry("organization", FileFields.DISTRICT_NAME),
            Map.entry("organizationname", FileFields.DISTRICT_NAME),
            Map.entry("agency", FileFields.DISTRICT_NAME),
            Map.entry("agencyname", FileFields.DISTRICT_NAME),
            Map.entry("name", FileFields.DISTRICT_NAME),
            Map.entry("orgname", FileFields.DISTRICT_NAME),
            Map.entry("leaname", FileFields.DISTRICT_NAME),
            Map.entry("unitname", FileFields.DISTRICT_NAME),
            Map.entry("accountabilitylevel", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("levelassigned", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("publishedlevel", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("level", FileFields.ACCOUNTABILITY_LEVEL),
            Map.entry("reason", FileFields.REASON),
            Map.entry("publishedreason", FileFields.REASON),
            Map.entry("why", FileFields.REASON),
            Map.entry("explanation", FileFields.REASON),
            Map.entry("schoolyear", StudentFields.SCHOOL_YEAR),
            Map.entry("year", StudentFields.SCHOOL_YEAR),
            Map.entry("race", StudentFields.RACE_ETHNICITY),
            Map.entry("raceethnicity", StudentFields.RACE_ETHNICITY),
            Map.entry("indicatornumber", FileFields.INDICATOR),
            Map.entry("sppindicator", FileFields.INDICATOR),
            Map.entry("pct", FileFields.PERCENT),
            Map.entry("rate", FileFields.PERCENT),
            Map.entry("placement", StudentFields.PLACEMENT),
            Map.entry("students", StudentFields.STUDENTS),
            Map.entry("studentcount", StudentFields.STUDENTS));

    /** Names of our own fields without signs, in every kind. */
    private static final Map<String, String> OWN = Arrays.stream(FileKind.values())
            .flatMap(kind -> kind.fields().stream())
            .map(FileField::name)
            .distinct()
            .collect(Collectors.toMap(ColumnGuess::bare, name -> name));

    public ColumnGuess {
        samples = List.copyOf(samples);
    }

    static ColumnGuess of(String name, List<String> values, CodeForm codes) {
        String bare = bare(name);
        List<String> filled = values.stream().filter(v -> !v.isEmpty()).toList();
        boolean personal = ofPerson(bare) || isOfPersons(bare, filled);
        boolean numeric = most(filled.stream().filter(v -> !Tokens.contains(v)).toList(), ColumnGuess::isNumber);
        Optional<String> byName = named(bare).or(() -> likely(name, filled, codes));
        Optional<String> byValue = personal ? Optional.empty() : byValue(filled, codes);
        List<String> samples = personal || bare.isEmpty()
                ? List.of()
                : filled.stream()
                        .distinct()
                        .limit(SAMPLES)
                        .map(ColumnGuess::cut)
                        .toList();
        boolean codesByName = byName.equals(Optional.of(FileFields.DISTRICT_NAME))
                && byValue.equals(Optional.of(FileFields.DISTRICT_CODE));
        String field = personal ? "" : (codesByName ? byValue : byName.or(() -> byValue)).orElse("");
        boolean fitsCodes = !field.equals(FileFields.DISTRICT_CODE)
                || most(filled, v -> codes.parse(v).isPresent());
        return new ColumnGuess(
                name,
                field,
                "",
                named(bare).isPresent() && (byValue.isEmpty() || byValue.equals(byName)) && fitsCodes,
                personal,
                numeric,
                samples,
                personal ? WordGuess.of("", List.of()) : WordGuess.of(field, filled));
    }

    private static boolean ofPerson(String bare) {
        return PERSONAL.matcher(bare).find();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("#", "number").replaceAll("[^a-z0-9]", "");
    }

    /** By a name that people give the field, or the one of our own layouts. */
    private static Optional<String> named(String bare) {
        return Optional.ofNullable(NAMES.getOrDefault(bare, OWN.get(bare)));
    }

    /** So much of a text as is shown. */
    static String cut(String text) {
        return text.length() > MOST_SIGNS ? text.substring(0, MOST_SIGNS) : text;
    }

    /** The same with none of its values. */
    ColumnGuess withoutSamples() {
        return new ColumnGuess(name, field, measure, sure, personal, false, List.of(), WordGuess.of("", List.of()));
    }

    /** The same as a draft has it: feeding that field and no measure; empty for one that is not read. */
    ColumnGuess feeding(String fed) {
        return new ColumnGuess(name, fed, "", sure, personal, numeric, samples, words);
    }

    /**
     * The same as a draft has it: beside a measure.
     *
     * @param of the measure, its value or its count
     */
    ColumnGuess beside(String measured, String of) {
        return new ColumnGuess(name, of, measured, sure, personal, numeric, samples, words);
    }

    /** By a part of the name, where the values do not speak against it. */
    private static Optional<String> likely(String name, List<String> filled, CodeForm codes) {
        String bare = bare(name);
        boolean levels = filled.stream()
                .anyMatch(
                        v -> v.startsWith(LEVEL) && AccountabilityLevel.parse(v).isPresent());
        if (levels && bare.matches(".*(level|tier|rating|classif).*")) {
            return Optional.of(FileFields.ACCOUNTABILITY_LEVEL);
        }
        if (OF_CODES.matcher(name).find()
                && !ofPerson(bare)
                && most(filled, v -> codes.parse(v).isPresent())) {
            return Optional.of(FileFields.DISTRICT_CODE);
        }
        return bare.matches(".*(race|ethnic).*") ? Optional.of(StudentFields.RACE_ETHNICITY) : Optional.empty();
    }

    private static boolean isOfPersons(String bare, List<String> filled) {
        return filled.stream().anyMatch(v -> OF_A_PERSON.matcher(v).matches())
                || named(bare).isEmpty() && most(filled, v -> PERSON.matcher(v).matches());
    }

    /** Whether a cell is a number, with whatever marks. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static Optional<String> byValue(List<String> filled, CodeForm codes) {
        if (most(filled, v -> codes.parseWhole(v).isPresent())) {
            return Optional.of(FileFields.DISTRICT_CODE);
        }
        if (most(
                filled, v -> v.startsWith(LEVEL) && AccountabilityLevel.parse(v).isPresent())) {
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

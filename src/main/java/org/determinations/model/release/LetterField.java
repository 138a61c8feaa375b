package org.determinations.model.release;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A named field that the letters of a policy pack may hold, written {@code {{name}}}. The list is the whole of it: what is
 * not here is an error of the template. A field never comes out blank; where there is no value, it says so in words.
 */
public enum LetterField {
    /** Such as {@code Example Regional}. */
    DISTRICT_NAME("district_name", Form.WORDS, "name of the district"),
    /** In the form of the jurisdiction. */
    DISTRICT_CODE("district_code", Form.WORDS, "code of the district"),
    /** Such as {@code 2012-13}. */
    CYCLE("cycle", Form.WORDS, "school year that the determination is for"),
    /** Such as {@code preliminary}. */
    STAGE("stage", Form.WORDS, "stage of the result"),
    /** Such as {@code August 13, 2012}. */
    STAGE_DATE("stage_date", Form.WORDS, "date of the stage"),
    /** Such as {@code Level 3}; {@code none} for a blank or for no row. */
    BASIS("basis", Form.WORDS, "what the category rests on, as published", "accountability_level"),
    /** Such as {@code Needs Intervention (NI)}; {@code not determined yet} without one. */
    CATEGORY("category", Form.WORDS, "determination category with its code"),
    /** Such as {@code Level 1-NSI}; the pack's word for an undetermined district. */
    LABEL("label", Form.WORDS, "determination as it is shown"),
    /** A whole sentence, also for a district without a category. */
    RESULT("result", Form.WORDS, "the result in a sentence"),
    /** A whole sentence, also where no window is announced. */
    DISCREPANCY_WINDOW("discrepancy_window", Form.WORDS, "from when to when discrepancies are taken, in a sentence"),
    /** A whole sentence in the past, also where no window was announced; for a letter after the corrections. */
    CLOSED_WINDOW("closed_window", Form.WORDS, "from when to when discrepancies were taken, in a sentence"),
    /** Such as {@code October 15, 2012}; says so where the amendment is not released yet. */
    AMENDED_ON("amended_on", Form.WORDS, "day of an amendment"),
    /** In the words of the person who amended. */
    AMENDMENT_REASON("amendment_reason", Form.WORDS, "why a released result is amended"),
    /** Such as {@code Level 2, Meets Requirements – At Risk (MRAR), shown as Level 2-MRAR}. */
    EARLIER_RESULT("earlier_result", Form.WORDS, "the released result that an amendment changes"),
    /** Such as {@code the letter of September 19, 2012 (2012-13-official-2012-09-19-09010000-letter)}. */
    REPLACED_LETTER("replaced_letter", Form.WORDS, "the letter that an amendment takes the place of"),
    /** One or more sentences, by the stage. */
    WHO_MAY_SEE("who_may_see", Form.WORDS, "who may see the letter, in sentences"),
    /** Such as {@code State of Columbia}. */
    STATE("state", Form.WORDS, "name of the State"),
    /** Name in full. */
    AGENCY("agency", Form.WORDS, "name of the agency"),
    /** Name in full. */
    OFFICE("office", Form.WORDS, "name of the office that answers"),
    /** In one line, its parts separated by commas. */
    ADDRESS("address", Form.WORDS, "address of the agency"),
    /** In one line, its parts separated by commas. */
    CONTACT("contact", Form.WORDS, "whom to ask"),
    /** Such as {@code district}. */
    UNIT("unit", Form.WORDS, "the jurisdiction's word for a district"),
    /** Such as {@code districts}. */
    UNITS("units", Form.WORDS, "the jurisdiction's word for districts"),
    /** District, stage, level, category and label. */
    SUMMARY("summary", Form.BLOCK, "table with the result at a glance"),
    /** Never empty. */
    REASONS("reasons", Form.BLOCK, "list of what decided"),
    /** Never empty. */
    REQUIRED_ACTIONS("required_actions", Form.BLOCK, "list of what the result calls for"),
    /** A sentence in place of the table at a stage that does not consider compliance. */
    EVIDENCE(
            "evidence", Form.BLOCK, "table of the rules that weigh evidence and what each shows", "compliance_factors"),
    /** From least to most serious. */
    CATEGORIES("categories", Form.BLOCK, "table of every category and what it calls for");

    /** How much room a field takes. */
    public enum Form {
        /** Words within a line. */
        WORDS,
        /** A list or a table, in a paragraph of its own. */
        BLOCK
    }

    private final String fieldName;
    private final Form form;
    private final String meaning;
    /** The name that published packs write it by; empty where that is the same. */
    private final String earlier;

    LetterField(String fieldName, Form form, String meaning) {
        this(fieldName, form, meaning, "");
    }

    LetterField(String fieldName, Form form, String meaning, String earlier) {
        this.fieldName = fieldName;
        this.form = form;
        this.meaning = meaning;
        this.earlier = earlier;
    }

    /** Lower-case name as a template writes it, without the braces. */
    public String fieldName() {
        return fieldName;
    }

    public Form form() {
        return form;
    }

    /** What it stands for, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** As a template writes it: {@code {{district_name}}}. */
    public String slot() {
        return "{{" + fieldName + "}}";
    }

    /** The field with that name; empty when there is none. */
    public static Optional<LetterField> find(String name) {
        return Arrays.stream(values())
                .filter(f -> f.fieldName.equals(name) || (!name.isEmpty() && f.earlier.equals(name)))
                .findFirst();
    }

    /** Every field's name, for a message. */
    public static String names() {
        return Arrays.stream(values()).map(LetterField::fieldName).collect(Collectors.joining(", "));
    }
}

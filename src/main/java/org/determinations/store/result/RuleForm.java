package org.determinations.store.result;

import static org.determinations.store.generated.default_schema.tables.RuleForm.RULE_FORM;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.model.EvidenceValue;
import org.determinations.model.result.RuleResult;
import org.determinations.store.generated.default_schema.tables.records.RuleFormRecord;
import org.determinations.store.sql.JsonText;
import org.determinations.store.sql.RowColumns;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the details of many answers of one rule have in common: the text before and after the values, and words that come again
 * and again between what differs. In packed values each such word is one sign that JSON never has; SQL writes them out again
 * ({@code v_rule_result}). Which words they are was learned from the first answers and never changes the text. Immutable but for
 * a memory of what was packed; used by many threads.
 */
final class RuleForm {
    /** The signs that stand for words, in the order of the columns: U+0000, tabs and line ends are none of them. */
    private static final List<String> SIGNS = IntStream.rangeClosed(1, 31)
            .filter(sign -> sign < '\t' || sign > '\r')
            .mapToObj(Character::toString)
            .toList();

    private static final List<Field<String>> WORDS = IntStream.rangeClosed(1, SIGNS.size())
            .mapToObj(n -> Objects.requireNonNull(RULE_FORM.field((n < 10 ? "words_0" : "words_") + n, String.class)))
            .toList();

    /** Where a row of the table has them, the first column being 0. */
    private static final List<Integer> PLACES = places();

    static final RowColumns<RuleForm> COLUMNS = columns();

    private static final String VALUES = "\"values\":[";
    /** What begins the first value, and what ends one and begins the next. */
    private static final List<String> ALWAYS = List.of("{\"name\":\"", "},{\"name\":\"");

    /** Frames that are remembered; names of single findings are not worth more. */
    private static final int MOST_REMEMBERED = 1000;

    private final int number;
    private final String ruleId;
    private final String before;
    private final String after;
    private final List<String> words;
    private final Map<String, String> signs = new HashMap<>();
    private final Map<ValueFrame, ValueFrame.Words> remembered = new ConcurrentHashMap<>();
    private final PackedReader reader;
    private volatile RuleResultJson.@Nullable Details common;

    private RuleForm(int number, String ruleId, String before, String after, List<String> words) {
        this.number = number;
        this.ruleId = ruleId;
        this.before = before;
        this.after = after;
        this.words = words;
        this.reader = new PackedReader(words);
        for (int i = 0; i < words.size(); i++) {
            signs.put(words.get(i), SIGNS.get(i));
        }
    }

    private static List<Integer> places() {
        List<String> columns = Stream.of(RULE_FORM.fields()).map(Field::getName).toList();
        return WORDS.stream().map(word -> columns.indexOf(word.getName())).toList();
    }

    /** The form of answers that differ in nothing but their values, made from some of them. */
    static RuleForm learned(int number, List<RuleResult> answers) {
        RuleResult first = answers.get(0);
        String details = RuleResultJson.write(first, List.of());
        int at = details.indexOf(VALUES) + VALUES.length();
        Map<String, Integer> gain = new HashMap<>();
        for (RuleResult answer : answers) {
            for (EvidenceValue value : answer.values()) {
                ValueFrame frame = ValueFrame.of(value, ValueFrame.unit(value));
                for (String word : frame.words().all()) {
                    gain.merge(word, word.length() - 1, Integer::sum);
                }
            }
        }
        List<String> words = new ArrayList<>(gain.isEmpty() ? List.of() : ALWAYS);
        gain.entrySet().stream()
                .filter(word -> word.getValue() >= word.getKey().length())
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIGNS.size() - ALWAYS.size())
                .forEach(word -> words.add(word.getKey()));
        return new RuleForm(number, first.ruleId(), details.substring(0, at), details.substring(at), words);
    }

    /** Words by their places in the row: a library that is asked for a column compares it with each. */
    static RuleForm read(RuleFormRecord row) {
        List<String> words = new ArrayList<>();
        for (int place : PLACES) {
            words.add((String) Objects.requireNonNull(row.get(place)));
        }
        return new RuleForm(row.getFormNumber(), row.getRuleId(), row.getBeforeValues(), row.getAfterValues(), words);
    }

    int number() {
        return number;
    }

    String ruleId() {
        return ruleId;
    }

    /** The values of an answer of this form, packed. */
    String pack(RuleResult answer) {
        if (answer.values().isEmpty()) {
            return "";
        }
        StringBuilder packed = new StringBuilder(64 * answer.values().size());
        for (EvidenceValue value : answer.values()) {
            String unit = ValueFrame.unit(value);
            ValueFrame.Words frame = frame(value, unit);
            packed.append(sign(ALWAYS.get(packed.length() == 0 ? 0 : 1)))
                    .append(JsonText.escaped(unit))
                    .append(frame.name())
                    .append(JsonText.escaped(value.text()))
                    .append(frame.file())
                    .append(value.where().row())
                    .append(frame.rest());
        }
        return packed.append('}').toString();
    }

    /** The details of an answer of this form, as {@link RuleResultJson} reads them. */
    String unpack(String packed) {
        StringBuilder details = new StringBuilder(before.length() + 8 * packed.length() + after.length());
        details.append(before);
        for (int i = 0; i < packed.length(); i++) {
            char sign = packed.charAt(i);
            if (sign < ' ') {
                details.append(words.get(wordOf(sign)));
            } else {
                details.append(sign);
            }
        }
        return details.append(after).toString();
    }

    /** The number of the word that a sign stands for; less than 0 for what is none. */
    static int wordOf(char sign) {
        if (sign >= ' ' || sign >= '\t' && sign <= '\r') {
            return -1;
        }
        return sign < '\t' ? sign - 1 : sign - 1 - ('\r' - '\t' + 1);
    }

    /** What an answer of this form says, without writing it out where that can be spared. */
    RuleResultJson.Details details(String packed) {
        return reader.read(packed)
                .map(values -> common().with(values))
                .orElseGet(() -> RuleResultJson.read(unpack(packed)));
    }

    /** The details of an answer without values; the same whoever made them. */
    private RuleResultJson.Details common() {
        RuleResultJson.Details known = common;
        if (known == null) {
            known = RuleResultJson.read(unpack(""));
            common = known;
        }
        return known;
    }

    private ValueFrame.Words frame(EvidenceValue value, String unit) {
        ValueFrame frame = ValueFrame.of(value, unit);
        ValueFrame.Words known = remembered.get(frame);
        if (known != null) {
            return known;
        }
        ValueFrame.Words plain = frame.words();
        ValueFrame.Words packed = new ValueFrame.Words(sign(plain.name()), sign(plain.file()), sign(plain.rest()));
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(frame, packed);
        }
        return packed;
    }

    private String sign(String word) {
        return signs.getOrDefault(word, word);
    }

    private static RowColumns<RuleForm> columns() {
        RowColumns<RuleForm> columns = new RowColumns<RuleForm>()
                .owner(RULE_FORM.RUN_NUMBER)
                .number(RULE_FORM.FORM_NUMBER, RuleForm::number)
                .text(RULE_FORM.RULE_ID, RuleForm::ruleId)
                .text(RULE_FORM.BEFORE_VALUES, form -> form.before)
                .text(RULE_FORM.AFTER_VALUES, form -> form.after);
        for (int i = 0; i < WORDS.size(); i++) {
            int at = i;
            columns.text(WORDS.get(i), form -> at < form.words.size() ? form.words.get(at) : "");
        }
        return columns;
    }
}

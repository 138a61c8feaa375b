package org.determinations.application.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.RaceEthnicity;

/**
 * What the words of one column stand for, where a field knows a few words only. One per column; immutable.
 *
 * @param values text of the file to the word of ours that it seems to stand for
 * @param odd texts that are no word of the field, of which nothing is known
 */
record WordGuess(Map<String, String> values, List<String> odd) {
    private static final int MOST_ODD = 10;
    private static final WordGuess NONE = new WordGuess(Map.of(), List.of());

    /** What a text about a group of students says, without signs, to the group; the first that is found counts. */
    private static final Map<Pattern, RaceEthnicity> RACES = races();

    WordGuess {
        values = Map.copyOf(values);
        odd = List.copyOf(odd);
    }

    private static Map<Pattern, RaceEthnicity> races() {
        Map<Pattern, RaceEthnicity> races = new LinkedHashMap<>();
        races.put(Pattern.compile("twoormore|multi.*rac|morethanone"), RaceEthnicity.TWO_OR_MORE);
        races.put(Pattern.compile("hispanic|latin"), RaceEthnicity.HISPANIC);
        races.put(Pattern.compile("americanindian|nativeamerican|alaska"), RaceEthnicity.NATIVE_AMERICAN);
        races.put(Pattern.compile("hawaiian|pacificisl"), RaceEthnicity.PACIFIC_ISLANDER);
        races.put(Pattern.compile("white|caucasian"), RaceEthnicity.WHITE);
        races.put(Pattern.compile("black|africanamerican"), RaceEthnicity.BLACK);
        races.put(Pattern.compile("^asian"), RaceEthnicity.ASIAN);
        races.put(Pattern.compile("^(all|total)"), RaceEthnicity.ALL);
        return races;
    }

    /** @param texts of the column, none of them personal */
    static WordGuess of(String field, List<String> texts) {
        Stream<String> distinct = texts.stream().filter(text -> !text.isEmpty()).distinct();
        return switch (field) {
            case FileFields.ACCOUNTABILITY_LEVEL ->
                new WordGuess(
                        Map.of(),
                        distinct.filter(text -> AccountabilityLevel.parse(text).isEmpty())
                                .limit(MOST_ODD)
                                .map(ColumnGuess::cut)
                                .toList());
            case StudentFields.RACE_ETHNICITY -> ofRaces(distinct.toList());
            default -> NONE;
        };
    }

    private static WordGuess ofRaces(List<String> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : texts) {
            String bare = text.toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]", "")
                    .replaceAll("(non|not)hispanic(or)?(latino)?", "");
            List<RaceEthnicity> said = RACES.entrySet().stream()
                    .filter(race -> race.getKey().matcher(bare).find())
                    .map(Map.Entry::getValue)
                    .toList();
            boolean two = said.size() > 1 && said.get(0) != RaceEthnicity.TWO_OR_MORE;
            if (!said.isEmpty() && !two) {
                values.put(text, said.get(0).name());
            }
        }
        return new WordGuess(
                values,
                texts.stream()
                        .filter(text -> !values.containsKey(text))
                        .limit(MOST_ODD)
                        .map(ColumnGuess::cut)
                        .toList());
    }
}

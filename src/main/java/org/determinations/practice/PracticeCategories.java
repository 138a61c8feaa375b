package org.determinations.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.AccountabilityLevel;
import org.determinations.practice.Slot.Moment;

/**
 * The determination categories that the story expects at each moment, for its README. They are the story's own words about
 * the rule of its first cycle, to be compared with what the program determines; nothing is determined here.
 */
final class PracticeCategories {
    private static final String UNDETERMINED = "undetermined";
    /** By accountability level, 1 first. */
    private static final List<String> BY_LEVEL = List.of("MR", "MRAR", "NTA", "NI", "NSI");

    private PracticeCategories() {}

    static String table(PracticeState state) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            Map<String, Integer> count = new TreeMap<>();
            state.forEach(district -> count.merge(expected(district, moment), 1, Integer::sum));
            counts.add(count);
        }
        List<String> words = new ArrayList<>(BY_LEVEL);
        words.add(UNDETERMINED);
        MarkdownTable table = new MarkdownTable("determination", "provisional", "preliminary", "official", "amended");
        for (String word : words) {
            List<String> cells = new ArrayList<>(List.of(word));
            counts.forEach(count -> cells.add(Integer.toString(count.getOrDefault(word, 0))));
            table.row(cells.toArray(String[]::new));
        }
        return table.text();
    }

    private static String expected(PracticeDistrict district, Moment moment) {
        boolean decisionsCount = moment.compareTo(Moment.OFFICIAL) >= 0;
        String decided = decisionsCount ? DecisionFile.decidedCategory(district.story()) : "";
        AccountabilityLevel published = district.at(moment);
        if (!decided.isEmpty()) {
            return decided;
        }
        return published.exists() ? BY_LEVEL.get(published.number() - 1) : UNDETERMINED;
    }
}

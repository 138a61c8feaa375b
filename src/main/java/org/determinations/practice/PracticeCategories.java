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
    private static final String UNCHANGED = "unchanged";
    private static final String CHANGED = "changed";
    private static final String NEWLY = "newly determined";
    private static final String NO_LONGER = "no longer determined";
    /** By accountability level, 1 first. */
    private static final List<String> BY_LEVEL = List.of("MR", "MRAR", "NTA", "NI", "NSI");

    private PracticeCategories() {}

    static String table(PracticeState state) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            Map<String, Integer> count = new TreeMap<>();
            state.forEach(district -> count.merge(expected(district, moment, state), 1, Integer::sum));
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

    /** What the change report of the corrections is to say about a state, by kind of change. */
    static String changes(PracticeState state, List<WindowReport> reports) {
        Map<String, Integer> count = new TreeMap<>();
        int near = 0;
        for (WindowReport accepted :
                reports.stream().filter(WindowReport::isAccepted).toList()) {
            String kind = kind(accepted.district());
            count.merge(kind, 1, Integer::sum);
            near += kind.equals(UNCHANGED) ? 1 : 0;
        }
        int others = state.count()
                - count.values().stream().mapToInt(Integer::intValue).sum();
        count.merge(UNCHANGED, others, Integer::sum);
        MarkdownTable table = new MarkdownTable("in the change report", "districts");
        for (String kind : List.of(UNCHANGED, CHANGED, NEWLY, NO_LONGER)) {
            table.row(kind, Integer.toString(count.getOrDefault(kind, 0)));
        }
        return table.row("near move", Integer.toString(near)).text();
    }

    private static String kind(PracticeDistrict district) {
        AccountabilityLevel before = district.at(Moment.PRELIMINARY);
        AccountabilityLevel after = district.at(Moment.OFFICIAL);
        if (before.equals(after) || !before.exists() && !after.exists()) {
            return UNCHANGED;
        }
        if (!before.exists()) {
            return NEWLY;
        }
        return after.exists() ? CHANGED : NO_LONGER;
    }

    static String expected(PracticeDistrict district, Moment moment, PracticeState state) {
        boolean decisionsCount = moment.compareTo(Moment.OFFICIAL) >= 0;
        String decided = decisionsCount ? DecisionFile.decidedCategory(district.story(), state) : "";
        AccountabilityLevel published = district.at(moment);
        if (!decided.isEmpty()) {
            return decided;
        }
        return published.exists() ? BY_LEVEL.get(published.number() - 1) : UNDETERMINED;
    }
}

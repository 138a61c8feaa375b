package org.determinations.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.practice.Slot.Moment;

/**
 * What the README of a later year tells beside that of the first: the years before, and how long districts have their category. The
 * story's own words about the rules, to be compared with what the program says; nothing is determined here.
 */
final class LaterYear {
    /** Runs of each year as its README walks it: the last is the secondary analysis, and the amendment before it is released in the end. */
    private static final int RUNS = 6;

    /** Cycles in a row from which the federal table says what must be done, by category. */
    private static final Map<String, Integer> MUST = Map.of("NTA", 2, "NI", 3, "NSI", 1);

    private final PracticeState state;
    private final int years;

    LaterYear(PracticeState state) {
        this.state = state;
        this.years = state.options().yearsSince();
    }

    /** Words of the template and what stands for them. */
    Map<String, String> slots(FindingTally findings) {
        Map<String, String> slots = new LinkedHashMap<>();
        int before = RUNS * years;
        for (int i = 1; i <= RUNS; i++) {
            slots.put("run" + i, Integer.toString(before + i));
        }
        SchoolYear last = state.options().cycle().previous();
        slots.put("cycleBefore", last.text());
        slots.put("cycleAfter", state.options().cycle().next().text());
        slots.put("releasedBefore", Integer.toString(before - 1));
        slots.put("findings", findings.table());
        slots.put("streaks", streaks());
        slots.put(
                "juneAfter",
                state.in(state.options().cycle().next())
                        .calendar()
                        .provisional()
                        .toString());
        PracticeDistrict joined = state.joined();
        slots.put("JOINED", joined.code() + " " + joined.name());
        slots.put("JOINED.code", joined.code().digits());
        return slots;
    }

    private String streaks() {
        List<Map<DistrictCode, String>> newestFirst = new ArrayList<>();
        for (int back = 0; back <= years; back++) {
            PracticeState then = state.in(new SchoolYear(state.options().cycle().firstYear() - back));
            newestFirst.add(categories(then, back == 0 ? Moment.OFFICIAL : Moment.AMENDED));
        }
        Map<String, int[]> counts = new TreeMap<>();
        newestFirst.get(0).forEach((code, category) -> {
            int cycles = 0;
            while (cycles < newestFirst.size()
                    && category.equals(newestFirst.get(cycles).get(code))) {
                cycles++;
            }
            int[] count = counts.computeIfAbsent(category, c -> new int[3]);
            count[0]++;
            count[1] += cycles > 1 ? 1 : 0;
            count[2] += cycles >= MUST.getOrDefault(category, Integer.MAX_VALUE) ? 1 : 0;
        });
        MarkdownTable table = new MarkdownTable(
                "category", "districts", "for two cycles or more", "something must be done by the federal table");
        for (String category : List.of("MR", "MRAR", "NTA", "NI", "NSI")) {
            int[] count = counts.getOrDefault(category, new int[3]);
            table.row(category, Integer.toString(count[0]), Integer.toString(count[1]), Integer.toString(count[2]));
        }
        return table.text();
    }

    /** Of the year itself as it was released in September, of those before it as they were released in the end. */
    private static Map<DistrictCode, String> categories(PracticeState then, Moment moment) {
        Map<DistrictCode, String> categories = new TreeMap<>();
        then.forEach(district -> categories.put(district.code(), PracticeCategories.expected(district, moment, then)));
        return categories;
    }
}

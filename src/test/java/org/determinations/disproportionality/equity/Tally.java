package org.determinations.disproportionality.equity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.equity.DistrictTally;
import org.determinations.model.equity.EquityGroup;
import org.determinations.model.equity.EquityStudents;

/** Counts of one invented district, put together group by group. */
final class Tally {
    private final String code;
    private final SortedMap<EquityGroup, Map<EquityStudents, Optional<Long>>> groups = new TreeMap<>();

    Tally(String code) {
        this.code = code;
    }

    /** @param placed inside 80 percent or more, 40 to 79 percent, under 40 percent, separate settings */
    Tally group(EquityGroup group, long enrolled, long disabled, long... placed) {
        Map<EquityStudents, Optional<Long>> counts = new EnumMap<>(EquityStudents.class);
        if (group.dimension().isOfEverybody()) {
            counts.put(EquityStudents.ENROLLED, Optional.of(enrolled));
        }
        counts.put(EquityStudents.DISABLED, Optional.of(disabled));
        if (placed.length > 0) {
            counts.put(EquityStudents.SCHOOL_AGE, Optional.of(disabled));
            counts.put(EquityStudents.INSIDE_80, Optional.of(placed[0]));
            counts.put(EquityStudents.INSIDE_40_TO_79, Optional.of(placed[1]));
            counts.put(EquityStudents.INSIDE_40_OR_MORE, Optional.of(placed[0] + placed[1]));
            counts.put(EquityStudents.INSIDE_UNDER_40, Optional.of(placed[2]));
            counts.put(EquityStudents.SEPARATE_SETTING, Optional.of(placed[3]));
        }
        groups.put(group, counts);
        return this;
    }

    /** One count that is withheld. */
    Tally withheld(EquityGroup group, EquityStudents students) {
        groups.computeIfAbsent(group, g -> new EnumMap<>(EquityStudents.class)).put(students, Optional.empty());
        return this;
    }

    /** One count that the input does not have. */
    Tally lacking(EquityGroup group, EquityStudents students) {
        Optional.ofNullable(groups.get(group)).ifPresent(counts -> counts.remove(students));
        return this;
    }

    DistrictTally made() {
        return new DistrictTally(new DistrictCode(code), groups);
    }
}

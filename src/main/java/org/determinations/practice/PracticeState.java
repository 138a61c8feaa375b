package org.determinations.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/**
 * An invented state in one cycle. A district is made anew whenever it is asked for, always the same, so that a state of any
 * size takes no memory. One per set of options; immutable.
 */
final class PracticeState {
    /** The name of the invented state. */
    static final String NAME = "Commonwealth of Merrimar";

    /** Codes and names beyond those of the districts: the two that merged, the one to come, a former name. */
    private static final int FORMER_A = 0;

    private static final int FORMER_B = 1;
    private static final int TO_COME = 2;
    private static final int FORMER_NAME = 3;

    private final PracticeOptions options;
    private final TownNames names;
    private final List<Slot> sixty;
    private final DistrictSizes sizes;
    private final int[] joining;
    private final PracticeCodes codes;

    PracticeState(PracticeOptions options) {
        this.options = options;
        this.names = new TownNames(options.seed());
        this.sixty = StoryPlan.sixty(options.seed());
        this.joining = IntStream.range(0, sixty.size())
                .filter(i -> sixty.get(i).story() == Story.JOINS_LATER)
                .toArray();
        this.codes = PracticeCodes.of(options.districts());
        this.sizes = new DistrictSizes(options, this::slot);
    }

    PracticeOptions options() {
        return options;
    }

    PracticeCalendar calendar() {
        return PracticeCalendar.of(options.cycle());
    }

    /** A sequence of random numbers that belongs to one district and one topic. */
    SplitMix random(String topic, PracticeDistrict district) {
        return SplitMix.of(options.seed(), topic, district.number());
    }

    /**
     * Sequences that belong to one district, one topic and one cycle. Of the first cycle it is that of the topic alone.
     */
    SplitMix yearly(String topic, PracticeDistrict district) {
        return random(options.yearsSince() == 0 ? topic : topic + " of " + options.cycle(), district);
    }

    /** The same state in another cycle. */
    PracticeState in(SchoolYear cycle) {
        return cycle.equals(options.cycle()) ? this : new PracticeState(options.in(cycle));
    }

    /** How many districts the cycle has: one fewer once two have become one. */
    int count() {
        return hasJoined() ? options.districts() - 1 : options.districts();
    }

    /** Every district of the cycle, in the order of codes. */
    void forEach(Consumer<PracticeDistrict> action) {
        for (int i = 0; i < options.districts(); i++) {
            if (!hasJoined() || i != joining[0] && i != joining[1]) {
                action.accept(district(i));
            }
        }
        if (hasJoined()) {
            action.accept(joined());
        }
    }

    /** Those of the sixty that tell something, in the order of codes. */
    List<PracticeDistrict> listStories() {
        List<PracticeDistrict> told = new ArrayList<>();
        for (int i = 0; i < sixty.size(); i++) {
            if (sixty.get(i).story() != Story.ORDINARY) {
                told.add(district(i));
            }
        }
        return told;
    }

    /** What became of whom until this cycle, by day and predecessor. */
    List<Succession> listSuccessions() {
        List<Succession> known = new ArrayList<>();
        SchoolYear first = PracticeOptions.FIRST_CYCLE;
        for (PracticeDistrict district : listStories()) {
            if (district.story() == Story.MERGED) {
                known.add(succession(code(extra(FORMER_A)), names.name(extra(FORMER_A)), district, "MERGED", first));
                known.add(succession(code(extra(FORMER_B)), names.name(extra(FORMER_B)), district, "MERGED", first));
            } else if (district.story() == Story.RENAMED) {
                known.add(succession(district.code(), names.name(extra(FORMER_NAME)), district, "RENAMED", first));
            }
        }
        known.sort(Comparator.comparing(Succession::predecessor));
        if (hasJoined()) {
            for (int i : joining) {
                known.add(succession(code(i), district(i).name(), joined(), "MERGED", first.next()));
            }
        }
        return known;
    }

    private static Succession succession(
            DistrictCode code, String name, PracticeDistrict successor, String kind, SchoolYear from) {
        return new Succession(code, name, successor.code(), successor.name(), kind, PracticeCalendar.firstDay(from));
    }

    private boolean hasJoined() {
        return options.yearsSince() > 0;
    }

    /** The district that two become in the cycle after the first. */
    PracticeDistrict joined() {
        int number = extra(TO_COME);
        return new PracticeDistrict(
                number,
                code(number),
                names.name(number) + " Regional",
                sixty.get(joining[0]),
                false,
                true,
                sizes.of(joining[0]).plus(sizes.of(joining[1])));
    }

    private PracticeDistrict district(int i) {
        SplitMix random = SplitMix.of(options.seed(), "district", i);
        Slot slot = slot(i);
        boolean single = slot.isSingleSchool(i);
        boolean high = slot.story().plants("13") || random.chance(single ? 350 : 850);
        boolean charter = single && slot.story() == Story.ORDINARY && random.chance(600);
        return new PracticeDistrict(i, code(i), name(i, slot, charter), drifted(slot, i), single, high, sizes.of(i));
    }

    /** The place with that number, as it was in the first cycle. */
    private Slot slot(int i) {
        return i < sixty.size() ? sixty.get(i) : StoryPlan.drawn(SplitMix.of(options.seed(), "slot", i));
    }

    private String name(int i, Slot slot, boolean charter) {
        String town = names.name(i);
        if (charter) {
            return town + " Charter (District)";
        }
        return slot.story() == Story.MERGED ? town + " Regional" : town;
    }

    /** Ordinary districts move a little from cycle to cycle; the story is told anew in each. */
    private Slot drifted(Slot slot, int i) {
        Slot now = slot;
        for (int y = PracticeOptions.FIRST_CYCLE.firstYear() + 1;
                y <= options.cycle().firstYear();
                y++) {
            int drawn = SplitMix.of(options.seed() + y, "drift", i).below(100);
            if (slot.story() == Story.ORDINARY && drawn < 16) {
                now = now.moved(drawn < 8 ? 1 : -1);
            }
        }
        return now;
    }

    private int extra(int which) {
        return options.districts() + which;
    }

    private DistrictCode code(int i) {
        return codes.code(i);
    }
}

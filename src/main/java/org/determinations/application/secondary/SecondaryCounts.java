package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.disproportionality.packed.PackedCounts;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.GroupCount;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.store.Stores;
import org.determinations.store.fact.FactStore;
import org.determinations.store.fact.PackedFacts;

/**
 * What a secondary analysis reads, as small as it can be held: of a State a few bytes a count. Told of every fact first, then asked.
 * One per run or folder.
 */
public final class SecondaryCounts {
    private final PackedCounts students = new PackedCounts();
    private final SortedMap<SchoolYear, PackedFacts> groups = new TreeMap<>();
    private final List<SecondaryDecision> decisions = new ArrayList<>();

    /** Counts of students and of groups as a run has them, without its decisions. */
    static SecondaryCounts read(Stores stores, int run) {
        SecondaryCounts counts = students(stores, run);
        stores.facts().forEach(run, FactKinds.GROUP_COUNT, counts::add);
        return counts;
    }

    /** Counts of students alone. */
    static SecondaryCounts students(Stores stores, int run) {
        SecondaryCounts counts = new SecondaryCounts();
        stores.facts().forEach(run, FactKinds.STUDENT_COUNT, counts::add);
        return counts;
    }

    /** Takes the next facts; of a kind that no analysis reads none. */
    public void add(List<? extends Fact> facts) {
        facts.forEach(this::add);
    }

    private void add(Fact fact) {
        FactKinds.STUDENT_COUNT.find(fact).ifPresent(students::add);
        FactKinds.GROUP_COUNT
                .find(fact)
                .ifPresent(count -> groups.computeIfAbsent(count.schoolYear(), y -> new PackedFacts(Long.MAX_VALUE))
                        .add(count));
        FactKinds.SECONDARY_DECISION.find(fact).ifPresent(decisions::add);
    }

    PackedCounts students() {
        return students;
    }

    List<SecondaryDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** The counts about units that the State does not have, by file and row. */
    List<Fact> outside(SecondaryUnits units) {
        List<Fact> outside = new ArrayList<>();
        students.forEach(count -> {
            if (!units.counts(count.district())) {
                outside.add(count);
            }
        });
        groups.values()
                .forEach(all -> all.districts().stream()
                        .filter(district -> !units.counts(district))
                        .forEach(district -> outside.addAll(ofDistrict(all, district))));
        return FactStore.inOrder(outside);
    }

    /** The counts of groups of a school year, those of each district of the State in turn; by code, file and row. */
    Iterable<List<GroupCount>> groups(SchoolYear year, SecondaryUnits units) {
        PackedFacts all = groups.computeIfAbsent(year, y -> new PackedFacts(0));
        return () -> all.districts().stream()
                .filter(units::counts)
                .map(district -> ofDistrict(all, district))
                .iterator();
    }

    private static List<GroupCount> ofDistrict(PackedFacts all, DistrictCode district) {
        return FactKinds.GROUP_COUNT.in(FactStore.inOrder(all.list(district, district)));
    }
}

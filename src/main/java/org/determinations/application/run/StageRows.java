package org.determinations.application.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.facts.EarlierResults;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.LevelFact;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.store.Stores;
import org.determinations.store.fact.FactPlaces;
import org.determinations.store.fact.FactStore;
import org.determinations.store.fact.PackedFacts;
import org.jspecify.annotations.Nullable;

/**
 * The accepted rows of a run, district by district: from memory while they are few, packed when they are more, else from the
 * store. Of all of them only numbers are kept, and those few rows that other districts cannot be judged without. Told of every row first, then asked.
 * Used by one thread.
 */
final class StageRows {
    /** So many facts are kept in memory at most, and one for each so many bytes of it. */
    private static final int MOST = 40_000;

    private static final int ROOM_OF_ONE = 1 << 13;

    /** What they may take when they are more and packed, and which part of memory. */
    private static final long MOST_PACKED = 48L << 20;

    private static final int PART_OF_MEMORY = 10;
    /** The place of rows that stand in no file of a run. */
    static final long NO_FILE = -1;

    private final Kept kept;
    private final Room room;
    private final FactPlaces places = new FactPlaces();
    private final SortedSet<DistrictCode> known = new TreeSet<>();
    private final List<Fact> forAll = new ArrayList<>();
    private final Map<String, List<Fact>> corrections = new HashMap<>();
    private final Map<Long, DistrictCode> keys = new HashMap<>();
    private final Set<Long> sharedKeys = new HashSet<>();
    private final SortedSet<DistrictCode> sharing = new TreeSet<>();
    private @Nullable NavigableMap<DistrictCode, List<Fact>> few = new TreeMap<>();
    private @Nullable PackedFacts packed;
    private @Nullable List<Fact> beside;
    private boolean earlierResults;
    private int count;

    StageRows(Stores stores, int run) {
        this(stores, run, Room.OF_MEMORY);
    }

    StageRows(Stores stores, int run, Room room) {
        this((places, from, to) -> stores.facts().list(run, places, from, to), room);
    }

    private StageRows(Kept kept, Room room) {
        this.kept = kept;
        this.room = room;
    }

    /** Where rows are read again for which there is no room: those of the districts from one code to another, both included. */
    @FunctionalInterface
    private interface Kept {
        List<Fact> list(FactPlaces places, DistrictCode from, DistrictCode to);
    }

    /** Rows that no store has: all are packed when they are more than a few. */
    static StageRows unstored() {
        return new StageRows(
                (places, from, to) -> {
                    throw new IllegalStateException("there is room for every row");
                },
                Room.ALL_PACKED);
    }

    /**
     * What may be kept in memory.
     *
     * @param facts so many as they are
     * @param packedBytes of facts when they are more
     */
    record Room(long facts, long packedBytes) {
        static final Room NONE = new Room(0, 0);
        static final Room ENDLESS = new Room(Long.MAX_VALUE, 0);
        private static final long MEMORY = Runtime.getRuntime().maxMemory();
        private static final long FEW = Math.min(MOST, MEMORY / ROOM_OF_ONE);
        static final Room OF_MEMORY = new Room(FEW, Math.min(MOST_PACKED, MEMORY / PART_OF_MEMORY));
        static final Room ALL_PACKED = new Room(FEW, Long.MAX_VALUE);
    }

    /** The rows that the store has of a run. */
    static StageRows read(Stores stores, int run) {
        return read(stores, run, new StageRows(stores, run));
    }

    static StageRows read(Stores stores, int run, StageRows rows) {
        stores.facts().forEach(run, (fact, file) -> rows.add(file, fact));
        return rows;
    }

    /**
     * The rows of an earlier run about districts that moved since, without reading again what both runs read: those of the later
     * run but for the files that are other ones, and what the earlier run has of these. For some hundred districts: all is in memory.
     *
     * @param later rows of the later run
     * @param others names of the files that only one of the runs has, or that are other ones
     */
    static StageRows before(Stores stores, int run, StageRows later, Set<DistrictCode> moved, Set<String> others) {
        StageRows rows = new StageRows(stores, run, Room.ENDLESS);
        moved.forEach(code -> later.own(code, code).stream()
                .filter(fact -> !others.contains(fact.source().row().file()))
                .forEach(fact -> rows.add(0, fact)));
        Stream.concat(
                        later.beside(later.known()).stream(),
                        later.corrections.values().stream().flatMap(List::stream))
                .distinct()
                .filter(fact -> !moved.contains(fact.district()))
                .filter(fact -> !others.contains(fact.source().row().file()))
                .forEach(fact -> rows.add(0, fact));
        stores.facts().listOf(run, others).forEach(fact -> rows.add(0, fact));
        return rows;
    }

    void add(long inputFileId, Fact fact) {
        places.add(inputFileId, fact);
        if (EarlierResults.makesKnown(fact)) {
            known.add(fact.district());
        }
        earlierResults |= EarlierResults.isIn(fact.source().row().file());
        if (FactKinds.SUCCESSOR.find(fact).isPresent()) {
            forAll.add(fact);
        }
        discrepancy(fact)
                .ifPresent(id -> corrections
                        .computeIfAbsent(id, named -> new ArrayList<>())
                        .add(fact));
        if (!fact.described().kind().isKeyedByUnit()) {
            share(fact);
        }
        keep(fact);
    }

    private void keep(Fact fact) {
        count++;
        if (few != null) {
            few.computeIfAbsent(fact.district(), code -> new ArrayList<>()).add(fact);
            pack();
        } else {
            keepPacked(fact);
        }
    }

    private void pack() {
        SortedMap<DistrictCode, List<Fact>> all = few;
        if (all != null && count > room.facts()) {
            packed = new PackedFacts(room.packedBytes());
            all.values().forEach(facts -> facts.forEach(this::keepPacked));
            few = null;
        }
    }

    private void keepPacked(Fact fact) {
        PackedFacts all = packed;
        if (all != null) {
            all.add(fact);
            packed = all.hasRoom() ? all : null;
        }
    }

    /** The id of a discrepancy, or of the one that a corrected level names; a district is judged beside all rows of the ids that its own have. */
    private static Optional<String> discrepancy(Fact fact) {
        return FactKinds.DISCREPANCY
                .find(fact)
                .map(DiscrepancyFact::discrepancyId)
                .or(() -> FactKinds.LEVEL
                        .find(fact)
                        .filter(LevelFact::isCorrection)
                        .map(LevelFact::discrepancyId));
    }

    private void share(Fact fact) {
        long key = FactKey.of(fact);
        DistrictCode first = keys.putIfAbsent(key, fact.district());
        if (first != null && !first.equals(fact.district())) {
            sharedKeys.add(key);
            sharing.add(first);
            sharing.add(fact.district());
        }
    }

    /** Districts with a corrected level, whether or not it counts. */
    Set<DistrictCode> corrected() {
        return corrections.values().stream()
                .flatMap(ofOne -> FactKinds.LEVEL.in(ofOne).stream())
                .map(LevelFact::district)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether results of earlier cycles stand among them. */
    boolean hasEarlierResults() {
        return earlierResults;
    }

    /** Districts that rows of the stage itself name. */
    SortedSet<DistrictCode> known() {
        return known;
    }

    /** Every district that a row is about, by code. */
    SortedSet<DistrictCode> districts() {
        return places.districts();
    }

    /** The successor table, by file and row. */
    List<SuccessorFact> successors() {
        return FactKinds.SUCCESSOR.in(FactStore.inOrder(forAll));
    }

    /**
     * The rows of the districts from one code to another, both included, and those of others that they are judged beside, in
     * the order of files and rows.
     *
     * @param stage every district of the stage
     */
    List<Fact> between(DistrictCode from, DistrictCode to, Set<DistrictCode> stage) {
        List<Fact> rows = new ArrayList<>(own(from, to));
        Set<Fact> others = new LinkedHashSet<>(beside(stage));
        rows.stream()
                .flatMap(fact -> discrepancy(fact).stream())
                .distinct()
                .forEach(id -> others.addAll(corrections.getOrDefault(id, List.of())));
        others.stream()
                .filter(fact ->
                        fact.district().compareTo(from) < 0 || fact.district().compareTo(to) > 0)
                .forEach(rows::add);
        return FactStore.inOrder(rows);
    }

    private List<Fact> own(DistrictCode from, DistrictCode to) {
        if (few == null) {
            return packed == null ? kept.list(places, from, to) : packed.list(from, to);
        }
        List<Fact> own = new ArrayList<>();
        few.subMap(from, true, to, true).values().forEach(own::addAll);
        return own;
    }

    private List<Fact> beside(Set<DistrictCode> stage) {
        List<Fact> all = beside;
        if (all == null) {
            Set<Fact> found = new HashSet<>(forAll);
            sharing.forEach(code -> own(code, code).stream()
                    .filter(fact -> !fact.described().kind().isKeyedByUnit() && sharedKeys.contains(FactKey.of(fact)))
                    .forEach(found::add));
            earlierCodes(stage)
                    .forEach(code -> own(code, code).stream()
                            .filter(fact ->
                                    EarlierResults.isIn(fact.source().row().file()))
                            .forEach(found::add));
            all = FactStore.inOrder(found);
            beside = all;
        }
        return all;
    }

    /** Codes of the successor table that the stage no longer has: their results may be those of a renamed district. */
    private Set<DistrictCode> earlierCodes(Set<DistrictCode> stage) {
        Set<DistrictCode> codes = new TreeSet<>();
        if (earlierResults) {
            successors()
                    .forEach(row -> row.predecessor()
                            .filter(code -> !stage.contains(code))
                            .ifPresent(codes::add));
        }
        return codes;
    }
}

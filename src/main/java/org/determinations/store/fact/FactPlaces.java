package org.determinations.store.fact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;

/**
 * In which rows of which files the facts of each district of a run stand: eight bytes for a row, so that districts can be read
 * one after the other in whatever order their rows are. Told of every fact first, then asked. Used by one thread.
 */
public final class FactPlaces {
    private static final int ROW_BITS = Integer.SIZE;
    private static final long ROW = (1L << ROW_BITS) - 1;

    private final TreeMap<DistrictCode, Integer> numbers = new TreeMap<>();
    private final Map<Group, Rows> groups = new LinkedHashMap<>();
    private boolean sorted;

    /** Facts of one kind of one file. */
    private record Group(FactKind<?> kind, long inputFileId) {}

    /** Each a district's number and a row. */
    private static final class Rows {
        private long[] places = new long[16];
        private int count;

        void add(long place) {
            if (count > 0 && places[count - 1] == place) {
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }

        void sort(int[] ranks) {
            for (int i = 0; i < count; i++) {
                places[i] = (long) ranks[(int) (places[i] >>> ROW_BITS)] << ROW_BITS | places[i] & ROW;
            }
            Arrays.sort(places, 0, count);
        }

        int[] between(int from, int to) {
            return Arrays.stream(places, first((long) from << ROW_BITS), first((long) to << ROW_BITS))
                    .mapToInt(place -> (int) (place & ROW))
                    .sorted()
                    .distinct()
                    .toArray();
        }

        private int first(long place) {
            int at = Arrays.binarySearch(places, 0, count, place);
            return at < 0 ? -at - 1 : at;
        }
    }

    /** Remembers where a fact stands. */
    public void add(long inputFileId, Fact fact) {
        Integer known = numbers.putIfAbsent(fact.district(), numbers.size());
        int number = known == null ? numbers.size() - 1 : known;
        groups.computeIfAbsent(new Group(fact.described().kind(), inputFileId), group -> new Rows())
                .add((long) number << ROW_BITS | fact.source().row().row());
    }

    /** The districts that facts are about, by code. */
    public SortedSet<DistrictCode> districts() {
        return new TreeSet<>(numbers.keySet());
    }

    /** The rows of the districts from one code to another, both included, of each file that has facts of the kind; in order. */
    Map<Long, int[]> rows(FactKind<?> kind, DistrictCode from, DistrictCode to) {
        sort();
        int first = rank(from, true);
        int last = rank(to, false);
        Map<Long, int[]> rows = new LinkedHashMap<>();
        groups.forEach((group, places) -> {
            if (group.kind().equals(kind) && first < last) {
                int[] own = places.between(first, last);
                if (own.length > 0) {
                    rows.put(group.inputFileId(), own);
                }
            }
        });
        return rows;
    }

    /** From now on the number of a district is its place among all. */
    private void sort() {
        if (sorted) {
            return;
        }
        int[] ranks = new int[numbers.size()];
        int rank = 0;
        for (Map.Entry<DistrictCode, Integer> one : numbers.entrySet()) {
            ranks[one.getValue()] = rank;
            one.setValue(rank++);
        }
        groups.values().forEach(rows -> rows.sort(ranks));
        sorted = true;
    }

    /** How many districts stand before the code; with it when it is not to be counted out. */
    private int rank(DistrictCode code, boolean without) {
        Map.Entry<DistrictCode, Integer> before = without ? numbers.lowerEntry(code) : numbers.floorEntry(code);
        return before == null ? 0 : before.getValue() + 1;
    }
}

package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.YearSeries;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.FindingsReading;
import org.determinations.store.Stores;

/**
 * The findings of a run, read from the store a block of districts at a time when one of them is asked for. Only the blocks asked for last
 * are held: a walk through the districts in order reads each block once, and memory does not grow with the State. One per reading of a
 * run; for several threads.
 */
final class LateFindings implements FindingsReading {
    /** Districts of a block. */
    private static final int DISTRICTS = 16;

    /** Blocks that are held, of some five megabytes: in a gigabyte of memory those of a hundred districts. */
    private static final int HELD =
            (int) Math.max(1, Math.min(32, Runtime.getRuntime().maxMemory() >> 27));

    private final Blocks blocks;
    private final Stores stores;
    private final int run;
    private final List<DistrictCode> districts;
    private final Map<DistrictCode, Integer> places = new HashMap<>();
    private final Joining joining;
    private final Map<Integer, Map<DistrictCode, DistrictFindings>> held = new LinkedHashMap<>(HELD, 0.75f, true);

    /** How many districts a block has, and how many blocks are held. */
    record Blocks(int size, int held) {}

    /** Puts together what was found of a district. */
    @FunctionalInterface
    interface Joining {
        DistrictFindings of(
                DistrictCode district,
                List<MeasureResult> measures,
                List<YearSeries> series,
                List<GroupAssociation> associations);
    }

    /** @param districts by code */
    LateFindings(Stores stores, int run, List<DistrictCode> districts, Joining joining) {
        this(stores, run, districts, joining, new Blocks(DISTRICTS, HELD));
    }

    /** The same with other blocks, on which the findings do not depend. */
    LateFindings(Stores stores, int run, List<DistrictCode> districts, Joining joining, Blocks blocks) {
        this.blocks = blocks;
        this.stores = stores;
        this.run = run;
        this.districts = List.copyOf(districts);
        this.joining = joining;
        districts.forEach(district -> places.put(district, places.size()));
    }

    @Override
    public synchronized DistrictFindings of(DistrictCode district) {
        Integer place = places.get(district);
        if (place == null) {
            return DistrictFindings.NONE;
        }
        int block = place / blocks.size();
        Map<DistrictCode, DistrictFindings> read = held.get(block);
        if (read == null) {
            if (held.size() == blocks.held()) {
                held.remove(held.keySet().iterator().next());
            }
            int from = block * blocks.size();
            read = read(districts.subList(from, Math.min(districts.size(), from + blocks.size())));
            held.put(block, read);
        }
        return read.getOrDefault(district, DistrictFindings.NONE);
    }

    private Map<DistrictCode, DistrictFindings> read(List<DistrictCode> some) {
        DistrictCode from = some.get(0);
        DistrictCode to = some.get(some.size() - 1);
        List<MeasureResult> measures = stores.measures().list(run, from, to);
        return together(
                some,
                measures,
                stores.series().listSeries(run, from, to, measures),
                stores.series().listAssociations(run, from, to),
                joining);
    }

    /** What was found of each of those districts, which are looked at side by side. */
    static Map<DistrictCode, DistrictFindings> together(
            List<DistrictCode> some,
            List<MeasureResult> measures,
            List<YearSeries> series,
            List<GroupAssociation> associations,
            Joining joining) {
        Map<DistrictCode, List<MeasureResult>> ofMeasures =
                grouped(measures, m -> m.subject().district());
        Map<DistrictCode, List<YearSeries>> ofSeries = grouped(series, YearSeries::district);
        Map<DistrictCode, List<GroupAssociation>> ofGroups =
                grouped(associations, a -> a.subject().district());
        List<DistrictFindings> found = some.parallelStream()
                .map(district -> joining.of(
                        district,
                        ofMeasures.getOrDefault(district, List.of()),
                        ofSeries.getOrDefault(district, List.of()),
                        ofGroups.getOrDefault(district, List.of())))
                .toList();
        Map<DistrictCode, DistrictFindings> byDistrict = new HashMap<>();
        for (DistrictCode district : some) {
            byDistrict.put(district, found.get(byDistrict.size()));
        }
        return byDistrict;
    }

    private static <T> Map<DistrictCode, List<T>> grouped(List<T> all, Function<T, DistrictCode> district) {
        return all.stream()
                .collect(Collectors.groupingBy(district, HashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}

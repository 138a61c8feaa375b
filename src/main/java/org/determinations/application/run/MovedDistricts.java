package org.determinations.application.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.model.DistrictCode;
import org.determinations.model.TableContent;
import org.determinations.model.fact.FactKinds;
import org.determinations.store.fact.FactStore;

/**
 * Which districts have other facts in a run than in the one before: those of which any table of facts has other rows, those of which a row was
 * rejected in another way, and those with a corrected level, which counts only beside the discrepancy that it names. Discrepancies
 * themselves move nobody: no rule reads them.
 */
final class MovedDistricts {
    private static final Set<String> TABLES = FactStore.tablesBut(FactKinds.DISCREPANCY);

    private MovedDistricts() {}

    /**
     * Their codes.
     *
     * @param then the hashes of what the store holds of the earlier run
     * @param now those of the later one
     * @param issuesThen what was wrong with the rows of the earlier run
     * @param issuesNow what is wrong with those of the later one
     * @param corrected districts with a corrected level in the later one
     */
    static Set<DistrictCode> of(
            List<TableContent> then,
            List<TableContent> now,
            List<Issue> issuesThen,
            List<Issue> issuesNow,
            Set<DistrictCode> corrected) {
        Set<DistrictCode> moved = new TreeSet<>(corrected);
        Map<String, TableContent> earlier = byTable(then);
        Map<String, TableContent> later = byTable(now);
        Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .distinct()
                .filter(table -> !hash(earlier, table).equals(hash(later, table)))
                .forEach(table -> differing(marks(earlier, table), marks(later, table), moved));
        differing(errors(issuesThen), errors(issuesNow), moved);
        return moved;
    }

    private static Map<String, TableContent> byTable(List<TableContent> contents) {
        return contents.stream()
                .filter(content -> TABLES.contains(content.table()))
                .collect(Collectors.toMap(TableContent::table, Function.identity()));
    }

    private static Optional<String> hash(Map<String, TableContent> contents, String table) {
        return Optional.ofNullable(contents.get(table)).map(TableContent::hash);
    }

    private static SortedMap<String, String> marks(Map<String, TableContent> contents, String table) {
        return Optional.ofNullable(contents.get(table))
                .map(TableContent::districts)
                .orElseGet(TreeMap::new);
    }

    private static SortedMap<String, List<Issue>> errors(List<Issue> issues) {
        SortedMap<String, List<Issue>> byDistrict = new TreeMap<>();
        issues.stream()
                .filter(issue -> issue.severity().compareTo(Severity.ERROR) >= 0)
                .sorted(Comparator.comparing(Issue::toString))
                .forEach(issue -> byDistrict
                        .computeIfAbsent(issue.district(), code -> new ArrayList<>())
                        .add(issue));
        return byDistrict;
    }

    private static <V> void differing(SortedMap<String, V> then, SortedMap<String, V> now, Set<DistrictCode> moved) {
        then.forEach((code, value) -> {
            if (!value.equals(now.get(code))) {
                DistrictCode.find(code).ifPresent(moved::add);
            }
        });
        now.keySet().stream()
                .filter(code -> !then.containsKey(code))
                .forEach(code -> DistrictCode.find(code).ifPresent(moved::add));
    }
}

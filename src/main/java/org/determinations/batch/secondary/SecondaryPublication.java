package org.determinations.batch.secondary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.disproportionality.PublicCounts;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.CountCell;
import org.determinations.model.CountTable;
import org.determinations.model.DistrictCode;
import org.determinations.model.PublicCount;
import org.determinations.model.RunHeader;
import org.determinations.model.Stage;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;
import org.determinations.suppression.AttackCheck;
import org.determinations.suppression.EarlierEditions;
import org.determinations.suppression.Exposure;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.SuppressionRule;
import org.determinations.suppression.Suppressor;

/** The public table of one run: what it withholds, and whether that can be worked out. */
final class SecondaryPublication {
    private static final int SHOWN = 20;

    private final SuppressionParameters parameters;
    private final CountTable table;
    private final List<List<PublicCount>> earlier;

    /**
     * @param earlier tables of earlier releases, which a reader has
     */
    SecondaryPublication(
            PolicyPack pack, SecondaryBooks books, List<DistrictCode> districts, List<List<PublicCount>> earlier) {
        this.parameters = SuppressionRule.parameters(pack);
        this.earlier = List.copyOf(earlier);
        CountTable own = PublicCounts.table(books.newestBook(), districts, SuppressionRule.knownElsewhere(pack));
        this.table = SuppressionRule.linksEditions(pack) ? EarlierEditions.linked(own, shownBefore()) : own;
    }

    /**
     * Every other run of the secondary analysis that was ever released. One that was withdrawn or superseded since is among
     * them: whoever took its files still has them. A run that was only computed is not.
     */
    static SortedSet<Integer> released(Stores stores, int run) {
        return stores.runs().list().stream()
                .filter(other -> other.stage() == Stage.SECONDARY && other.number() != run)
                .map(RunHeader::number)
                .filter(other -> stores.releases().list(other).stream()
                        .anyMatch(event -> event.action().putsOut()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every count of the table, those withheld without their number. */
    List<PublicCount> withheld() {
        SuppressedTable suppressed = Suppressor.suppress(table, parameters, elsewhere());
        return suppressed.cells().stream()
                .map(c -> new PublicCount(c.id(), suppressed.primary().contains(c.id()), suppressed.shown(c)))
                .sorted(Comparator.comparing(PublicCount::cell))
                .toList();
    }

    /** For each earlier table, what it showed. */
    private List<Map<String, Long>> shownBefore() {
        List<Map<String, Long>> editions = new ArrayList<>();
        for (List<PublicCount> counts : earlier) {
            Map<String, Long> shown = new TreeMap<>();
            counts.forEach(c -> c.shown().ifPresent(n -> shown.put(c.cell(), n)));
            editions.add(shown);
        }
        return editions;
    }

    /** The table as stored: the same counts, with those withheld that the store says are. */
    SuppressedTable stored(List<PublicCount> counts) {
        return new SuppressedTable(
                table,
                counts.stream()
                        .filter(PublicCount::primary)
                        .map(PublicCount::cell)
                        .collect(Collectors.toCollection(TreeSet::new)),
                counts.stream()
                        .filter(c -> c.shown().isEmpty())
                        .map(PublicCount::cell)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What can be worked out too closely, each in words; empty when the table may be published. */
    List<String> exposed(List<PublicCount> counts) {
        return AttackCheck.exposures(stored(counts), elsewhere(), parameters).stream()
                .map(Exposure::text)
                .toList();
    }

    void attack(List<PublicCount> counts) {
        List<String> exposed = exposed(counts);
        if (!exposed.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.GATE,
                    exposed.stream()
                            .limit(SHOWN)
                            .map(SecondaryPublication::issue)
                            .toList());
        }
    }

    private static Issue issue(String exposure) {
        return Issue.of(
                IssueCode.COUNT_EXPOSED,
                SourceRef.ofFile("secondary-public-counts.csv"),
                "a withheld count can be worked out from what would be published",
                exposure,
                "",
                "Tell whoever keeps the program; nothing was exported.");
    }

    /**
     * Counts that an earlier release showed and that are the same now: whoever kept that table knows them. An earlier count that
     * has changed since says nothing about this table.
     */
    private Map<String, Long> elsewhere() {
        SortedMap<String, Long> now = new TreeMap<>();
        table.cells().stream()
                .filter(CountCell::published)
                .forEach(c -> c.count().ifPresent(n -> now.put(c.id(), n)));
        SortedMap<String, Long> known = new TreeMap<>();
        for (List<PublicCount> released : earlier) {
            released.forEach(c -> c.shown()
                    .filter(n -> Optional.of(n).equals(Optional.ofNullable(now.get(c.cell()))))
                    .ifPresent(n -> known.put(c.cell(), n)));
        }
        return known;
    }
}

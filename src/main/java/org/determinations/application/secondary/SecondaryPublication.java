package org.determinations.application.secondary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.PublicCount;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;
import org.determinations.suppression.AttackCheck;
import org.determinations.suppression.EarlierEdition;
import org.determinations.suppression.Exposure;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.SuppressionRule;
import org.determinations.suppression.Suppressor;

/** The public table of one run: what it withholds, and whether that can be worked out. */
final class SecondaryPublication {
    private static final int SHOWN = 20;

    private final SuppressionParameters parameters;
    private final boolean linksEditions;
    private final CountTable table;
    private final List<EarlierEdition> earlier;

    /**
     * @param earlier tables of earlier releases, which a reader has
     */
    SecondaryPublication(
            PolicyPack pack, SecondaryBooks books, List<DistrictCode> districts, List<EarlierEdition> earlier) {
        this.parameters = SuppressionRule.parameters(pack);
        this.linksEditions = SuppressionRule.linksEditions(pack);
        this.earlier = List.copyOf(earlier);
        this.table = PublicCounts.table(books.newestBook(), districts, SuppressionRule.knownElsewhere(pack));
    }

    /** The table as an earlier edition, with what was shown of it. */
    EarlierEdition edition(List<PublicCount> counts) {
        SortedMap<String, Long> shown = new TreeMap<>();
        counts.forEach(c -> c.shown().ifPresent(n -> shown.put(c.cell(), n)));
        return new EarlierEdition(table, shown);
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
        SuppressedTable suppressed = linksEditions
                ? Suppressor.suppressAgain(table, parameters, earlier)
                : Suppressor.suppress(table, parameters, elsewhere());
        return suppressed.cells().stream()
                .map(c -> new PublicCount(c.id(), suppressed.primary().contains(c.id()), suppressed.shown(c)))
                .sorted(Comparator.comparing(PublicCount::cell))
                .toList();
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
        SuppressedTable stored = stored(counts);
        List<Exposure> exposures = linksEditions
                ? AttackCheck.exposures(stored, earlier, parameters)
                : AttackCheck.exposures(stored, elsewhere(), parameters);
        return exposures.stream().map(Exposure::text).distinct().toList();
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
                "Report this to the maintainers. Nothing was exported.");
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
        for (EarlierEdition edition : earlier) {
            edition.shown().forEach((id, count) -> {
                if (count.equals(now.get(id))) {
                    known.put(id, count);
                }
            });
        }
        return known;
    }
}

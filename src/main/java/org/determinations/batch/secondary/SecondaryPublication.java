package org.determinations.batch.secondary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
import org.determinations.model.RunState;
import org.determinations.model.Stage;
import org.determinations.suppression.AttackCheck;
import org.determinations.suppression.Exposure;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.SuppressionRule;
import org.determinations.suppression.Suppressor;

/** The public table of one run: what it withholds, and whether that can be worked out. */
final class SecondaryPublication {
    private static final int SHOWN = 20;

    private final SecondaryWork work;
    private final SuppressionParameters parameters;
    private final CountTable table;

    SecondaryPublication(SecondaryWork work, SecondaryBooks books, List<DistrictCode> districts) {
        this.work = work;
        this.parameters = SuppressionRule.parameters(work.pack());
        this.table = PublicCounts.table(books.newestBook(), districts);
    }

    /** Every count of the table, those withheld without their number. */
    List<PublicCount> withheld() {
        SuppressedTable suppressed = Suppressor.suppress(table, parameters, elsewhere());
        return suppressed.cells().stream()
                .map(c -> new PublicCount(c.id(), suppressed.primary().contains(c.id()), suppressed.shown(c)))
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

    void attack(List<PublicCount> counts) {
        List<Exposure> exposed = AttackCheck.exposures(stored(counts), elsewhere(), parameters);
        if (!exposed.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.GATE,
                    exposed.stream()
                            .limit(SHOWN)
                            .map(SecondaryPublication::issue)
                            .toList());
        }
    }

    private static Issue issue(Exposure exposure) {
        return Issue.of(
                IssueCode.COUNT_EXPOSED,
                SourceRef.ofFile("secondary-public-counts.csv"),
                "a withheld count can be worked out from what would be published",
                exposure.text(),
                "",
                "Tell whoever keeps the program; nothing was exported.");
    }

    /**
     * Counts that an earlier run of the cycle showed and that are the same now: whoever kept that table knows them. An earlier
     * count that has changed since says nothing about this table.
     */
    private Map<String, Long> elsewhere() {
        SortedMap<String, Long> now = new TreeMap<>();
        table.cells().stream()
                .filter(CountCell::published)
                .forEach(c -> c.count().ifPresent(n -> now.put(c.id(), n)));
        SortedMap<String, Long> known = new TreeMap<>();
        for (RunHeader earlier : earlier()) {
            work.stores()
                    .measures()
                    .listPublic(earlier.number())
                    .forEach(c -> c.shown()
                            .filter(n -> Optional.of(n).equals(Optional.ofNullable(now.get(c.cell()))))
                            .ifPresent(n -> known.put(c.cell(), n)));
        }
        return known;
    }

    private List<RunHeader> earlier() {
        return work.stores().runs().list().stream()
                .filter(run ->
                        run.stage() == Stage.SECONDARY && run.number() < work.run() && run.state() == RunState.COMPUTED)
                .toList();
    }
}

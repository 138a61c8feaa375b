package org.determinations.application.secondary;

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
import org.determinations.disproportionality.equity.EquityBook;
import org.determinations.disproportionality.equity.EquityTable;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.PublicCount;
import org.determinations.policy.PolicyPack;
import org.determinations.suppression.AttackCheck;
import org.determinations.suppression.EarlierEdition;
import org.determinations.suppression.Exposure;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;
import org.determinations.suppression.SuppressionRule;
import org.determinations.suppression.Suppressor;

/**
 * The public counts of equity over the State, which stand beside the public table of districts. That table stays as it is: what it
 * shows is known to every reader, what it withholds must stay withheld. If nothing else does, no count of equity is shown.
 */
final class EquityPublication {
    private static final int SHOWN = 20;

    private final SuppressionParameters parameters;
    private final CountTable table;
    private final SuppressedTable districts;
    private final List<EarlierEdition> earlier = new ArrayList<>();
    private final TreeSet<String> own;

    /**
     * @param districts the public table of districts, with what it withholds
     * @param earlier tables of earlier releases, which a reader has
     */
    EquityPublication(
            PolicyPack pack, List<EquityBook> books, SuppressedTable districts, List<EarlierEdition> earlier) {
        this.parameters = SuppressionRule.parameters(pack);
        this.districts = districts;
        SortedMap<String, Long> shown = districts.published();
        this.table = EquityTable.of(books, districts.table(), shown.keySet(), SuppressionRule.knownElsewhere(pack));
        this.earlier.add(new EarlierEdition(districts.table(), shown));
        this.earlier.addAll(earlier);
        this.own = books.stream()
                .flatMap(book -> book.counts().keySet().stream())
                .map(EquityPlace::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every count of equity, those withheld without their number. */
    List<PublicCount> withheld() {
        SuppressedTable suppressed = Suppressor.suppressAgain(table, parameters, earlier);
        boolean holds = AttackCheck.exposures(suppressed, earlier, parameters).isEmpty();
        return table.cells().stream()
                .filter(cell -> own.contains(cell.id()))
                .map(cell -> new PublicCount(
                        cell.id(),
                        suppressed.primary().contains(cell.id()),
                        holds ? suppressed.shown(cell) : Optional.empty()))
                .sorted(Comparator.comparing(PublicCount::cell))
                .toList();
    }

    /** Refused with {@code SY-020} when a withheld count of either table can be worked out from all that is or was published. */
    void attack(List<PublicCount> counts) {
        List<String> exposed = exposed(counts);
        if (!exposed.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.GATE,
                    exposed.stream().limit(SHOWN).map(EquityPublication::issue).toList());
        }
    }

    /** What can be worked out too closely, each in words; empty when the counts may be published. */
    List<String> exposed(List<PublicCount> counts) {
        return AttackCheck.exposures(stored(counts), earlier, parameters).stream()
                .map(Exposure::text)
                .distinct()
                .toList();
    }

    /** Both tables as they are published: nothing is shown that the store does not say is. */
    private SuppressedTable stored(List<PublicCount> counts) {
        Map<String, PublicCount> byCell = counts.stream().collect(Collectors.toMap(PublicCount::cell, c -> c));
        SortedSet<String> primary = new TreeSet<>(districts.primary());
        SortedSet<String> hidden = new TreeSet<>(districts.hidden());
        for (CountCell cell : table.cells()) {
            if (own.contains(cell.id())) {
                PublicCount count = byCell.get(cell.id());
                if (count == null || !count.shown().equals(cell.count())) {
                    hidden.add(cell.id());
                }
                if (count != null && count.primary()) {
                    primary.add(cell.id());
                }
            }
        }
        return new SuppressedTable(table, primary, hidden);
    }

    /** Both tables as an earlier edition, with what was shown of them. */
    EarlierEdition edition(List<PublicCount> counts) {
        return new EarlierEdition(table, new TreeMap<>(stored(counts).published()));
    }

    private static Issue issue(String exposure) {
        return Issue.of(
                IssueCode.COUNT_EXPOSED,
                SourceRef.ofFile("equity-public.csv"),
                "a withheld count can be worked out from what would be published",
                exposure,
                "",
                "Report this to the maintainers. Nothing was exported.");
    }
}

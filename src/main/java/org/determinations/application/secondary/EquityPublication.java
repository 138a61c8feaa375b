package org.determinations.application.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.disproportionality.equity.EquityBook;
import org.determinations.disproportionality.equity.EquityTable;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.equity.EquityArea;
import org.determinations.model.equity.EquityPlace;
import org.determinations.model.secondary.CountCell;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.KnownMargin;
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
 * The public counts of equity over the State, which stand beside the public table of districts. What is told first is told for good:
 * the table of districts, then the State, then its parts. Each lives with what the ones before show and withhold, so that the State
 * lacks nothing for the sake of a part. What cannot be told so is not told at all.
 */
final class EquityPublication {
    private static final int SHOWN = 20;

    private final SuppressionParameters parameters;
    private final Set<KnownMargin> elsewhere;
    private final List<EquityBook> books;
    private final SuppressedTable districts;
    private final List<EarlierEdition> earlier;

    /** The table of districts before a reader who has what it shows; shared by every table that it stands beside. */
    private final CountTable read;

    private final CountTable table;
    private final SortedSet<String> state;
    private final SortedSet<String> own;

    /**
     * @param districts the public table of districts, with what it withholds
     * @param earlier tables of earlier releases, which a reader has
     */
    EquityPublication(
            PolicyPack pack, List<EquityBook> books, SuppressedTable districts, List<EarlierEdition> earlier) {
        this.parameters = SuppressionRule.parameters(pack);
        this.elsewhere = SuppressionRule.knownElsewhere(pack);
        this.books = List.copyOf(books);
        this.districts = districts;
        this.earlier = List.copyOf(earlier);
        this.state = ids(EquityPublication::isOfState);
        this.own = ids(EquityPlace::isOpen);
        this.read = districts.table().beforeReaderOf(districts.published().keySet());
        this.table = table(EquityPlace::isOpen, Set.of());
    }

    private static boolean isOfState(EquityPlace place) {
        return place.area().equals(EquityArea.STATE);
    }

    private SortedSet<String> ids(Predicate<EquityPlace> told) {
        return books.stream()
                .flatMap(book -> book.counts().keySet().stream())
                .filter(told)
                .map(EquityPlace::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CountTable table(Predicate<EquityPlace> told, Set<String> known) {
        return EquityTable.of(books, told, read, known, elsewhere);
    }

    /** Every count of equity, those withheld without their number. */
    List<PublicCount> withheld() {
        SuppressedTable whole = suppressed(EquityPublication::isOfState, districts);
        List<PublicCount> alone = counts(whole, state);
        List<PublicCount> all = own.equals(state) ? alone : counts(suppressed(EquityPlace::isOpen, whole), own);
        return Stream.of(all, alone)
                .filter(counts -> exposed(counts).isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a further table withholds beside one that was published before it. */
    private SuppressedTable suppressed(Predicate<EquityPlace> told, SuppressedTable before) {
        CountTable further = table(told, before.published().keySet());
        return Suppressor.suppressLinked(further, parameters, editions(before));
    }

    private List<EarlierEdition> editions(SuppressedTable before) {
        List<EarlierEdition> editions =
                new ArrayList<>(List.of(new EarlierEdition(before.table(), before.published())));
        editions.addAll(earlier);
        return editions;
    }

    /** Every count of equity; one that is not among those looked at is withheld. */
    private List<PublicCount> counts(SuppressedTable suppressed, Set<String> lookedAt) {
        Map<String, Long> shown = suppressed.published();
        return own.stream()
                .map(id -> new PublicCount(
                        id,
                        suppressed.primary().contains(id),
                        Optional.ofNullable(shown.get(id)).filter(n -> lookedAt.contains(id))))
                .toList();
    }

    /** Refused with {@code SY-020} when a withheld count of either table can be worked out from all that is or was published. */
    void attack(List<PublicCount> counts) {
        boolean isSilent = counts.stream().allMatch(count -> count.shown().isEmpty());
        List<String> exposed = isSilent ? List.of() : exposed(counts);
        if (!exposed.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.GATE,
                    exposed.stream().limit(SHOWN).map(EquityPublication::issue).toList());
        }
    }

    /** What can be worked out too closely, each in words; empty when the counts may be published. */
    List<String> exposed(List<PublicCount> counts) {
        return AttackCheck.exposures(stored(counts), editions(districts), parameters).stream()
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

package org.determinations.application.secondary;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.determinations.model.secondary.KnownMargin;
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

/**
 * The public table of one run: what it withholds, and whether that can be worked out. No sum links one district's counts to another's in
 * it, so that it is looked at district by district and no more than a few are held. One per run and command.
 */
final class SecondaryPublication {
    private static final int SHOWN = 20;

    private final SuppressionParameters parameters;
    private final Set<KnownMargin> elsewhere;
    private final boolean linksEditions;
    private final SecondaryBooks books;
    private final List<DistrictCode> districts;
    private final List<Published> earlier;

    /** What a release showed, which a reader has. @param counts as they are stored */
    record Published(SecondaryPublication of, PublishedCounts counts) {
        private EarlierEdition edition(DistrictCode district) {
            SortedMap<String, Long> shown = new TreeMap<>();
            counts.of(district).forEach(c -> c.shown().ifPresent(n -> shown.put(c.cell(), n)));
            return new EarlierEdition(of.table(district), shown);
        }
    }

    /**
     * A run's own.
     *
     * @param earlier tables of earlier releases
     */
    SecondaryPublication(PolicyPack pack, SecondaryBooks books, List<DistrictCode> districts, List<Published> earlier) {
        this.parameters = SuppressionRule.parameters(pack);
        this.elsewhere = SuppressionRule.knownElsewhere(pack);
        this.linksEditions = SuppressionRule.linksEditions(pack);
        this.earlier = List.copyOf(earlier);
        this.books = books;
        this.districts = districts.stream().sorted().toList();
    }

    /** The counts of one district before suppression; none of one that is not the table's. */
    private CountTable table(DistrictCode district) {
        boolean has = Collections.binarySearch(districts, district) >= 0;
        return PublicCounts.table(books.newestBook(), has ? List.of(district) : List.of(), elsewhere);
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

    /** Every count of those districts, those withheld without their number; by cell. */
    List<PublicCount> withheld(List<DistrictCode> some) {
        return some.parallelStream()
                .flatMap(district -> withheld(district).stream())
                .sorted(Comparator.comparing(PublicCount::cell))
                .toList();
    }

    /** Of every district. */
    List<PublicCount> withheld() {
        return withheld(districts);
    }

    private List<PublicCount> withheld(DistrictCode district) {
        CountTable table = table(district);
        SuppressedTable suppressed = linksEditions
                ? Suppressor.suppressAgain(table, parameters, editions(district))
                : Suppressor.suppress(table, parameters, elsewhere(table, district));
        return suppressed.cells().stream()
                .map(c -> new PublicCount(c.id(), suppressed.primary().contains(c.id()), suppressed.shown(c)))
                .toList();
    }

    private List<EarlierEdition> editions(DistrictCode district) {
        return earlier.stream().map(before -> before.edition(district)).toList();
    }

    /** The table of one district as stored: the same counts, with those withheld that the store says are. */
    SuppressedTable stored(DistrictCode district, PublishedCounts counts) {
        return stored(table(district), List.of(district), counts);
    }

    /** The same of every district together. */
    SuppressedTable stored(PublishedCounts counts) {
        return stored(CountTable.joined(districts.stream().map(this::table).toList()), districts, counts);
    }

    private static SuppressedTable stored(CountTable table, List<DistrictCode> some, PublishedCounts counts) {
        Map<String, Integer> places = table.places();
        SortedSet<String> primary = new TreeSet<>();
        SortedSet<String> hidden = new TreeSet<>();
        for (DistrictCode district : some) {
            for (PublicCount count : counts.of(district)) {
                Integer place = places.get(count.cell());
                if (place != null && count.primary()) {
                    primary.add(table.cells().get(place).id());
                }
                if (place != null && count.shown().isEmpty()) {
                    hidden.add(table.cells().get(place).id());
                }
            }
        }
        return new SuppressedTable(table, primary, hidden);
    }

    /** What can be worked out too closely, each in words; empty when the table may be published. */
    List<String> exposed(PublishedCounts counts) {
        return districts.parallelStream()
                .flatMap(district -> exposures(district, stored(district, counts)).stream())
                .map(Exposure::text)
                .distinct()
                .toList();
    }

    private List<Exposure> exposures(DistrictCode district, SuppressedTable stored) {
        return linksEditions
                ? AttackCheck.exposures(stored, editions(district), parameters)
                : AttackCheck.exposures(stored, elsewhere(stored.table(), district), parameters);
    }

    void attack(PublishedCounts counts) {
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
    private Map<String, Long> elsewhere(CountTable table, DistrictCode district) {
        SortedMap<String, Long> now = new TreeMap<>();
        table.cells().stream()
                .filter(CountCell::published)
                .forEach(c -> c.count().ifPresent(n -> now.put(c.id(), n)));
        SortedMap<String, Long> known = new TreeMap<>();
        for (EarlierEdition edition : editions(district)) {
            edition.shown().forEach((id, count) -> {
                if (count.equals(now.get(id))) {
                    known.put(id, count);
                }
            });
        }
        return known;
    }
}

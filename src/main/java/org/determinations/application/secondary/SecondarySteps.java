package org.determinations.application.secondary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.disproportionality.DisproportionalityParameters;
import org.determinations.disproportionality.MeasureCoverage;
import org.determinations.disproportionality.PValueAdjustment;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.result.Determination;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.student.StateCount;
import org.determinations.policy.PolicyPack;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.secondary.SecondaryFolder;
import org.determinations.store.result.MeasureStore;
import org.determinations.store.result.SeriesStore;
import org.determinations.suppression.EarlierEdition;
import org.determinations.suppression.SuppressedTable;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one secondary run, in the order of their methods. Each reads what is stored, so that any of them can be the
 * first of a process that goes on where another was killed.
 */
public final class SecondarySteps {
    /** Districts in one transaction. */
    private static final int DISTRICTS_AT_ONCE = 25;

    private final SecondaryWork work;
    private final DisproportionalityParameters parameters;
    private @Nullable SecondaryCounts counts;
    private @Nullable SecondaryComputing computing;
    private @Nullable EquityReading equity;

    public SecondarySteps(SecondaryWork work) {
        this.work = work;
        this.parameters = AnalysisRules.parameters(work.pack());
    }

    /**
     * What counts and decisions show only together.
     *
     * @param ofState the State's own rows, which are stored nowhere
     */
    public List<Issue> check(List<StateCount> ofState) {
        SecondaryBooks books = computing().books();
        List<Issue> issues = new ArrayList<>(SecondaryCheck.counts(
                books, counts().students(), work.official().cycle(), parameters));
        issues.addAll(SecondaryCheck.ofState(books, ofState));
        issues.addAll(SecondaryCheck.units(
                counts(), work.stores().facts().list(work.run(), FactKinds.SECONDARY_DECISION), books.units()));
        issues.addAll(EquityPart.of(books, counts(), EquitySteps.NO_SETTINGS).issues());
        return issues;
    }

    /** What the counts of a folder show together, before any run; which districts are analysed is not known then. */
    public static List<Issue> folderIssues(
            SecondaryCounts counts, List<StateCount> ofState, SchoolYear cycle, PolicyPack pack) {
        DisproportionalityParameters parameters = AnalysisRules.parameters(pack);
        SecondaryBooks books = SecondaryBooks.of(counts.students(), cycle, parameters, SecondaryUnits.UNKNOWN);
        List<Issue> issues = new ArrayList<>(SecondaryCheck.counts(books, counts.students(), cycle, parameters));
        issues.addAll(SecondaryCheck.ofState(books, ofState));
        if (!books.isEmpty()) {
            issues.addAll(MeasureCoverage.issues(books.newestBook()));
        }
        issues.addAll(EquityPart.of(books, counts, EquitySteps.NO_SETTINGS).issues());
        issues.addAll(SecondaryCheck.units(counts, counts.decisions(), SecondaryUnits.UNKNOWN));
        return issues;
    }

    /** Stores the groups of the whole State, the official run that all rests on, and the releases it is held against. */
    public void state() {
        measureStore().appendBasis(work.run(), work.official().number());
        seriesStore().appendEarlier(work.run(), SecondaryPublication.released(work.stores(), work.run()));
        computing().state().forEach((year, groups) -> measureStore().appendState(work.run(), year, groups));
    }

    /**
     * Stores the measures of the next districts.
     *
     * @param told how many districts have theirs, and how many there are
     * @return whether districts are left
     */
    public boolean measures(BiConsumer<Integer, Integer> told) {
        Set<DistrictCode> done = measureStore().districts(work.run());
        List<DistrictCode> all =
                computing().districts().stream().filter(computing()::hasCounts).toList();
        List<DistrictCode> left = all.stream().filter(d -> !done.contains(d)).toList();
        measureStore()
                .append(
                        work.run(),
                        computing()
                                .measures(left.stream().limit(DISTRICTS_AT_ONCE).toList()));
        told.accept(all.size() - Math.max(0, left.size() - DISTRICTS_AT_ONCE), all.size());
        return left.size() > DISTRICTS_AT_ONCE;
    }

    /** Stores adjusted p-values; needs the measures of all districts, and looks at those of a few at a time. */
    public void adjust() {
        PValueAdjustment adjustment = new PValueAdjustment();
        forEachPortion((districts, measures) -> adjustment.add(measures));
        forEachPortion(
                (districts, measures) -> measureStore().appendAdjusted(work.run(), adjustment.adjusted(measures)));
    }

    /** Stores the answers of the newest school year, and what school years, groups and districts show together. */
    public void answers() {
        forEachPortion((districts, measures) -> {
            measureStore().appendAnswers(work.run(), computing().answers(districts, measures));
            seriesStore().appendSeries(work.run(), computing().series(measures));
            seriesStore().appendAssociations(work.run(), computing().associations(districts));
        });
        seriesStore().appendFunnels(work.run(), computing().funnels());
    }

    /** Reads the measures of the districts analysed, some districts at a time; by code. */
    private void forEachPortion(BiConsumer<List<Determination>, List<MeasureResult>> taker) {
        List<Determination> all = computing().scope();
        for (int from = 0; from < all.size(); from += DISTRICTS_AT_ONCE) {
            List<Determination> some = all.subList(from, Math.min(from + DISTRICTS_AT_ONCE, all.size()));
            taker.accept(
                    some,
                    measureStore()
                            .list(
                                    work.run(),
                                    some.get(0).district(),
                                    some.get(some.size() - 1).district()));
        }
    }

    /** Withholds what the public table must not show, and stores what it does show. */
    public void suppress() {
        SecondaryPublication publication = publication();
        List<DistrictCode> all = computing().districts();
        for (int from = 0; from < all.size(); from += DISTRICTS_AT_ONCE) {
            measureStore()
                    .appendPublic(
                            work.run(),
                            publication.withheld(all.subList(from, Math.min(from + DISTRICTS_AT_ONCE, all.size()))));
        }
        equity().suppress(districts(), equityEditions(earlier()));
    }

    /** Refused with {@code SY-020} when a withheld count can be worked out from all that is or was published. */
    public void attack() {
        publication().attack(published(work.run()));
        equity().attack(districts(), equityEditions(earlier()));
    }

    /** Writes the run's folder. */
    public List<OutputFile> export(Path folder) {
        return SecondaryFolder.write(folder, loading().stored());
    }

    /** For a person who reads: what a run came to, from the store alone. */
    public Optional<SecondaryReport> loaded() {
        return computing().books().isEmpty()
                ? Optional.empty()
                : Optional.of(loading().stored());
    }

    /** What can be worked out of the run's public table now, with all that has been released by now; each in words. */
    public List<String> exposedNow() {
        SortedSet<Integer> released = SecondaryPublication.released(work.stores(), work.run());
        List<String> exposed = new ArrayList<>(publication(released).exposed(published(work.run())));
        if (!released.equals(earlier())) { // else it was attacked beside the same releases when the run was computed
            exposed.addAll(equity().exposed(districts(), equityEditions(released)));
        }
        return List.copyOf(exposed);
    }

    /** The run computed once more from what it read, and held against what it stored then. Stores nothing. */
    public SecondaryReplay replay() {
        SecondaryFindings then = SecondaryFindings.stored(work.stores(), work.run());
        SecondaryFindings now = SecondaryFindings.computed(
                computing(),
                publication(),
                withheld -> equity().again(districts(PublishedCounts.of(withheld)), equityEditions(earlier())));
        return new SecondaryReplay(then, now, loading().of(now));
    }

    private SecondaryLoading loading() {
        return new SecondaryLoading(work, computing(), publication(Collections.emptySortedSet()), equity());
    }

    private EquitySteps equity() {
        EquityReading read = equity;
        if (read == null) {
            read = new EquityReading(computing().books(), counts());
            equity = read;
        }
        return new EquitySteps(work, read);
    }

    private PublishedCounts published(int run) {
        return PublishedCounts.read(measureStore(), run);
    }

    /** The public table of districts as it is stored. */
    private SuppressedTable districts() {
        return districts(published(work.run()));
    }

    /** The public table of districts, with what those counts withhold of it. */
    private SuppressedTable districts(PublishedCounts counts) {
        return publication(Collections.emptySortedSet()).stored(counts);
    }

    private SortedSet<Integer> earlier() {
        return seriesStore().listEarlier(work.run());
    }

    /** The public counts of equity of those runs, each with its table of districts. */
    private List<EarlierEdition> equityEditions(SortedSet<Integer> runs) {
        return runs.stream()
                .flatMap(run -> work.of(run).stream())
                .map(SecondarySteps::new)
                .flatMap(steps -> steps.equity().edition(steps.districts()).stream())
                .toList();
    }

    /** Held against the releases that there were when the run began, however often it was continued. */
    private SecondaryPublication publication() {
        return publication(earlier());
    }

    private SecondaryPublication publication(SortedSet<Integer> earlier) {
        return new SecondaryPublication(
                work.pack(),
                computing().books(),
                computing().districts(),
                earlier.stream().map(this::released).toList());
    }

    /** The public table of an earlier run, with the counts that it was made from. */
    private SecondaryPublication.Published released(int run) {
        RunHeader header = work.stores().runs().find(run).orElseThrow();
        SecondaryBooks books = SecondaryBooks.of(
                SecondaryCounts.students(work.stores(), run).students(),
                header.cycle(),
                parameters,
                SecondaryUnits.UNKNOWN);
        return new SecondaryPublication.Published(
                new SecondaryPublication(
                        work.pack(), books, List.copyOf(measureStore().districts(run)), List.of()),
                published(run));
    }

    private MeasureStore measureStore() {
        return work.stores().measures();
    }

    private SeriesStore seriesStore() {
        return work.stores().series();
    }

    private SecondaryCounts counts() {
        SecondaryCounts read = counts;
        if (read == null) {
            read = SecondaryCounts.read(work.stores(), work.run());
            counts = read;
        }
        return read;
    }

    /** With the districts of the official run as the State, and those at the accountability levels that the pack names. */
    private SecondaryBooks books() {
        List<Determination> official =
                work.stores().determinations().listWithoutRules(work.official().number());
        return SecondaryBooks.of(
                counts().students(),
                work.official().cycle(),
                parameters,
                SecondaryUnits.of(official, AnalysisRules.scope(work.pack())));
    }

    private SecondaryComputing computing() {
        SecondaryComputing loaded = computing;
        if (loaded == null) {
            loaded = new SecondaryComputing(books(), work.pack());
            computing = loaded;
        }
        return loaded;
    }
}

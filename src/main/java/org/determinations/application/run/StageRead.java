package org.determinations.application.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.determinations.determination.StageDistricts;
import org.determinations.facts.DistrictAssembly;
import org.determinations.facts.RepeatedFiles;
import org.determinations.facts.StagePortion;
import org.determinations.facts.StageSurvey;
import org.determinations.facts.StageView;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.SuccessorFact;
import org.determinations.model.run.RunReport;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.store.Stores;

/**
 * A stage put together portion by portion, so that its districts are never in memory together. Gives what {@link
 * StageView#of(StageView.Frame, List, List)} gives of the whole. Used by one thread.
 */
public final class StageRead implements StageDistricts {
    /** Districts that are read and determined together. */
    private static final int PORTION = 200;

    private final StageView.Frame frame;
    private final StageRows rows;
    private final NavigableMap<DistrictCode, List<Issue>> rejecting = new TreeMap<>();
    private final Set<DistrictCode> known;
    private final List<DistrictCode> codes;
    private final StageSurvey survey;
    private final int most;

    /**
     * Looks at every district once, unless that was done.
     *
     * @param ofRows the issues of single rows
     * @param surveyed what another reading of the same rows came to
     */
    StageRead(StageView.Frame frame, StageRows rows, List<Issue> ofRows, Optional<StageSurvey> surveyed) {
        this(frame, rows, ofRows, surveyed, PORTION);
    }

    /** @param most districts of a portion */
    StageRead(StageView.Frame frame, StageRows rows, List<Issue> ofRows, Optional<StageSurvey> surveyed, int most) {
        this.most = most;
        this.frame = frame;
        this.rows = rows;
        this.known = new TreeSet<>(rows.known());
        ofRows.stream().filter(DistrictAssembly::quarantines).forEach(issue -> {
            DistrictCode code = new DistrictCode(issue.district());
            if (DistrictAssembly.makesKnown(issue, frame.kinds())) {
                known.add(code);
            }
            rejecting.computeIfAbsent(code, district -> new ArrayList<>()).add(issue);
        });
        SortedSet<DistrictCode> all = rows.districts();
        all.addAll(rejecting.keySet());
        this.codes = List.copyOf(all);
        this.survey = surveyed.orElseGet(this::survey);
    }

    /** A run with more rows, corrected levels and discrepancies, none of which is late. */
    public static StageRead corrected(Stores stores, RunReport run, List<Fact> corrections) {
        StageRows rows = StageRows.read(stores, run.run().number(), StageRows.unstored());
        corrections.forEach(fact -> rows.add(StageRows.NO_FILE, fact));
        StageView.Frame stored = StageFrames.of(stores, run.run());
        return new StageRead(
                new StageView.Frame(stored.empty(), Optional.empty(), stored.kinds()),
                rows,
                run.issues(),
                Optional.empty());
    }

    /** A run as it can be read also when its database is closed: all its rows are in memory, packed when they are more than a few. */
    public static StageRead held(Stores stores, RunReport run) {
        return new StageRead(
                StageFrames.of(stores, run.run()),
                StageRows.read(stores, run.run().number(), StageRows.unstored()),
                run.issues(),
                Optional.empty());
    }

    private StageSurvey survey() {
        StageSurvey made = new StageSurvey(known);
        forEachPortion(made::see);
        return made;
    }

    StageSurvey surveyed() {
        return survey;
    }

    /** The successor table, by file and row. */
    public List<SuccessorFact> successors() {
        return rows.successors();
    }

    @Override
    public StageFacts frame() {
        return frame.empty();
    }

    @Override
    public Set<String> indicatorsHeld() {
        return survey.indicators();
    }

    @Override
    public void forEach(Consumer<DistrictFacts> each) {
        forEachView(new RepeatedFiles(), view -> view.facts().districts().forEach(each));
    }

    /**
     * Hands on portion after portion, in the order of district codes.
     *
     * @param repeated is told of rows that another file repeats
     */
    public void forEachView(RepeatedFiles repeated, Consumer<StageView> each) {
        forEachPortion(portion -> each.accept(StageView.of(frame, portion, survey, repeated)));
    }

    /** Whether any district is such a one; what stands behind the first of them is not read. */
    public boolean anyMatch(Predicate<DistrictFacts> such) {
        boolean found = false;
        for (Iterator<List<DistrictCode>> portions = portions(); !found && portions.hasNext(); ) {
            found = view(portions.next()).facts().districts().stream().anyMatch(such);
        }
        return found;
    }

    /** How many districts there are at most. */
    public int size() {
        return codes.size();
    }

    /** The portions one after the other: the codes of each, by which {@link #view} puts it together. */
    public Iterator<List<DistrictCode>> portions() {
        return IntStream.iterate(0, from -> from < codes.size(), from -> from + most)
                .mapToObj(from -> codes.subList(from, last(from) + 1))
                .iterator();
    }

    /** The districts of a portion put together. */
    public StageView view(List<DistrictCode> portion) {
        return view(portion.get(0), portion.get(portion.size() - 1));
    }

    /** The districts from one code to another, both included. */
    StageView view(DistrictCode from, DistrictCode to) {
        return StageView.of(frame, portion(from, to), survey, new RepeatedFiles());
    }

    private void forEachPortion(Consumer<StagePortion> each) {
        for (int from = 0; from < codes.size(); from += most) {
            each.accept(portion(codes.get(from), codes.get(last(from))));
        }
    }

    private int last(int from) {
        return Math.min(from + most, codes.size()) - 1;
    }

    private StagePortion portion(DistrictCode from, DistrictCode to) {
        List<Issue> ofRows = rejecting.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .toList();
        return new StagePortion(rows.between(from, to, known), ofRows, code -> isBetween(code, from, to));
    }

    private static boolean isBetween(DistrictCode code, DistrictCode from, DistrictCode to) {
        return code.compareTo(from) >= 0 && code.compareTo(to) <= 0;
    }
}

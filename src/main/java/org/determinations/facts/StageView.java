package org.determinations.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.DiscrepancyWindow;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;

/**
 * A stage as its accepted rows show it together: checked against each other, corrected, put together by district. Always
 * the same for the same rows, whether they were just read or come from the store of a run of long ago.
 *
 * @param facts what the rules read
 * @param corrected what the corrections did to the levels
 * @param issues what the rows show only together, in the order in which it is told
 */
public record StageView(StageFacts facts, CorrectedLevels corrected, List<Issue> issues) {

    public StageView {
        issues = List.copyOf(issues);
    }

    /**
     * The stage's own frame: everything but its rows.
     *
     * @param empty the stage without its districts
     * @param window in which discrepancies count; empty for an amendment, in which late ones count too
     * @param kinds of the stage's files, by name
     */
    public record Frame(StageFacts empty, Optional<DiscrepancyWindow> window, Map<String, FileKind> kinds) {}

    /**
     * Puts the rows together.
     *
     * @param rows every accepted fact of the stage's files
     * @param ofRows the issues of single rows: a rejected row makes no district vanish
     */
    public static StageView of(Frame frame, List<Fact> rows, List<Issue> ofRows) {
        StageSurvey survey = new StageSurvey(EarlierResults.known(rows, ofRows, frame.kinds()));
        StagePortion portion = StagePortion.whole(rows, ofRows);
        Standing standing = Standing.of(portion, survey.known());
        survey.add(standing);
        RepeatedFiles repeated = new RepeatedFiles();
        standing.repeats().forEach(repeated::add);
        return of(frame, portion, standing, () -> survey, FactCheck.check(standing, survey, repeated.issues()));
    }

    /**
     * Puts the rows of some districts together.
     *
     * @param survey of every district of the stage
     * @param repeated is told of rows that another file repeats; its issues are not among those of the view
     */
    public static StageView of(Frame frame, StagePortion portion, StageSurvey survey, RepeatedFiles repeated) {
        Standing standing = Standing.of(portion, survey.known());
        standing.repeats().forEach(repeated::add);
        return of(frame, portion, standing, () -> survey, FactCheck.check(standing, survey, List.of()));
    }

    /**
     * The facts of some districts alone, and nothing of what their rows show together. They are what {@link #of(Frame, StagePortion,
     * StageSurvey, RepeatedFiles)} gives.
     *
     * @param portion without earlier results
     * @param survey of every district of the stage; asked for only where a percentage cannot be judged without its column
     */
    public static List<DistrictFacts> facts(Frame frame, StagePortion portion, Supplier<StageSurvey> survey) {
        StageSurvey none = new StageSurvey(Set.of());
        Standing standing = Standing.of(portion, none.known());
        CheckedFacts checked = FactCheck.check(standing, none, List.of());
        return of(frame, portion, standing, survey, checked).facts().districts();
    }

    private static StageView of(
            Frame frame, StagePortion portion, Standing standing, Supplier<StageSurvey> survey, CheckedFacts checked) {
        ScaleCheck.Questioned questioned =
                ScaleCheck.check(checked.accepted(), () -> survey.get().columns());
        CorrectedLevels corrected = Corrections.apply(
                        FactKinds.LEVEL.in(questioned.facts()),
                        standing.discrepancies(),
                        standing.correcting(),
                        frame.window())
                .of(portion);
        List<Fact> accepted = new ArrayList<>(corrected.levels());
        questioned.facts().stream()
                .filter(fact -> FactKinds.LEVEL.find(fact).isEmpty())
                .forEach(accepted::add);
        Set<Issue> together = new LinkedHashSet<>(portion.ofRows());
        together.addAll(checked.issues());
        List<Issue> known = List.copyOf(together);
        StageFacts facts = frame.empty()
                .withDistricts(DistrictAssembly.assemble(accepted, known, frame.kinds(), checked.quarantined()));
        List<Issue> issues = new ArrayList<>(standing.settled());
        issues.addAll(checked.issues());
        issues.addAll(questioned.issues());
        issues.addAll(corrected.issues());
        Set<DistrictCode> districts =
                facts.districts().stream().map(DistrictFacts::code).collect(Collectors.toSet());
        issues.addAll(UnknownUnits.check(accepted, districts::contains, FactKinds.SUCCESSOR.in(portion.rows())));
        return new StageView(facts, corrected, issues);
    }
}

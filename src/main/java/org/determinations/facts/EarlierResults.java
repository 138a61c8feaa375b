package org.determinations.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFactKind;

/**
 * Categories of earlier cycles that were released, as measures of a run: read from a file that the program itself wrote from its
 * results, one for each earlier cycle. A file of measures that the stage was given counts where no result was released.
 */
public final class EarlierResults {
    /** Where such files stand; no folder of a stage has that name. */
    public static final String FOLDER = "earlier-results/";

    private EarlierResults() {}

    /**
     * Rows that stand beside the earlier results.
     *
     * @param facts without earlier results of districts that the stage does not have, and with one category for each year
     * @param issues CR-058, one for each row that says another category than was released
     */
    record Settled(List<Fact> facts, List<Issue> issues) {}

    /** Whether a file of that name holds earlier results. */
    public static boolean isIn(String fileName) {
        return fileName.startsWith(FOLDER);
    }

    static boolean isIn(Fact fact) {
        return isIn(fact.source().row().file());
    }

    /**
     * Settles what is read of earlier cycles. A renamed district takes the results of its earlier code along.
     *
     * @param rows facts of the stage
     * @param known every district of the stage, as {@link #known} gives them
     */
    static Settled settle(List<Fact> rows, Set<DistrictCode> known) {
        if (rows.stream().noneMatch(EarlierResults::isIn)) {
            return new Settled(rows, List.of());
        }
        Map<DistrictCode, DistrictCode> renamed = renamed(rows, known);
        Map<List<Object>, MeasureFact> released = new LinkedHashMap<>();
        FactKinds.MEASURE.in(rows).stream()
                .filter(EarlierResults::isIn)
                .flatMap(fact -> now(fact, known, renamed).stream())
                .forEach(fact -> released.merge(key(fact), fact, (one, other) -> own(one, other, rows)));
        List<Fact> facts = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Fact fact : rows) {
            Optional<MeasureFact> given = FactKinds.MEASURE.find(fact).filter(measure -> !isIn(measure));
            Optional<MeasureFact> result = given.flatMap(measure -> Optional.ofNullable(released.get(key(measure))));
            if (result.isPresent()
                    && !given.get()
                            .figures()
                            .text()
                            .equals(result.get().figures().text())) {
                issues.add(differs(given.get(), result.get()));
            }
            if (result.isEmpty() && !isIn(fact)) {
                facts.add(fact);
            }
        }
        facts.addAll(released.values());
        return new Settled(facts, issues);
    }

    /**
     * The districts of a stage.
     *
     * @param ofRows issues of single rows: a district whose rows were all rejected is one of the stage all the same
     * @param kinds of the stage's files, by name
     */
    static Set<DistrictCode> known(List<Fact> rows, List<Issue> ofRows, Map<String, FileKind> kinds) {
        Set<DistrictCode> known = new TreeSet<>();
        rows.stream().filter(EarlierResults::makesKnown).forEach(fact -> known.add(fact.district()));
        ofRows.stream()
                .filter(issue -> DistrictAssembly.makesKnown(issue, kinds))
                .forEach(issue -> known.add(new DistrictCode(issue.district())));
        return known;
    }

    /** Whether a row of the stage itself names a unit of it. */
    public static boolean makesKnown(Fact fact) {
        return !isIn(fact) && fact.described().kind().makesUnitKnown();
    }

    /** Earlier code to the code of the stage, through as many renamings as there were. */
    private static Map<DistrictCode, DistrictCode> renamed(List<Fact> rows, Set<DistrictCode> known) {
        Map<DistrictCode, DistrictCode> next = new TreeMap<>();
        FactKinds.SUCCESSOR.in(rows).stream()
                .filter(row -> row.kind() == SuccessionKind.RENAMED)
                .forEach(row -> row.predecessor()
                        .ifPresent(earlier -> row.successor().ifPresent(code -> next.put(earlier, code))));
        Map<DistrictCode, DistrictCode> renamed = new TreeMap<>();
        for (DistrictCode earlier : next.keySet()) {
            DistrictCode code = earlier;
            for (int steps = 0; steps < next.size() && !known.contains(code) && next.containsKey(code); steps++) {
                code = next.get(code);
            }
            renamed.put(earlier, code);
        }
        return renamed;
    }

    private static Optional<MeasureFact> now(
            MeasureFact fact, Set<DistrictCode> known, Map<DistrictCode, DistrictCode> renamed) {
        DistrictCode code = known.contains(fact.district())
                ? fact.district()
                : renamed.getOrDefault(fact.district(), fact.district());
        MeasureFact own = new MeasureFact(
                code,
                fact.name(),
                fact.measure(),
                fact.schoolYear(),
                fact.figures(),
                fact.submittedOn(),
                fact.source());
        return known.contains(code) ? Optional.of(own) : Optional.empty();
    }

    /** Of a result under the district's own code and one under an earlier code the own one. */
    private static MeasureFact own(MeasureFact one, MeasureFact other, List<Fact> rows) {
        return rows.contains(one) ? one : other;
    }

    private static List<Object> key(MeasureFact fact) {
        return List.of(fact.district(), fact.measure(), fact.schoolYear());
    }

    private static Issue differs(MeasureFact given, MeasureFact released) {
        return Issue.of(
                        IssueCode.EARLIER_RESULT_DIFFERS,
                        given.source().of(MeasureFactKind.VALUE),
                        "the " + given.measure() + " of " + given.schoolYear()
                                + " is not the one that was released for that cycle",
                        said(given) + "; released: " + said(released) + " ("
                                + released.source().row().text() + ")",
                        "the released one, which is the one that counts",
                        "Correct the row or take it out. If the released result is wrong, amend that cycle, and then run"
                                + " this stage again.")
                .inDistrict(given.district().digits());
    }

    private static String said(MeasureFact fact) {
        String text = fact.figures().text();
        return text.isEmpty() ? "none (" + fact.figures().status().word() + ")" : text;
    }
}

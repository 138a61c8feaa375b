package org.determinations.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.model.Missing;
import org.determinations.model.Reported;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.fact.IndicatorFigures;
import org.determinations.model.fact.IndicatorSubmission;

/**
 * Percentages whose scale or origin is in doubt, as their column or their row shows it. A doubt is a question for a person: the
 * value is kept where it stands and nothing is called significant on it. Decides nothing about a district.
 */
final class ScaleCheck {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String ALLOWED =
            "a percentage of 0 to 100, on the scale of its column, that its counts can give";
    private static final String ACTION =
            "Ask the district. Correct the cell, or fill in numerator and denominator, which settle it; until then no"
                    + " rule rests on it.";

    private ScaleCheck() {}

    /**
     * The facts, with no percentage where it is questioned.
     *
     * @param issues IN-058, one for each questioned row; the agency's analyst acts on them
     */
    record Questioned(List<Fact> facts, List<Issue> issues) {

        Questioned {
            facts = List.copyOf(facts);
            issues = List.copyOf(issues);
        }
    }

    /**
     * Questions the percentages of one stage.
     *
     * @param facts that stand when all are read together
     */
    static Questioned check(List<Fact> facts) {
        Map<List<String>, PercentColumn> columns = new LinkedHashMap<>();
        FactKinds.INDICATOR.in(facts).forEach(fact -> PercentColumn.add(columns, fact));
        return check(facts, () -> columns);
    }

    /**
     * The same of some districts.
     *
     * @param columns of the whole stage; asked for only where a row alone does not settle it
     */
    static Questioned check(List<Fact> facts, Supplier<Map<List<String>, PercentColumn>> columns) {
        List<Fact> read = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Fact fact : facts) {
            Optional<IndicatorFact> indicator = FactKinds.INDICATOR.find(fact).filter(ScaleCheck::hasPercent);
            Optional<String> doubt = indicator.flatMap(i -> PercentColumn.doubt(
                    i, () -> Optional.ofNullable(columns.get().get(PercentColumn.key(i)))));
            doubt.ifPresent(why -> issues.add(issue(indicator.orElseThrow(), why)));
            read.add(doubt.isPresent() ? withoutPercent(indicator.orElseThrow()) : fact);
        }
        return new Questioned(read, issues);
    }

    private static boolean hasPercent(IndicatorFact fact) {
        return fact.percent().value().isPresent();
    }

    /** A full hundred falls short of nothing, so that a question about it changes nothing. */
    private static IndicatorFact withoutPercent(IndicatorFact fact) {
        BigDecimal percent = fact.percent().value().orElseThrow();
        return percent.compareTo(HUNDRED) >= 0
                ? fact
                : new IndicatorFact(
                        fact.district(),
                        fact.name(),
                        fact.indicator(),
                        fact.reviewed(),
                        new IndicatorFigures(
                                fact.numerator(),
                                fact.denominator(),
                                Reported.absent(Missing.QUESTIONED, percent.toPlainString()),
                                fact.reportedValue()),
                        fact.practicesContribute(),
                        new IndicatorSubmission(fact.due(), fact.submittedOn(), fact.valid(), fact.reliable()),
                        fact.source());
    }

    private static Issue issue(IndicatorFact fact, String why) {
        String found = fact.percent().value().orElseThrow().toPlainString()
                + fact.numerator().value().map(n -> ", numerator " + n).orElse("");
        return Issue.of(
                        IssueCode.SCALE_QUESTIONED,
                        fact.source().of(FileFields.PERCENT),
                        "the percentage of indicator " + fact.indicator() + " is questioned: " + why,
                        found,
                        ALLOWED,
                        ACTION)
                .inDistrict(fact.district().digits());
    }
}

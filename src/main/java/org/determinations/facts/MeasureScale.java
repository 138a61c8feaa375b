package org.determinations.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.SourceRef;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureFactKind;

/**
 * Measures that the policy reads as percentages and of which no value of a file is above 1: they may be shares of 1, which every table
 * of the policy would read as almost nothing. IN-058, one for each measure, school year and file; each value counts as it stands, and a
 * person signs. Told of district after district, then asked. Who must act: the person who keeps the file.
 */
public final class MeasureScale {
    /** So many values of at most 1 are no accident, as of SPP indicators. */
    static final int MANY = 10;

    private final Set<String> percentages;
    private final Map<String, Column> columns = new TreeMap<>();

    /** @param percentages measures that the policy reads as percentages, by name */
    public MeasureScale(Set<String> percentages) {
        this.percentages = Set.copyOf(percentages);
    }

    /** The values of one measure and school year in one file. */
    private static final class Column {
        private final MeasureFact first;
        private int values;
        private boolean anyBroken;
        private BigDecimal most = BigDecimal.ZERO;

        Column(MeasureFact first) {
            this.first = first;
        }

        void add(BigDecimal value) {
            values++;
            anyBroken |= value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
            most = values == 1 ? value : most.max(value);
        }

        boolean isQuestioned() {
            return values >= MANY && anyBroken && most.compareTo(BigDecimal.ONE) <= 0;
        }
    }

    /** Looks at a district's values. */
    public void see(List<MeasureFact> measures) {
        for (MeasureFact fact : measures) {
            if (percentages.contains(fact.measure())) {
                fact.figures()
                        .number()
                        .ifPresent(value -> columns.computeIfAbsent(
                                        file(fact) + "\n" + fact.title(), key -> new Column(fact))
                                .add(value));
            }
        }
    }

    /** By file and measure. */
    public List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        columns.values().stream().filter(Column::isQuestioned).forEach(column -> issues.add(issue(column)));
        return issues;
    }

    private static String file(MeasureFact fact) {
        return fact.source().row().file();
    }

    private static Issue issue(Column column) {
        MeasureFact first = column.first;
        return Issue.of(
                IssueCode.SCALE_QUESTIONED,
                SourceRef.ofFile(file(first))
                        .at(first.source().of(MeasureFactKind.VALUE).column()),
                "no value of the measure " + first.title() + " is above 1, and the policy reads it as percent",
                column.values + " values, the largest " + column.most.toPlainString(),
                "percentages of 0 to 100, such as 97.5",
                "If they are shares of 1, say percent: \"0.975\" in the contract of the file, or correct them; until then each counts as"
                        + " so many percent.");
    }
}

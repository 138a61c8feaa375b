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
 * What speaks against a whole measure of a file: IN-058, one for each measure, school year and file; each value counts as it stands, and
 * a person signs. Read as percent with no value above 1, the values may be shares of 1, which every table of the policy would read as
 * almost nothing. Without a single count where the policy uses no value of few, none of the values is used. Told of district after
 * district, then asked. Who must act: the person who keeps the file.
 */
public final class MeasureDoubts {
    /** So many values of at most 1 are no accident, as of SPP indicators. */
    static final int MANY = 10;

    private final Set<String> percentages;
    private final Set<String> counted;
    private final Map<String, Column> columns = new TreeMap<>();

    /**
     * Asks about these measures.
     *
     * @param percentages that the policy reads as percentages, by name
     * @param counted that the policy uses only where a count beside the value says that they are of enough, by name
     */
    public MeasureDoubts(Set<String> percentages, Set<String> counted) {
        this.percentages = Set.copyOf(percentages);
        this.counted = Set.copyOf(counted);
    }

    /** The values of one measure and school year in one file. */
    private static final class Column {
        private final MeasureFact first;
        private int values;
        private int counts;
        private boolean anyBroken;
        private BigDecimal most = BigDecimal.ZERO;

        Column(MeasureFact first) {
            this.first = first;
        }

        void add(BigDecimal value, boolean count) {
            values++;
            counts += count ? 1 : 0;
            anyBroken |= value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
            most = values == 1 ? value : most.max(value);
        }

        boolean mayBeShares() {
            return values >= MANY && anyBroken && most.compareTo(BigDecimal.ONE) <= 0;
        }
    }

    /** Looks at a district's values. */
    public void see(List<MeasureFact> measures) {
        for (MeasureFact fact : measures) {
            if (percentages.contains(fact.measure()) || counted.contains(fact.measure())) {
                fact.figures()
                        .number()
                        .ifPresent(value -> columns.computeIfAbsent(
                                        file(fact) + "\n" + fact.title(), key -> new Column(fact))
                                .add(value, fact.figures().n().isPresent()));
            }
        }
    }

    /** By file and measure. */
    public List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        for (Column column : columns.values()) {
            if (percentages.contains(column.first.measure()) && column.mayBeShares()) {
                issues.add(shares(column));
            }
            if (counted.contains(column.first.measure()) && column.counts == 0) {
                issues.add(uncounted(column));
            }
        }
        return issues;
    }

    private static String file(MeasureFact fact) {
        return fact.source().row().file();
    }

    private static Issue shares(Column column) {
        return issue(
                column,
                "no value of the measure " + column.first.title() + " is above 1, and the policy reads it as percent",
                values(column) + ", the largest " + column.most.toPlainString(),
                "percentages of 0 to 100, such as 97.5",
                "If they are shares of 1, say percent: \"0.975\" in the contract of the file, or correct them; until then each counts as"
                        + " so many percent.");
    }

    private static Issue uncounted(Column column) {
        return issue(
                column,
                "no value of the measure " + column.first.title()
                        + " has a count of how many it is of, and the policy uses none of too few",
                values(column) + ", no count",
                "a count beside each value",
                "Say in the contract of the file which column is n, or fill n in; until then the policy uses none of the values.");
    }

    private static String values(Column column) {
        return column.values + (column.values == 1 ? " value" : " values");
    }

    private static Issue issue(Column column, String wrong, String found, String allowed, String action) {
        MeasureFact first = column.first;
        return Issue.of(
                IssueCode.SCALE_QUESTIONED,
                SourceRef.ofFile(file(first))
                        .at(first.source().of(MeasureFactKind.VALUE).column()),
                wrong,
                found,
                allowed,
                action);
    }
}

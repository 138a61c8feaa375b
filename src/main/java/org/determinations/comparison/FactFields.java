package org.determinations.comparison;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.Issue;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionFact;
import org.determinations.model.FactTopic;
import org.determinations.model.FindingFact;
import org.determinations.model.IndicatorFact;
import org.determinations.model.LevelFact;
import org.determinations.model.Reported;

/**
 * A fact as named fields, so that two of them can be laid side by side. What the file calls the district and where the
 * row stands are no part of it: the same statement in another file is the same fact.
 *
 * @param name which fact of its district
 * @param fields name to text as printed, in a fixed order; empty text for a field without a value
 * @param discrepancyId the MCAS discrepancy that the fact answers; empty when it answers none
 * @param where where it stands
 */
record FactFields(FactTopic topic, String name, Map<String, String> fields, String discrepancyId, SourceRef where) {

    FactFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static FactFields of(LevelFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("level", fact.level().text());
        fields.put("reason", fact.reason());
        fields.put("cumulative PPI, all", decimal(fact.ppiAll()));
        fields.put("cumulative PPI, high needs", decimal(fact.ppiHighNeeds()));
        return new FactFields(
                FactTopic.ACCOUNTABILITY_LEVEL,
                "accountability level",
                fields,
                fact.discrepancyId(),
                fact.source().row());
    }

    static FactFields of(IndicatorFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("numerator", reported(fact.numerator()));
        fields.put("denominator", reported(fact.denominator()));
        fields.put("percent", reported(fact.percent()));
        fields.put("reported value", fact.reportedValue());
        fields.put("practices contribute", fact.practicesContribute().name());
        fields.put("due", fact.due().name());
        fields.put("submitted on", text(fact.submittedOn()));
        fields.put("valid", fact.valid().name());
        fields.put("reliable", fact.reliable().name());
        String reviewed = fact.reviewed().published();
        String name = "indicator " + fact.indicator() + (reviewed.isEmpty() ? "" : " (" + reviewed + ")");
        return new FactFields(
                FactTopic.SPP_INDICATOR, name, fields, "", fact.source().row());
    }

    static FactFields of(FindingFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("source", fact.findingSource().name());
        fields.put("report date", fact.reportDate().toString());
        fields.put("criterion", fact.criterion());
        fields.put("rating", fact.rating());
        fields.put("correction due on", text(fact.correctionDueOn()));
        fields.put("corrected on", text(fact.correctedOn()));
        fields.put("verified on", text(fact.verifiedOn()));
        fields.put("entered on", text(fact.enteredOn()));
        return new FactFields(
                FactTopic.REVIEW_FINDING,
                "finding " + fact.findingId(),
                fields,
                "",
                fact.source().row());
    }

    static FactFields of(DecisionFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("decision", fact.kind().name());
        fields.put(
                "determination category",
                fact.category().map(CategoryCode::text).orElse(""));
        fields.put("decided by", fact.decidedBy());
        fields.put("decided on", fact.decidedOn().toString());
        fields.put("reason", fact.reason());
        fields.put("evidence", fact.evidence());
        return new FactFields(
                FactTopic.COMPLIANCE_DECISION,
                "decision",
                fields,
                "",
                fact.source().row());
    }

    /** A row that was read and not accepted, as its issue says why. */
    static FactFields of(Issue issue) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("issue", issue.code().code() + " " + issue.wrong());
        fields.put("found", issue.found());
        return new FactFields(FactTopic.REJECTED_ROW, "rejected row", fields, "", issue.where());
    }

    private static String reported(Reported<?> value) {
        return value.fold(
                amount -> amount instanceof BigDecimal decimal ? plain(decimal) : amount.toString(),
                (why, published) -> published.isEmpty() ? why.words() : published + " (" + why.words() + ")");
    }

    /** Without trailing zeros, so that 95 and 95.0 are the same number. */
    private static String decimal(Optional<BigDecimal> value) {
        return value.map(FactFields::plain).orElse("");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}

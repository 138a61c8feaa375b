package org.determinations.report.run;

import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.name;
import static org.determinations.report.form.JsonTypes.oneOf;

import org.determinations.model.result.Determination;
import org.determinations.model.result.DeterminationStatus;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Words;

/** The screened districts, strongest evidence first, those that cannot be judged and the undetermined, for programs. */
public final class ReviewListJson {
    private static final JsonForm<Determination> DISTRICT_OF = JsonForm.<Determination>of()
            .has("district_code", DISTRICT, Determination::district)
            .has("district_name", TEXT, Determination::name)
            .has("{basis_name}", TEXT_OR_NULL, Determination::basisText)
            .says("As published; null for a blank or for no row.")
            .has("label", TEXT, Determination::label)
            .has("status", name(DeterminationStatus.class), Determination::status);

    private static final JsonForm<RuleResult> FACTOR = JsonForm.<RuleResult>of()
            .has("rule", TEXT, RuleResult::ruleId)
            .has("title", TEXT, RuleResult::title)
            .has("shows", oneOf("significant", "present", "none", "not evaluated", "not considered"), Words::strength)
            .has("evidence", TEXT, Words::evidence);

    private static final JsonForm<Candidate> CANDIDATE = JsonForm.<Candidate>of()
            .all(DISTRICT_OF, Candidate::determination)
            .has(
                    "{derived_name}",
                    TEXT_OR_NULL,
                    c -> Words.code(c.determination().derived()))
            .has("significant_{factor}s", WHOLE, Candidate::significant)
            .has("present_{factor}s", WHOLE, Candidate::present)
            .has("{factor}s", listOf(FACTOR), Candidate::factors)
            .has("decision", TEXT_OR_NULL, Candidate::decision)
            .says("The decision, who took it and when; null when there is none.");

    public static final JsonForm<RunReport> FORM = JsonForm.<RunReport>document(
                    "review-list/1", "The districts that await a person. Output of review list with --json.")
            .has("run", RunListJson.HEADER, RunReport::run)
            .has("review_list", listOf(CANDIDATE), Candidate::listScreened)
            .says("Screened districts, strongest evidence first.")
            .has(
                    "not_judged",
                    listOf(JsonForm.<Candidate>of()
                            .all(DISTRICT_OF, Candidate::determination)
                            .has("what_is_not_there", TEXT, Candidate::unjudgedWords)
                            .says("What a {factor} would have read of the district.")),
                    Candidate::listUnjudged)
            .says("Districts that the screen neither lists nor can judge.")
            .has(
                    "undetermined",
                    listOf(JsonForm.<Determination>of()
                            .all(DISTRICT_OF, d -> d)
                            .has("reason", TEXT, Determination::undeterminedReason)
                            .says("What a person must decide.")),
                    Candidate::listUndetermined);

    private ReviewListJson() {}

    public static String render(RunReport results) {
        return FORM.in(ExplanationContext.of(results).shape()).render(results);
    }
}

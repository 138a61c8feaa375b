package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.ISSUE_CODE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import java.util.List;
import org.determinations.application.policy.GoverningPack;
import org.determinations.application.policy.PolicyLint;
import org.determinations.issue.Issue;
import org.determinations.model.Confidence;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.PolicyStatement;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.JsonType;

/** A policy pack for programs, and what is wrong with a folder of packs. */
public final class PolicyJson {
    private static final JsonType<Confidence> CONFIDENCE = word(Confidence.class, Confidence::word);
    private static final JsonType<List<String>> SOURCES = listOf(TEXT);

    private static final JsonForm<DeterminationCategory> CATEGORY = JsonForm.<DeterminationCategory>of()
            .has("code", TEXT, category -> category.code().text())
            .has("name", TEXT, DeterminationCategory::name)
            .has("seriousness", WHOLE, DeterminationCategory::seriousness)
            .has("assistance", TEXT, DeterminationCategory::assistance)
            .has("what_it_calls_for", TEXT, DeterminationCategory::assistanceText)
            .has("sources", SOURCES, DeterminationCategory::sources);

    private static final JsonForm<Parameter> PARAMETER = JsonForm.<Parameter>of()
            .has("name", TEXT, Parameter::name)
            .has("value", TEXT, Parameter::value)
            .says("As the pack writes it; text, so that 3.00 stays 3.00.")
            .has("unit", TEXT, parameter -> parameter.unit().word())
            .has("confidence", CONFIDENCE, Parameter::confidence)
            .has("sources", SOURCES, Parameter::sources)
            .has("note", TEXT_OR_NULL, Parameter::note);

    private static final JsonForm<PackRule> RULE = JsonForm.<PackRule>of()
            .has("id", TEXT, PackRule::id)
            .has("confidence", CONFIDENCE, PackRule::confidence)
            .has("sources", SOURCES, PackRule::sources)
            .has("note", TEXT_OR_NULL, PackRule::note)
            .has(
                    "parameters",
                    listOf(PARAMETER),
                    rule -> List.copyOf(rule.parameters().values()));

    private static final JsonForm<PolicyStatement> STATEMENT = JsonForm.<PolicyStatement>of()
            .has("section", TEXT, PolicyStatement::section)
            .has("part", TEXT, PolicyStatement::part)
            .says("Measure, element, component or step; the section where it has no parts.")
            .has("what", TEXT, PolicyStatement::what)
            .has("says", TEXT, PolicyStatement::says)
            .has("confidence", CONFIDENCE, PolicyStatement::confidence)
            .has("sources", SOURCES, PolicyStatement::sources);

    private static final JsonForm<CitedSource> SOURCE = JsonForm.<CitedSource>of()
            .has("id", TEXT, CitedSource::id)
            .has("title", TEXT, CitedSource::title)
            .has("locator", TEXT_OR_NULL, CitedSource::locator)
            .has("link", TEXT_OR_NULL, CitedSource::link)
            .has("retrieved_on", TEXT_OR_NULL, CitedSource::retrievedOn)
            .has("kind", TEXT, CitedSource::kind)
            .has("confidence", CONFIDENCE, CitedSource::confidence);

    /** Everything that {@link PolicyText} says, in its order. */
    public static final JsonForm<GoverningPack> FORM = JsonForm.<GoverningPack>document(
                    "policy-pack/1", "A policy pack, of a cycle or by its name. Output of policy show with --json.")
            .has("id", TEXT, shown -> shown.pack().id())
            .has("label", TEXT, shown -> shown.pack().label())
            .has("in_force", TEXT, shown -> shown.pack().inForce().text())
            .has("shown_for_cycle", orNull(CYCLE), GoverningPack::cycle)
            .says("Null when the pack was asked for by its name.")
            .has("approved_by", TEXT, shown -> shown.pack().approval().by())
            .has("approved_on", TEXT, shown -> shown.pack().approval().on())
            .has("sha256", HASH, shown -> shown.pack().hash())
            .has("categories", listOf(CATEGORY), shown -> shown.pack().categories())
            .says("From least to most serious.")
            .has("rules", listOf(RULE), shown -> shown.pack().rules())
            .says("In the order in which they are asked.")
            .has("analyses", listOf(RULE), shown -> shown.pack().analyses())
            .says("Rules of the secondary analysis and of suppression; they change no determination.")
            .has(
                    "statements",
                    listOf(STATEMENT),
                    shown -> shown.isScorecard() ? shown.sheet().statements() : List.of())
            .says(
                    "Everything that a scorecard says, expanded, in its order; empty for a pack of rules with parameters.")
            .has("sources", listOf(SOURCE), shown -> shown.pack().sources());

    private static final JsonForm<Issue> ISSUE = JsonForm.<Issue>of()
            .has("code", ISSUE_CODE, Issue::code)
            .has("file", TEXT, issue -> issue.where().file())
            .has("place", TEXT_OR_NULL, issue -> issue.where().column())
            .has("message", TEXT, Issue::wrong)
            .has("value_found", TEXT_OR_NULL, Issue::found)
            .has("allowed_values", TEXT_OR_NULL, Issue::allowed)
            .has("how_to_fix", TEXT, Issue::action);

    /** Sound, or every error. */
    public static final JsonForm<PolicyLint> LINT = JsonForm.<PolicyLint>document(
                    "policy-lint/1", "Whether policy packs are sound. Output of policy lint with --json.")
            .has("sound", YES_NO, PolicyLint::isSound)
            .has("issues", listOf(ISSUE), PolicyLint::issues)
            .has("notes", listOf(TEXT), PolicyLint::notes)
            .says("What is sound and yet not confirmed by a source.");

    private PolicyJson() {}
}

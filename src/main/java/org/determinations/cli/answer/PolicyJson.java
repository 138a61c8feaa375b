package org.determinations.cli.answer;

import java.util.List;
import org.determinations.application.policy.GoverningPack;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.PolicyStatement;
import org.determinations.policy.DeterminationCategory;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.PolicyPack;
import org.determinations.report.form.JsonObject;

/** A policy pack for programs, and what is wrong with a folder of packs. */
public final class PolicyJson {
    private PolicyJson() {}

    /** {@code policy-pack/1}: everything that {@link PolicyText} says, in its order. */
    public static String render(GoverningPack shown) {
        PolicyPack pack = shown.pack();
        return JsonObject.document(
                "policy-pack/1",
                json -> json.text("id", pack.id())
                        .text("label", pack.label())
                        .text("in_force", pack.inForce().text())
                        .textOrNull(
                                "shown_for_cycle",
                                shown.cycle().map(SchoolYear::text).orElse(""))
                        .text("approved_by", pack.approval().by())
                        .text("approved_on", pack.approval().on())
                        .text("sha256", pack.hash())
                        .objects("categories", pack.categories(), PolicyJson::category)
                        .objects("rules", pack.rules(), PolicyJson::rule)
                        .objects("analyses", pack.analyses(), PolicyJson::rule)
                        .objects("statements", statements(shown), PolicyJson::statement)
                        .objects("sources", pack.sources(), PolicyJson::source));
    }

    /** The tables of a scorecard; none of a pack whose rules say everything with their parameters. */
    private static List<PolicyStatement> statements(GoverningPack shown) {
        return shown.isScorecard() ? shown.sheet().statements() : List.of();
    }

    private static void statement(JsonObject json, PolicyStatement statement) {
        json.text("section", statement.section())
                .text("part", statement.part())
                .text("what", statement.what())
                .text("says", statement.says())
                .text("confidence", statement.confidence().word())
                .texts("sources", statement.sources());
    }

    /** {@code policy-lint/1}: sound, or every error. */
    public static String lint(List<Issue> issues) {
        return JsonObject.document(
                "policy-lint/1",
                json -> json.yesNo("sound", issues.isEmpty())
                        .objects(
                                "issues",
                                issues,
                                (j, issue) -> j.text("code", issue.code().code())
                                        .text("file", issue.where().file())
                                        .textOrNull("place", issue.where().column())
                                        .text("message", issue.wrong())
                                        .textOrNull("value_found", issue.found())
                                        .textOrNull("allowed_values", issue.allowed())
                                        .text("how_to_fix", issue.action())));
    }

    private static void category(JsonObject json, DeterminationCategory category) {
        json.text("code", category.code().text())
                .text("name", category.name())
                .number("seriousness", category.seriousness())
                .text("assistance", category.assistance())
                .text("what_it_calls_for", category.assistanceText())
                .texts("sources", category.sources());
    }

    private static void rule(JsonObject json, PackRule rule) {
        json.text("id", rule.id())
                .text("confidence", rule.confidence().word())
                .texts("sources", rule.sources())
                .textOrNull("note", rule.note())
                .objects("parameters", List.copyOf(rule.parameters().values()), PolicyJson::parameter);
    }

    private static void parameter(JsonObject json, Parameter parameter) {
        json.text("name", parameter.name())
                .text("value", parameter.value())
                .text("unit", parameter.unit().word())
                .text("confidence", parameter.confidence().word())
                .texts("sources", parameter.sources())
                .textOrNull("note", parameter.note());
    }

    private static void source(JsonObject json, CitedSource source) {
        json.text("id", source.id())
                .text("title", source.title())
                .textOrNull("locator", source.locator())
                .textOrNull("link", source.link())
                .textOrNull("retrieved_on", source.retrievedOn())
                .text("kind", source.kind())
                .text("confidence", source.confidence().word());
    }
}

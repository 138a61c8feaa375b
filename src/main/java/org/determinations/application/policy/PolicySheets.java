package org.determinations.application.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.result.PolicySheet;
import org.determinations.model.result.PolicyStatement;
import org.determinations.policy.PackRule;
import org.determinations.policy.Parameter;
import org.determinations.policy.PolicyPack;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.difference.ScorecardLine;
import org.determinations.scorecard.difference.ScorecardLines;

/** Writes policy packs out, of whichever shape: tables of a scorecard, rules with their parameters. */
final class PolicySheets {
    private PolicySheets() {}

    static PolicySheet of(GoverningPack shown) {
        PolicyPack pack = shown.pack();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("governs", pack.inForce().text());
        shown.cycle().ifPresent(cycle -> facts.put("shown for", cycle.text()));
        facts.put("approved by", pack.approval().by());
        facts.put("approved on", pack.approval().on());
        facts.put("SHA-256", pack.hash());
        return new PolicySheet(
                pack.id() + ": " + pack.label(), facts, pack.describeCategories(), statements(pack), pack.sources());
    }

    private static List<PolicyStatement> statements(PolicyPack pack) {
        Stream<PolicyStatement> own = scorecard(pack)
                .map(scorecard -> ScorecardLines.of(scorecard).stream().map(PolicySheets::statement))
                .orElseGet(() -> rules(pack));
        return Stream.concat(own, analyses(pack)).toList();
    }

    static Optional<Scorecard> scorecard(PolicyPack pack) {
        return pack.body().filter(Scorecard.class::isInstance).map(Scorecard.class::cast);
    }

    /** The rules of a pack with their parameters, in the order in which they are asked. */
    static Stream<PolicyStatement> rules(PolicyPack pack) {
        return pack.rules().stream().flatMap(rule -> rule("rules", rule));
    }

    /** The rules of its further files. */
    static Stream<PolicyStatement> analyses(PolicyPack pack) {
        return pack.analyses().stream().flatMap(rule -> rule("analyses", rule));
    }

    private static PolicyStatement statement(ScorecardLine line) {
        return new PolicyStatement(
                line.section(),
                line.id(),
                line.what(),
                line.says(),
                line.cited().sources(),
                line.cited().confidence());
    }

    private static Stream<PolicyStatement> rule(String section, PackRule rule) {
        Stream<PolicyStatement> itself = Stream.of(new PolicyStatement(
                section,
                rule.id(),
                "rule",
                rule.note().isEmpty() ? "asked" : rule.note(),
                rule.sources(),
                rule.confidence()));
        return Stream.concat(
                itself, rule.parameters().values().stream().map(parameter -> parameter(section, rule, parameter)));
    }

    private static PolicyStatement parameter(String section, PackRule rule, Parameter parameter) {
        return new PolicyStatement(
                section,
                rule.id(),
                parameter.name(),
                parameter.value() + " (" + parameter.unit().word() + ")",
                parameter.sources(),
                parameter.confidence());
    }
}

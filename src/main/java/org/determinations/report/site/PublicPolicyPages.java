package org.determinations.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Confidence;
import org.determinations.model.result.CitedSource;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleParameter;
import org.determinations.report.dossier.PublicResults;

/** Makes the public's pages of the rules and of data and method: the policy that published sources confirm. One per site. */
record PublicPolicyPages(PublicResults results, PublicFrames frames) {
    /** What the policy calls the smallest number of students of a group that is judged. */
    private static final String SMALLEST = "minimumCell";

    /** Whether it says of how few students the secondary analysis judges nothing. */
    static boolean isOfSizes(RuleDescription rule) {
        return rule.part() == RuleDescription.Part.ANALYSIS
                && rule.parameters().stream().anyMatch(p -> p.use().parameter().equals(SMALLEST));
    }

    /** Whether the rule, or a number of it, cites the source. */
    static boolean cites(RuleDescription rule, CitedSource source) {
        return rule.sources().contains(source.id())
                || rule.parameters().stream().anyMatch(p -> p.use().sources().contains(source.id()));
    }

    /**
     * The page of the rules.
     *
     * @param sizes of groups that the secondary analysis used, whether or not a source confirms them; none without one that is public
     */
    RulesPage rules(List<RuleDescription> rules, List<RuleDescription> sizes, List<CitedSource> sources) {
        return new RulesPage(
                frames.top("The rules", SitePlan.RULES),
                frames.said(results.shape().howToRead()) + " These are the rules that published sources confirm.",
                Optional.empty(),
                rules.stream()
                        .map(rule -> rule(rule, parameters(rule), sources))
                        .toList(),
                sizes.stream()
                        .map(rule -> rule(rule, RulesPageMaker.parameters(rule), sources))
                        .toList(),
                PolicySources.table("Policy sources", sources));
    }

    private static RulesPage.Rule rule(RuleDescription rule, Optional<Table> parameters, List<CitedSource> sources) {
        return new RulesPage.Rule(
                rule.id(),
                rule.title(),
                rule.note(),
                rule.confidence().word(),
                "",
                parameters,
                PolicySources.cited(sources, rule.sources()));
    }

    private static Optional<Table> parameters(RuleDescription rule) {
        List<RuleParameter> confirmed = rule.parameters().stream()
                .filter(p -> p.use().confidence() == Confidence.CONFIRMED)
                .toList();
        return confirmed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "Parameters of " + rule.id(),
                        List.of("Parameter", "Value", "Unit", "Note"),
                        confirmed.stream()
                                .map(p -> List.of(
                                        Cell.of(p.use().parameter()),
                                        Cell.of(p.use().value()),
                                        Cell.of(p.use().unit()),
                                        Cell.of(p.note())))
                                .toList()));
    }

    DataPage data() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Cycle", frames.cycle()),
                new Fact("Stage", "official, dated " + results.dated()),
                new Fact("Released on", results.releasedOn().toString())));
        if (!results.amendment().isEmpty()) {
            facts.add(new Fact("Amendment", results.amendment()));
        }
        return new DataPage(
                frames.top("Data and method", SitePlan.DATA),
                facts,
                List.of(DataPageMaker.categories(
                        "Determination categories, from least to most serious", results.categories())),
                List.of(
                        frames.said(results.shape().howToRead()),
                        frames.said(results.shape().basedOn()),
                        "Where a number of students, or anything from which it could be told, is too small to be shown, the page"
                                + " says that it is not shown."),
                List.of(
                        frames.said(
                                "These pages hold public results only. They are made apart from the department's own files."),
                        frames.said("The page of a district names no other district.")));
    }
}

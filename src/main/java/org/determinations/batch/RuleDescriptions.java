package org.determinations.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.determination.RuleBook;
import org.determinations.model.ParameterDescription;
import org.determinations.model.RuleDescription;
import org.determinations.model.RunHeader;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;

/** The rules of a run's policy pack in words. */
public final class RuleDescriptions {
    private RuleDescriptions() {}

    /** In the order in which they are asked; empty when the pack's files are no longer those of the run. */
    public static List<RuleDescription> list(Installation installation, RunHeader run) {
        PolicyPack pack = Policies.files().loadFolder(installation.policies().resolve(run.packId()));
        if (!pack.hash().equals(run.packHash())) {
            return List.of();
        }
        Map<String, String> titles = Stream.concat(
                        RuleBook.shapes().stream(),
                        SecondaryRules.files().values().stream().flatMap(List::stream))
                .collect(Collectors.toMap(RuleShape::id, RuleShape::title));
        return Stream.concat(
                        pack.rules().stream().map(rule -> description(rule, false, titles)),
                        pack.analyses().stream().map(rule -> description(rule, true, titles)))
                .toList();
    }

    private static RuleDescription description(PackRule rule, boolean analysis, Map<String, String> titles) {
        return new RuleDescription(
                rule.id(),
                titles.getOrDefault(rule.id(), ""),
                analysis,
                rule.note(),
                rule.confidence(),
                rule.sources(),
                rule.parameters().values().stream()
                        .map(parameter -> new ParameterDescription(parameter.use(), parameter.note()))
                        .toList());
    }
}

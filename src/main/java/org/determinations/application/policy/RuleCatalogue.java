package org.determinations.application.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.application.Installation;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleParameter;
import org.determinations.model.run.RunHeader;
import org.determinations.policy.PackRule;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;
import org.determinations.store.Stores;

/** Every rule of a run's policy pack in the words of the pack and of the program. */
public final class RuleCatalogue {
    private final Map<String, RuleShape> shapes = new TreeMap<>();

    private RuleCatalogue() {
        Policies.shapes().forEach(shape -> {
            add(shape.rules());
            shape.further().values().forEach(this::add);
        });
    }

    /**
     * The rules in the order in which they are asked, then those of the secondary analysis. Empty when neither the store nor
     * the installation has the very pack that the run used: what another one says would not be true of the run.
     */
    public static List<RuleDescription> list(Installation installation, Stores stores, RunHeader run) {
        return findPack(installation, stores, run)
                .map(pack -> new RuleCatalogue().of(pack))
                .orElse(List.of());
    }

    /** The very pack that the run used; empty when neither the store nor the installation has it. */
    public static Optional<PolicyPack> findPack(Installation installation, Stores stores, RunHeader run) {
        return RunPacks.find(installation, stores, run, Policies.files()::loadFolder);
    }

    private List<RuleDescription> of(PolicyPack pack) {
        List<RuleDescription> rules = new ArrayList<>();
        pack.body().ifPresent(body -> add(body.shapes()));
        pack.rules().forEach(rule -> rules.add(described(rule)));
        // A control of the release checklist is no rule of the run: it compares with what the store holds that day.
        pack.analyses().stream()
                .filter(rule -> Objects.requireNonNull(shapes.get(rule.id())).role() != RuleRole.CONTROL)
                .forEach(rule -> rules.add(described(rule)));
        return List.copyOf(rules);
    }

    private RuleDescription described(PackRule rule) {
        RuleShape shape = shapes.get(rule.id());
        if (shape == null) {
            throw new IllegalStateException(
                    "a pack with the unknown rule " + rule.id() + " is refused when it is read");
        }
        return new RuleDescription(
                rule.id(),
                shape.title(),
                part(shape.role()),
                rule.confidence(),
                rule.sources(),
                rule.parameters().values().stream()
                        .map(p -> new RuleParameter(p.use(), p.note()))
                        .toList(),
                rule.note());
    }

    private static RuleDescription.Part part(RuleRole role) {
        return switch (role) {
            case CONTROL -> RuleDescription.Part.RUN;
            case ANALYSIS -> RuleDescription.Part.ANALYSIS;
            case STAGE, BASIS, SCORE, STEP, FACTOR, SCREEN, DECISION -> RuleDescription.Part.DISTRICT;
        };
    }

    private void add(Collection<RuleShape> known) {
        known.forEach(shape -> shapes.put(shape.id(), shape));
    }
}

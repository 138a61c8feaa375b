package org.determinations.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.decision.DecisionOptions;
import org.determinations.model.decision.DecisionOptions.Option;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.policy.PolicyPack;

/**
 * Finds what a person may decide about a district: exactly the decisions that {@link DecisionCheck} lets pass and that the rules of
 * the policy then follow.
 */
public final class DecisionChoices {
    private DecisionChoices() {}

    /**
     * The options of a district.
     *
     * @param check of its stage
     * @param result what the rules give a district of the stage
     */
    public static DecisionOptions of(
            DecisionCheck check, Programme programme, PolicyPack pack, DistrictFacts district, Result result) {
        Optional<CategoryCode> derived = check.withoutDecision(district);
        List<Option> allowed = new ArrayList<>();
        List<CategoryCode> notFollowed = new ArrayList<>();
        List<CategoryCode> lessSerious = new ArrayList<>();
        if (derived.isPresent()) {
            allowed.add(new Option(DecisionKind.KEEP, Optional.empty()));
        }
        DecisionKind kind = derived.isPresent() ? DecisionKind.REASSIGN : DecisionKind.ASSIGN;
        for (CategoryCode code : pack.listCodes()) {
            Option option = new Option(kind, Optional.of(code));
            DistrictFacts decided = district.withDecision(Optional.of(asked(district, option)));
            if (derived.filter(own -> !pack.isMoreSerious(code, own)).isPresent()) {
                lessSerious.add(code);
            } else if (result.of(decided).equals(Optional.of(code))) {
                allowed.add(option);
            } else {
                notFollowed.add(code);
            }
        }
        List<String> absent = new ArrayList<>(ofKinds(programme, derived, lessSerious));
        if (!notFollowed.isEmpty()) {
            absent.add(Words.anyOf(notFollowed)
                    + " cannot be chosen: by the rules of the policy a decision does not lead there.");
        }
        return new DecisionOptions(derived, allowed, absent);
    }

    /** The category that the rules give a district. */
    @FunctionalInterface
    public interface Result {
        Optional<CategoryCode> of(DistrictFacts district);
    }

    private static List<String> ofKinds(
            Programme programme, Optional<CategoryCode> derived, List<CategoryCode> lessSerious) {
        if (derived.isEmpty()) {
            return List.of("KEEP and REASSIGN are for a district with a category; the data give this one none.");
        }
        List<String> sentences = new ArrayList<>();
        if (!lessSerious.isEmpty()) {
            sentences.add(
                    Words.anyOf(lessSerious) + " cannot be chosen: a decision only makes a category more serious, and "
                            + derived.get() + " follows from the data.");
        }
        sentences.add("ASSIGN is for a district without a category; this one has " + derived.get() + " by its "
                + programme.words().basis() + ".");
        return sentences;
    }

    /** Of nobody yet: only what is decided counts for the question. */
    private static DecisionFact asked(DistrictFacts district, Option option) {
        return DecisionFacts.asked(district.code(), option.kind(), option.category());
    }
}

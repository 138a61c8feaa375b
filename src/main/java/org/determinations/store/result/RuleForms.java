package org.determinations.store.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleGrounds;
import org.determinations.model.result.RuleResult;
import org.determinations.store.sql.StoreException;

/** The forms of a run's answers while they are written, portion by portion. */
final class RuleForms {
    /** Answers that a form is learned from: more of them hardly pack better. */
    private static final int SAMPLES = 16;

    private final Map<Key, RuleForm> forms = new HashMap<>();
    private int last;

    /** Forms are numbered from the one after {@code last}. */
    RuleForms(int last) {
        this.last = last;
    }

    /** What makes answers have one form. Those without values teach nothing about the others. */
    private record Key(String ruleId, String title, RuleGrounds grounds, boolean empty) {
        static Key of(RuleResult answer) {
            return new Key(
                    answer.ruleId(),
                    answer.title(),
                    answer.grounds(),
                    answer.values().isEmpty());
        }
    }

    /** The forms that these districts need and that are not there yet. */
    List<RuleForm> added(List<Determination> portion) {
        Map<Key, List<RuleResult>> samples = new LinkedHashMap<>();
        for (Determination determination : portion) {
            for (RuleResult answer : determination.rules()) {
                Key key = Key.of(answer);
                if (!forms.containsKey(key)) {
                    List<RuleResult> some = samples.computeIfAbsent(key, k -> new ArrayList<>());
                    if (some.size() < SAMPLES) {
                        some.add(answer);
                    }
                }
            }
        }
        List<RuleForm> added = new ArrayList<>();
        samples.forEach((key, some) -> {
            RuleForm form = RuleForm.learned(++last, some);
            forms.put(key, form);
            added.add(form);
        });
        return added;
    }

    /** The form of an answer of a portion that was asked for before. */
    RuleForm of(RuleResult answer) {
        RuleForm form = forms.get(Key.of(answer));
        if (form == null) {
            throw new StoreException("no form of an answer of " + answer.ruleId());
        }
        return form;
    }
}

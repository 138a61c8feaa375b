package org.determinations.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.determination.Words;
import org.determinations.model.EvidenceValue;
import org.determinations.model.jurisdiction.CodeForm;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RuleOutcome;
import org.determinations.model.result.RuleResult;
import org.determinations.model.run.RunReport;

/**
 * Whether words that people or files gave would tell one district of another one: the letter and the explanation that a district is given
 * stop at the code of another one, so such a run is not approved. Nobody can sign for it.
 */
final class OtherDistricts {
    private OtherDistricts() {}

    static ChecklistItem check(RunReport results, CodeForm form) {
        List<Determination> districts = results.determinations();
        if (districts.isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.OTHER_DISTRICTS,
                    ChecklistAnswer.NOT_APPLICABLE,
                    "the run has no district",
                    List.of());
        }
        NamedDistricts named = NamedDistricts.of(districts.stream().map(Determination::district), form);
        List<String> found =
                districts.stream().flatMap(own -> find(own, named).stream()).toList();
        return found.isEmpty()
                ? ChecklistItem.of(
                        ChecklistPoint.OTHER_DISTRICTS,
                        ChecklistAnswer.PASSED,
                        "no result and no explanation has the code of another district in it",
                        List.of())
                : ChecklistItem.of(
                        ChecklistPoint.OTHER_DISTRICTS,
                        ChecklistAnswer.ERROR,
                        Words.amount(found.size(), "district")
                                + " would read the code of another one; write it in other words at its source and run the stage again",
                        found);
    }

    /** The first words with such a code, those with a place before what is made of them. */
    private static Optional<String> find(Determination own, NamedDistricts named) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("its name", own.name());
        List<RuleResult> read = own.rules().stream()
                .filter(rule -> rule.outcome() != RuleOutcome.NOT_APPLICABLE)
                .toList();
        for (RuleResult rule : read) {
            rule.values().forEach(value -> texts.merge(place(rule, value), text(value), OtherDistricts::lines));
        }
        read.forEach(rule -> texts.put(rule.ruleId() + " " + rule.title(), rule.reason()));
        texts.put("why it has no category", own.undeterminedReason());
        texts.put("what would change its result", String.join("\n", own.wouldChange()));
        return texts.entrySet().stream()
                .flatMap(of -> named
                        .other(of.getValue(), own.district())
                        .map(code -> own.district() + " " + own.name() + ": " + of.getKey() + " has " + code)
                        .stream())
                .findFirst();
    }

    private static String lines(String above, String below) {
        return above + "\n" + below;
    }

    private static String place(RuleResult rule, EvidenceValue value) {
        String where = value.where().text();
        return rule.ruleId() + " " + value.name() + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private static String text(EvidenceValue value) {
        return String.join(
                "\n",
                value.name(),
                value.text(),
                value.note(),
                value.where().file(),
                value.where().column());
    }
}

package org.determinations.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.determination.Words;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.EvidenceValue;
import org.determinations.model.jurisdiction.Jurisdiction;
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

    static ChecklistItem check(RunReport results, Jurisdiction jurisdiction) {
        List<Determination> districts = results.determinations();
        if (districts.isEmpty()) {
            return ChecklistItem.of(
                    ChecklistPoint.NAMES_OTHERS, ChecklistAnswer.NOT_APPLICABLE, "the run has no district", List.of());
        }
        NamedDistricts named = NamedDistricts.of(districts.stream().map(Determination::district), jurisdiction);
        List<String> found =
                districts.stream().flatMap(own -> find(own, named).stream()).toList();
        return found.isEmpty()
                ? ChecklistItem.of(
                        ChecklistPoint.NAMES_OTHERS,
                        ChecklistAnswer.PASSED,
                        "no result and no explanation has the code of another district in it",
                        List.of())
                : ChecklistItem.of(
                        ChecklistPoint.NAMES_OTHERS,
                        ChecklistAnswer.ERROR,
                        Words.amount(found.size(), "district")
                                + " would read the code of another one; write it in other words at its source and run the stage again",
                        found);
    }

    /** The first words with such a code, those with a place before what is made of them. */
    private static Optional<String> find(Determination own, NamedDistricts named) {
        List<RuleResult> read = own.rules().stream()
                .filter(rule -> rule.outcome() != RuleOutcome.NOT_APPLICABLE)
                .toList();
        return named.other(own.name(), own.district())
                .map(code -> "its name has " + code)
                .or(() -> inValues(own.district(), read, named))
                .or(() -> inSentences(own, read, named))
                .map(has -> own.district() + " " + own.name() + ": " + has);
    }

    private static Optional<String> inValues(DistrictCode own, List<RuleResult> read, NamedDistricts named) {
        for (RuleResult rule : read) {
            for (EvidenceValue value : rule.values()) {
                SourceRef where = value.where();
                for (String text : List.of(value.text(), value.note(), value.name(), where.file(), where.column())) {
                    Optional<String> code = named.other(text, own);
                    if (code.isPresent()) {
                        String place = where.text().isEmpty() ? "" : " (" + where.text() + ")";
                        return Optional.of(rule.ruleId() + " " + value.name() + place + " has " + code.get());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inSentences(Determination own, List<RuleResult> read, NamedDistricts named) {
        for (RuleResult rule : read) {
            Optional<String> code = named.other(rule.reason(), own.district());
            if (code.isPresent()) {
                return Optional.of("the sentence of " + rule.ruleId() + " has " + code.get());
            }
        }
        return Stream.concat(Stream.of(own.undeterminedReason()), own.wouldChange().stream())
                .flatMap(text -> named.other(text, own.district()).stream())
                .map(code -> "the sentences about its result have " + code)
                .findFirst();
    }
}

package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.disproportionality.interval.AdjustedP;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;

/**
 * P-values adjusted for being several: Holm over the deciding measures of one district and school year, Benjamini and
 * Hochberg over the informing measures of the whole State. Needs the results of all districts; changes no status.
 */
public final class PValueAdjustment {

    private PValueAdjustment() {}

    /** The same results, adjusted, ordered by subject and key. */
    public static List<MeasureResult> adjust(List<MeasureResult> allDistricts) {
        List<MeasureResult> ordered = allDistricts.stream()
                .sorted(Comparator.comparing(MeasureResult::subject).thenComparing(MeasureResult::key))
                .toList();
        List<MeasureResult> adjusted = new ArrayList<>();
        ordered.stream()
                .collect(Collectors.groupingBy(MeasureResult::subject, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(district ->
                        adjusted.addAll(family(district, r -> r.key().kind().decides(), AdjustedP.HOLM)));
        return family(adjusted, r -> !r.key().kind().decides(), AdjustedP.BENJAMINI_HOCHBERG);
    }

    /** Adjusted p-values of one deciding measure of low income over all districts of the State: a screen, no judgement. */
    public static Map<DistrictCode, BigDecimal> screen(List<MeasureResult> allDistricts, MeasureKind kind) {
        Map<DistrictCode, BigDecimal> screened = new TreeMap<>();
        List<MeasureResult> chosen = allDistricts.stream()
                .filter(r -> r.key().kind() == kind)
                .sorted(Comparator.comparing(MeasureResult::subject).thenComparing(MeasureResult::key))
                .toList();
        family(chosen, r -> true, AdjustedP.BENJAMINI_HOCHBERG)
                .forEach(r -> r.evidence()
                        .flatMap(MeasureEvidence::adjustedP)
                        .ifPresent(p -> screened.put(r.subject().district(), p)));
        return screened;
    }

    private static List<MeasureResult> family(
            List<MeasureResult> results, Predicate<MeasureResult> member, AdjustedP method) {
        List<BigDecimal> raw = results.stream()
                .filter(member)
                .map(MeasureResult::evidence)
                .flatMap(Optional::stream)
                .map(MeasureEvidence::rawP)
                .toList();
        List<BigDecimal> adjusted = method.adjust(raw);
        String how = method.words() + " over " + raw.size();
        List<MeasureResult> answer = new ArrayList<>();
        int next = 0;
        for (MeasureResult result : results) {
            if (member.test(result) && result.evidence().isPresent()) {
                answer.add(result.with(result.evidence().get().adjusted(how, adjusted.get(next))));
                next++;
            } else {
                answer.add(result);
            }
        }
        return answer;
    }
}

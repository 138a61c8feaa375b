package org.determinations.disproportionality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.determinations.disproportionality.interval.AdjustedP;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.MeasureEvidence;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;

/**
 * P-values adjusted for being several: Holm over the deciding measures of one district and school year, Benjamini and
 * Hochberg over the informing measures of the whole State in a school year. Told of the results of all districts, some at a time,
 * it keeps their p-values alone; asked then for the same results in the same order. Changes no status. Used by one thread.
 */
public final class PValueAdjustment {
    private final Map<SchoolYear, Informing> informing = new HashMap<>();

    /** The p-values of the informing measures of one school year, and where the next result is among them. */
    private static final class Informing {
        private final List<BigDecimal> raw = new ArrayList<>();
        private List<BigDecimal> adjusted = List.of();
        private int next;

        MeasureResult next(MeasureResult result, MeasureEvidence evidence) {
            if (adjusted.isEmpty()) {
                adjusted = AdjustedP.BENJAMINI_HOCHBERG.adjust(raw);
            }
            return result.with(evidence.adjusted(how(AdjustedP.BENJAMINI_HOCHBERG, raw.size()), adjusted.get(next++)));
        }
    }

    /** The same results, adjusted, ordered by subject and key. */
    public static List<MeasureResult> adjust(List<MeasureResult> allDistricts) {
        PValueAdjustment adjustment = new PValueAdjustment();
        adjustment.add(allDistricts);
        return adjustment.adjusted(allDistricts);
    }

    /** Takes the results of the next districts. */
    public void add(List<MeasureResult> results) {
        for (MeasureResult result : ordered(results)) {
            result.evidence()
                    .filter(e -> !decides(result))
                    .ifPresent(e -> informing
                            .computeIfAbsent(result.subject().schoolYear(), y -> new Informing())
                            .raw
                            .add(e.rawP()));
        }
    }

    /** The results of the next districts, adjusted, ordered by subject and key; the districts come as they came before. */
    public List<MeasureResult> adjusted(List<MeasureResult> results) {
        List<MeasureResult> adjusted = new ArrayList<>();
        ordered(results).stream()
                .collect(Collectors.groupingBy(MeasureResult::subject, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(district -> adjusted.addAll(family(district, PValueAdjustment::decides, AdjustedP.HOLM)));
        adjusted.replaceAll(result -> decides(result)
                ? result
                : result.evidence()
                        .map(e -> Objects.requireNonNull(
                                        informing.get(result.subject().schoolYear()))
                                .next(result, e))
                        .orElse(result));
        return adjusted;
    }

    private static boolean decides(MeasureResult result) {
        return result.key().kind().decides();
    }

    private static List<MeasureResult> ordered(List<MeasureResult> results) {
        return results.stream()
                .sorted(Comparator.comparing(MeasureResult::subject).thenComparing(MeasureResult::key))
                .toList();
    }

    private static String how(AdjustedP method, int tests) {
        return method.words() + " over " + tests;
    }

    /** Adjusted p-values of one deciding measure of low income over all districts of the State: a screen, no judgement. */
    public static Map<DistrictCode, BigDecimal> screen(List<MeasureResult> allDistricts, MeasureKind kind) {
        Map<DistrictCode, BigDecimal> screened = new TreeMap<>();
        List<MeasureResult> chosen =
                allDistricts.stream().filter(r -> r.key().kind() == kind).toList();
        family(ordered(chosen), r -> true, AdjustedP.BENJAMINI_HOCHBERG)
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
        String how = how(method, raw.size());
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

package org.determinations.report.secondary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.determinations.model.result.Determination;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.SecondaryReport;

/**
 * A walk through the districts of an analysis in the order of their codes. What is found of some of them is read, what is made of it is
 * made side by side and taken one after another, so that few are held at once.
 */
final class DistrictWalk {
    private static final int DISTRICTS_AT_ONCE = 16;

    private DistrictWalk() {}

    /** A district as it was determined and what was found of it. */
    record District(Determination determination, DistrictFindings findings) {}

    /**
     * Takes what was made of one district after the other.
     *
     * @param <X> why it cannot
     */
    @FunctionalInterface
    interface Taker<T, X extends Exception> {
        void take(T made) throws X;
    }

    static <T, X extends Exception> void each(SecondaryReport analysis, Function<District, T> making, Taker<T, X> taker)
            throws X {
        List<Determination> all = analysis.districts();
        for (int from = 0; from < all.size(); from += DISTRICTS_AT_ONCE) {
            List<District> some = IntStream.range(from, Math.min(from + DISTRICTS_AT_ONCE, all.size()))
                    .mapToObj(all::get)
                    .map(one -> new District(one, analysis.findings(one.district())))
                    .toList();
            for (T made : some.parallelStream().map(making).toList()) {
                taker.take(made);
            }
        }
    }
}

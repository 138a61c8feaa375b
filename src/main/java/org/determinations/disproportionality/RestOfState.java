package org.determinations.disproportionality;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.OutcomeCount;

/**
 * Where a figure of the whole State, or of its rest, may stand beside a public table. Whoever knows the State's counts can take the
 * table's districts away from them; what is left must be more than one district and enough students, or the figure would tell what
 * the table withholds.
 */
public final class RestOfState {
    private static final int DISTRICTS = 2;

    private RestOfState() {}

    /**
     * The plain measures of which the districts outside the table hold, in each of both groups, so many students with and so many
     * without the outcome. A district that the State's figure leaves out holds none.
     *
     * @param published the districts of the public table
     * @param least fewest students of each of the four kinds; unit: students
     */
    public static Set<MeasureKey> wide(CountBook book, Collection<DistrictCode> published, long least) {
        Set<DistrictCode> outside = new TreeSet<>(book.districts());
        published.forEach(outside::remove);
        PlainSums sums = PlainSums.of(book, outside);
        Set<MeasureKey> wide = new TreeSet<>();
        for (int i = 0; i < sums.keys().size(); i++) {
            if (isWide(sums.total(i), sums.districts(i), least)) {
                wide.add(sums.keys().get(i));
            }
        }
        return Collections.unmodifiableSet(wide);
    }

    private static boolean isWide(MeasureCounts.Pair rest, int districts, long least) {
        return districts >= DISTRICTS
                && LongStream.concat(kinds(rest.focal()), kinds(rest.comparison()))
                        .allMatch(n -> n >= least);
    }

    private static LongStream kinds(OutcomeCount group) {
        return LongStream.of(group.outcome(), group.others());
    }
}

package org.determinations.application.run;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.model.DistrictCode;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunResults;
import org.determinations.store.Stores;
import org.determinations.store.result.ResultSpans;

/** The determinations of one run as the store has them, read portion by portion. Used by one thread. */
public final class StoredResults implements RunResults {
    private static final int PORTION = 100;

    private final ResultSpans spans;
    private final List<DistrictCode> districts;
    private List<Determination> read = List.of();

    public StoredResults(Stores stores, int run) {
        this.spans = stores.determinations().spans(run);
        this.districts = stores.determinations().listDistricts(run);
    }

    @Override
    public void forEach(Consumer<List<Determination>> portion) {
        for (int from = 0; from < districts.size(); from += PORTION) {
            portion.accept(read(from));
        }
    }

    /** One determination; those beside it are at hand for the next question. Empty when the run has no such district. */
    public Optional<Determination> find(DistrictCode district) {
        Optional<Determination> known = among(read, district);
        int place = Collections.binarySearch(districts, district);
        if (known.isEmpty() && place >= 0) {
            read = read(place);
            known = among(read, district);
        }
        return known;
    }

    private List<Determination> read(int from) {
        int to = Math.min(from + PORTION, districts.size()) - 1;
        return spans.list(districts.get(from), districts.get(to));
    }

    private static Optional<Determination> among(List<Determination> some, DistrictCode district) {
        return some.stream().filter(d -> d.district().equals(district)).findFirst();
    }
}

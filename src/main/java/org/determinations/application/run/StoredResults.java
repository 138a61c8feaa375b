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
import org.jspecify.annotations.Nullable;

/** The determinations of one run as the store has them, read portion by portion. Used by one thread. */
public final class StoredResults implements RunResults {
    private static final int PORTION = 100;

    private final Stores stores;
    private final int run;
    private final ResultSpans spans;
    private @Nullable List<DistrictCode> districts;
    private List<Determination> read = List.of();

    public StoredResults(Stores stores, int run) {
        this.stores = stores;
        this.run = run;
        this.spans = stores.determinations().spans(run);
    }

    /** Listed when somebody asks for a result: of a correction that changes none nobody does. */
    private List<DistrictCode> districts() {
        List<DistrictCode> all = districts;
        if (all == null) {
            all = stores.determinations().listDistricts(run);
            districts = all;
        }
        return all;
    }

    @Override
    public void forEach(Consumer<List<Determination>> portion) {
        for (int from = 0; from < districts().size(); from += PORTION) {
            portion.accept(read(from));
        }
    }

    /** One determination; those beside it are at hand for the next question. Empty when the run has no such district. */
    public Optional<Determination> find(DistrictCode district) {
        Optional<Determination> known = among(read, district);
        int place = Collections.binarySearch(districts(), district);
        if (known.isEmpty() && place >= 0) {
            read = read(place);
            known = among(read, district);
        }
        return known;
    }

    private List<Determination> read(int from) {
        List<DistrictCode> all = districts();
        int to = Math.min(from + PORTION, all.size()) - 1;
        return spans.list(all.get(from), all.get(to));
    }

    private static Optional<Determination> among(List<Determination> some, DistrictCode district) {
        return some.stream().filter(d -> d.district().equals(district)).findFirst();
    }
}

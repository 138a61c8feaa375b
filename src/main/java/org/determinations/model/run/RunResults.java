package org.determinations.model.run;

import java.util.List;
import java.util.function.Consumer;
import org.determinations.model.result.Determination;

/** The determinations of a run, portion by portion: never more of them in memory than a portion. */
@FunctionalInterface
public interface RunResults {

    /** Hands on every determination, whole and in the order of district codes, in portions of some hundred at most. */
    void forEach(Consumer<List<Determination>> portion);

    /** Of determinations that are in memory anyway. */
    static RunResults of(List<Determination> determinations) {
        return portion -> portion.accept(determinations);
    }
}

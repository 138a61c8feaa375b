package org.determinations.application.secondary;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunHeader;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * What the steps of one secondary run share. One per run and command; immutable.
 *
 * @param run number of the run
 * @param official the released official run whose accountability levels say which districts are analysed
 * @param stores stores that join the transaction of the step
 * @param words what the run's jurisdiction calls its units
 * @param jobs the folder with the table of equity over the State
 */
public record SecondaryWork(int run, RunHeader official, PolicyPack pack, Stores stores, UnitWords words, Path jobs) {

    /** The same of an earlier run of the secondary analysis; empty for a run that never came so far. */
    Optional<SecondaryWork> of(int earlier) {
        return stores.measures()
                .findBasis(earlier)
                .flatMap(stores.runs()::find)
                .map(basis -> new SecondaryWork(earlier, basis, pack, stores, words, jobs));
    }
}

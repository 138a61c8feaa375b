package org.determinations.application.seal;

import java.util.List;
import java.util.Optional;
import org.determinations.model.Sha256;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.store.SealStore;
import org.determinations.store.Stores;

/** Finds the sealed record of the approval under which a run leaves the house. */
public final class ApprovedRecords {
    /** Names stand in their order in a record, and this one is the first. */
    private static final String OF_APPROVAL = "{\"action\":\"" + ReleaseAction.APPROVE.word() + "\",";

    private ApprovedRecords() {}

    /** The run's newest one; empty while the run is not approved, and for an approval from before there was a key. */
    public static Optional<ApprovedRecord> find(Stores stores, int run, ReleaseState state) {
        return state == ReleaseState.COMPUTED || state == ReleaseState.WITHDRAWN
                ? Optional.empty()
                : list(stores.seals().list().stream()
                                .filter(seal -> seal.run() == run)
                                .toList())
                        .stream()
                        .reduce((first, last) -> last);
    }

    /** Those of approvals, in their order. */
    public static List<ApprovedRecord> list(List<SealStore.Seal> seals) {
        return seals.stream()
                .filter(seal -> seal.record().startsWith(OF_APPROVAL))
                .map(seal -> new ApprovedRecord(seal.event(), Sha256.hex(seal.record()), seal.keyId()))
                .toList();
    }
}

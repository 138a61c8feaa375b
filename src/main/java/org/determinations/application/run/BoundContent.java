package org.determinations.application.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.application.audit.RunBinding;
import org.determinations.model.TableContent;
import org.determinations.store.Stores;
import org.determinations.store.result.ContentStore;

/**
 * The hashes of what the store holds of a computed run, with what the audit trail carries of them. Whoever takes something over from
 * the run asks here whether it still is what was computed. One per run and look; immutable.
 *
 * @param run which run
 * @param bound what the audit trail carries, where it is the hash over {@code contents}; empty for a run that is not bound to it, and for one
 *     whose hashes are others
 * @param contents as they were stored with the run, by table
 */
record BoundContent(Stores stores, int run, Optional<String> bound, List<TableContent> contents) {

    BoundContent {
        contents = List.copyOf(contents);
    }

    static BoundContent of(Stores stores, int run) {
        List<TableContent> contents = stores.content().list(run);
        return new BoundContent(
                stores,
                run,
                RunBinding.content(stores.audit().list(), run)
                        .filter(carried ->
                                ContentStore.combined(contents, carried).equals(carried)),
                contents);
    }

    /** Whether the hashes are those of the audit trail, and the rows of some tables, by name, those of the hashes. */
    boolean holds(Set<String> tables) {
        return bound.isPresent()
                && contents.stream()
                        .filter(content -> tables.contains(content.table()))
                        .toList()
                        .equals(stores.content().read(run, bound.get(), tables).stream()
                                .sorted(Comparator.comparing(TableContent::table))
                                .toList());
    }
}

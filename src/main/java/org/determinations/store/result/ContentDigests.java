package org.determinations.store.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.determinations.model.TableContent;
import org.determinations.store.sql.TableDigest;

/** The hashes of a run's tables while rows are added to them, so that none of the rows must be read again. Used by one thread. */
public final class ContentDigests {
    private final Map<String, TableDigest> digests = new TreeMap<>();

    /** The hash of the table of that name. */
    public TableDigest of(String table) {
        return digests.computeIfAbsent(table, name -> new TableDigest(ContentTables.get(name)));
    }

    /** The hashes over all rows that were added. */
    public List<TableContent> contents() {
        return digests.values().stream().map(TableDigest::content).toList();
    }
}

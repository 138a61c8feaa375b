package org.determinations.model.release;

import java.time.Instant;

/**
 * One thing that a person did about a run's release. Grain: one per run and action; never changed.
 *
 * @param run number of the run
 * @param by name of the person
 * @param note in the person's words; empty where none is needed
 * @param contentHash SHA-256 over names and hashes of what was released; empty when nothing was
 */
public record ReleaseEvent(int run, ReleaseAction action, String by, Instant at, String note, String contentHash) {

    /** The same event with the hash of what it put out. */
    public ReleaseEvent withContent(String hash) {
        return new ReleaseEvent(run, action, by, at, note, hash);
    }
}

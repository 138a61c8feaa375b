package org.determinations.report.trail;

import java.time.Instant;
import org.determinations.model.Worded;

/**
 * One thing that a person did, saw or downloaded. Grain: one per event of the audit trail, or per page view.
 *
 * @param knownAs how the person is known; empty in events of earlier versions
 * @param kind whether it was done or seen; a download is done
 * @param what in a word or two; of a page {@code page shown}
 * @param details of an event as the trail has them; of a page its address
 */
public record TrailRow(Instant at, String who, String knownAs, Kind kind, String what, String details) {

    /** Done, or only seen. */
    public enum Kind implements Worded {
        /** An event of the audit trail, downloads included. */
        ACT,
        /** A page of the desk that was shown. */
        VIEW
    }
}

package org.determinations.store.sql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Points in time as both databases hold them: in UTC, to the microsecond, cut and not rounded. */
public final class Moments {
    private Moments() {}

    public static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public static Instant read(OffsetDateTime stored) {
        return stored.toInstant();
    }
}

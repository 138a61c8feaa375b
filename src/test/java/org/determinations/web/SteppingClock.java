package org.determinations.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.determinations.application.TestInstallation;

/** A clock that goes on by so many seconds each time that it is looked at. */
final class SteppingClock extends Clock {
    private final AtomicLong looked = new AtomicLong();
    private final int seconds;

    SteppingClock(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return TestInstallation.NOW.plusSeconds(looked.incrementAndGet() * seconds);
    }
}

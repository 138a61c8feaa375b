package org.determinations.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** That somebody has just proved to the identity provider again who they are: good for one act and some minutes. One per proof. */
public final class Proof {
    /** From when the provider has seen the person. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Instant until;
    private final AtomicBoolean used = new AtomicBoolean();

    public Proof(Instant at) {
        this.until = at.plus(GOOD_FOR);
    }

    boolean isGood(Instant now) {
        return !used.get() && now.isBefore(until);
    }

    /** Takes it for an act; false when another act has it. */
    public boolean take() {
        return !used.getAndSet(true);
    }

    /** The act was refused, so that nothing came of it. */
    public void giveBack() {
        used.set(false);
    }
}

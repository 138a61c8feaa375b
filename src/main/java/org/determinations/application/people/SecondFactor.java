package org.determinations.application.people;

import java.util.Optional;

/**
 * The second factor of an account as it stands. One per account and moment.
 *
 * @param isSet whether there is one
 * @param secret of it; empty where there is none, and where it cannot be read: nobody signs in then until it is taken away
 */
public record SecondFactor(boolean isSet, Optional<Totp> secret) {
    static final SecondFactor NONE = new SecondFactor(false, Optional.empty());
    static final SecondFactor UNREADABLE = new SecondFactor(true, Optional.empty());
}

package org.determinations.web.signin;

import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people come in to a desk, for the library that keeps their sessions. One per server. */
public interface SignInWay {
    /** Makes the library let people in, and out, like this. */
    void put(HttpSecurity http);

    /** Scheme, host and port of another site, which people come back from and which a sign-out leads to; empty for none. */
    Optional<String> otherSite();
}

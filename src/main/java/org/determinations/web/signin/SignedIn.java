package org.determinations.web.signin;

import java.security.Principal;
import java.time.Instant;

/**
 * What a session knows of who signed in with an account. What the person may do is asked of the store at each page.
 *
 * @param secretEvent which password it was: with another one the session is over
 * @param home address of the page that the person comes to first
 * @param at when; a session is over after some hours, however busy it is
 */
public record SignedIn(String login, long secretEvent, Instant at, String home) implements Principal {
    @Override
    public String getName() {
        return login;
    }
}

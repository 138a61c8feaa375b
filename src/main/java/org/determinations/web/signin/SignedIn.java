package org.determinations.web.signin;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.people.Account;
import org.determinations.model.people.Identity;
import org.determinations.model.people.Right;

/**
 * What a session knows of who signed in. What the person may do is asked of the store at each page.
 *
 * @param identity by which the person came in
 * @param secretEvent which password it was: with another one the session is over; 0 for none
 * @param event of the sign-in: a session from before the account was closed stays over
 * @param at when; a session is over after some hours, however busy it is
 * @param home address of the page that the person comes to first
 */
public record SignedIn(String login, Identity identity, long secretEvent, long event, Instant at, String home)
        implements Principal, SessionPerson {

    /** Who came in to that account now. */
    public static SignedIn to(
            Account account, Identity identity, Set<Right> rights, long secretEvent, long event, Instant now) {
        return new SignedIn(account.login(), identity, secretEvent, event, now, home(rights));
    }

    /** The page that somebody with those rights comes to first. */
    public static String home(Set<Right> rights) {
        return rights.contains(Right.READ) ? "/" : rights.contains(Right.PEOPLE) ? "/people" : "/second-factor";
    }

    @Override
    public String getName() {
        return login;
    }

    @Override
    public SignedIn who() {
        return this;
    }

    @Override
    public Optional<Proof> proof() {
        return Optional.empty();
    }
}

package org.determinations.application.people;

import java.util.List;
import java.util.Optional;
import org.determinations.model.people.Account;
import org.determinations.model.people.OpenId;
import org.determinations.store.Stores;

/**
 * By what people come in where somebody looks: an account that cannot be signed in with there lets nobody act. One per desk; immutable.
 *
 * @param issuer the identity provider or the proxy that says who somebody is; empty where nobody does
 */
public record Entrance(Kind kind, String issuer) {
    /** How. */
    public enum Kind {
        /** One person, by a printed address: no account is asked for. */
        ADDRESS,
        /** By login and password. */
        PASSWORD,
        /** By the word of a provider, which may send somebody tomorrow whom nobody knows yet. */
        PROVIDER,
        /** By the word of a proxy, about people who have an account. */
        PROXY
    }

    /** By an address that is printed. */
    public static final Entrance ADDRESS = new Entrance(Kind.ADDRESS, "");

    /** With a password, or a code to choose one. */
    public static final Entrance PASSWORD = new Entrance(Kind.PASSWORD, "");

    /** The open accounts that can be signed in with here; empty where nobody signs in with any. */
    public Optional<List<Account>> admitted(Stores stores, People people) {
        return switch (kind) {
            case ADDRESS -> Optional.empty();
            case PASSWORD ->
                Optional.of(people.enabled().stream()
                        .filter(account ->
                                stores.people().findSecret(account.login()).isPresent())
                        .toList());
            case PROVIDER, PROXY ->
                Optional.of(people.enabled().stream()
                        .filter(account -> account.openId()
                                .map(OpenId::issuer)
                                .filter(issuer::equals)
                                .isPresent())
                        .toList());
        };
    }
}

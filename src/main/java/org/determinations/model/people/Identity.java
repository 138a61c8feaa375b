package org.determinations.model.people;

import org.determinations.model.Worded;

/**
 * How the person who acts is known. Immutable.
 *
 * @param id of an account its login; of a person whom an identity provider or a proxy knows issuer and subject; of a login of PostgreSQL
 *     its name, as the server says it; of an asserted name the operating system's user who typed it, empty where that is not known
 */
public record Identity(Method method, String id) {
    /** A name of which no more is known. */
    public static final Identity NAME_ALONE = new Identity(Method.ASSERTED, "");

    /** What stands behind a name. */
    public enum Method implements Worded {
        /** Nothing but the word of whoever typed it. */
        ASSERTED,
        /** The password of an account. */
        ACCOUNT,
        /** The word of the identity provider that the installation trusts. */
        OPENID,
        /** The word of the proxy that the installation trusts, with the secret that both have. */
        PROXY,
        /** The word of PostgreSQL, whose {@code session_user} it is. */
        DATABASE
    }

    public static Identity account(String login) {
        return new Identity(Method.ACCOUNT, login);
    }

    /** Of whom a provider or a proxy knows. */
    public static Identity openId(OpenId person) {
        return new Identity(person.isOfProxy() ? Method.PROXY : Method.OPENID, person.text());
    }

    /** @param login as the server says who is connected */
    public static Identity database(String login) {
        return new Identity(Method.DATABASE, login);
    }

    /** @param osUser the operating system's name of whoever typed the name */
    public static Identity asserted(String osUser) {
        return new Identity(Method.ASSERTED, osUser);
    }

    public boolean isAuthenticated() {
        return method != Method.ASSERTED;
    }

    /**
     * As it is kept: {@code account bo}, {@code openid https://login.example.gov 4711}, {@code proxy gateway jdoe},
     * {@code database jdoe}, {@code asserted jdoe}; empty where no more than a name is known.
     */
    public String text() {
        return id.isEmpty() ? "" : method.word() + " " + id;
    }

    /** What {@link #text} wrote; a text that it did not write is a name alone. */
    public static Identity parse(String text) {
        for (Method method : Method.values()) {
            String start = method.word() + " ";
            if (text.startsWith(start) && text.length() > start.length()) {
                return new Identity(method, text.substring(start.length()));
            }
        }
        return NAME_ALONE;
    }
}

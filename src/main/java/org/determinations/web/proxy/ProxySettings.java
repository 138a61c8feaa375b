package org.determinations.web.proxy;

import java.util.Optional;

/**
 * What the proxy in front of the desk says, and how it proves that it is the proxy. One per server; immutable.
 *
 * @param issuer the installation's name for the proxy: with what the proxy calls a person it is the person's identity
 * @param personHeader in which the proxy names the person
 * @param secretHeader in which it sends the secret
 * @param secret that only the proxy and the desk have; never in a file of settings, a log or a page
 * @param signOut address at the same host where the proxy signs people out; empty where it does not
 */
public record ProxySettings(
        String issuer, String personHeader, String secretHeader, String secret, Optional<String> signOut) {

    @Override
    public String toString() {
        return issuer;
    }
}

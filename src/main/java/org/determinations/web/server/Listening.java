package org.determinations.web.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the desk listens and how a browser comes to it. One per server.
 *
 * @param port 0 for any that is free
 * @param names by which a browser may ask for the desk, beside this machine's own
 * @param certificate with which the desk itself speaks TLS
 * @param proxy address of the one machine that may ask, having taken TLS off
 */
public record Listening(
        String address, int port, Set<String> names, Optional<Certificate> certificate, Optional<String> proxy) {
    static final String THIS_MACHINE = "127.0.0.1";

    public Listening {
        names = Set.copyOf(names);
    }

    /** A certificate with its chain, and its key without a passphrase; both PEM. */
    public record Certificate(Path chain, Path key) {}

    /** For a browser on this machine alone. */
    public static Listening here(int port) {
        return new Listening(THIS_MACHINE, port, Set.of(), Optional.empty(), Optional.empty());
    }

    /** Whether what goes to the browser is encrypted on its way. */
    public boolean isSecure() {
        return certificate.isPresent() || proxy.isPresent();
    }

    /** Names that a request may be for. */
    Set<String> hosts() {
        Set<String> hosts = new TreeSet<>(names);
        hosts.add(THIS_MACHINE);
        hosts.add("localhost");
        return hosts;
    }
}

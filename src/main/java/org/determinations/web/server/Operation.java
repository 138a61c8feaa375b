package org.determinations.web.server;

import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.application.Installation;

/**
 * What the server tells those who operate it. One per server.
 *
 * @param access is told of each request
 * @param metricsToken what a monitor on another machine must send; without one, figures are for this machine alone
 */
public record Operation(Consumer<AccessLine> access, Optional<String> metricsToken) {

    /** Into the home, for people. */
    public static Operation usual(Installation installation) {
        return new Operation(new AccessLog(installation.home(), AccessLine::text), Optional.empty());
    }

    /** For people, or as JSON for machines. */
    public enum Form {
        TEXT {
            @Override
            String line(AccessLine of) {
                return of.text();
            }
        },
        JSON {
            @Override
            String line(AccessLine of) {
                return of.json();
            }
        };

        /** With its end. */
        abstract String line(AccessLine of);
    }

    /** As {@code serve} is asked for it: lines go to {@code stream} where there is one, else into the home. */
    public static Operation of(
            Installation installation, Form form, Optional<Consumer<String>> stream, Optional<String> metricsToken) {
        Consumer<AccessLine> access = stream.<Consumer<AccessLine>>map(
                        out -> line -> out.accept(form.line(line).stripTrailing()))
                .orElseGet(() -> new AccessLog(installation.home(), form::line));
        return new Operation(access, metricsToken);
    }
}

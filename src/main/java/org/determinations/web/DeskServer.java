package org.determinations.web;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.application.database.KeptDatabase;
import org.determinations.application.people.PeopleDesk;
import org.determinations.web.route.Routes;
import org.determinations.web.server.Listening;
import org.determinations.web.server.Operation;
import org.determinations.web.server.WebServer;
import org.determinations.web.signin.Callers;

/** The desk: of people with accounts where anybody has one, else of one person on this machine alone. */
public final class DeskServer implements AutoCloseable {
    private final WebServer server;
    private final Routes routes;
    private final boolean accounts;
    private final KeptDatabase database;

    private DeskServer(KeptDatabase database, WebServer server, Routes routes, boolean accounts) {
        this.database = database;
        this.server = server;
        this.routes = routes;
        this.accounts = accounts;
    }

    /** For a browser on this machine; {@code port} 0 for any that is free. */
    public static DeskServer start(
            Installation installation, List<Path> cycleFolders, int port, Consumer<String> terminal) {
        return start(installation, cycleFolders, Listening.here(port), Operation.usual(installation), terminal);
    }

    /**
     * Starts and listens; where nobody has an account the address to sign in by is told at once.
     *
     * @param cycleFolders folders of the years that have a page
     * @param operation what those who operate it are told
     * @param terminal is told each one-time address, and nothing else
     */
    public static DeskServer start(
            Installation installation,
            List<Path> cycleFolders,
            Listening listening,
            Operation operation,
            Consumer<String> terminal) {
        KeptDatabase database = KeptDatabase.of(installation);
        boolean started = false;
        try {
            DeskServer desk = start(database, installation, cycleFolders, listening, operation, terminal);
            started = true;
            return desk;
        } finally {
            if (!started) {
                database.close();
            }
        }
    }

    private static DeskServer start(
            KeptDatabase database,
            Installation installation,
            List<Path> cycleFolders,
            Listening listening,
            Operation operation,
            Consumer<String> terminal) {
        boolean accounts = !PeopleDesk.of(installation).accounts().isEmpty();
        WebServer.Parts parts = WebServer.Parts.of(
                installation,
                cycleFolders,
                new Callers(installation, accounts),
                operation,
                listening.proxy().isPresent(),
                terminal);
        WebServer server = WebServer.start(listening, parts);
        if (!accounts) {
            parts.addresses().printFirst(server.root());
        }
        return new DeskServer(database, server, parts.routes(), accounts);
    }

    /** Every address that it answers. */
    public List<Routes.Address> addresses() {
        return routes.list();
    }

    /** Whether people sign in with accounts. */
    public boolean hasAccounts() {
        return accounts;
    }

    /** Where it listens, such as {@code http://127.0.0.1:8484}. */
    public String root() {
        return server.root();
    }

    /** Lets requests that run come to their end, then stops. */
    @Override
    public void close() {
        try {
            server.close();
        } finally {
            database.close();
        }
    }
}

package org.determinations.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.run.StageJobs;
import org.determinations.web.route.Routes;
import org.determinations.web.server.Listening;
import org.determinations.web.server.WebServer;
import org.determinations.web.signin.Callers;
import org.determinations.web.work.StageWorker;

/** The desk: of people with accounts where anybody has one, else of one person on this machine alone. */
public final class DeskServer implements AutoCloseable {
    private final WebServer server;
    private final Routes routes;
    private final StageWorker worker;
    private final boolean accounts;

    private DeskServer(WebServer server, Routes routes, StageWorker worker, boolean accounts) {
        this.server = server;
        this.routes = routes;
        this.worker = worker;
        this.accounts = accounts;
    }

    /**
     * Starts and listens; where nobody has an account the address to sign in by is told at once.
     *
     * @param cycleFolders folders of the years that have a page
     * @param jobs take a run through its steps
     * @param terminal is told each one-time address, and nothing else
     */
    public static DeskServer start(
            Installation installation,
            List<Path> cycleFolders,
            Listening listening,
            StageJobs jobs,
            Consumer<String> terminal) {
        boolean accounts = !PeopleDesk.of(installation).accounts().isEmpty();
        StageWorker worker = new StageWorker(jobs);
        WebServer.Parts parts =
                WebServer.Parts.of(installation, cycleFolders, new Callers(installation, accounts), worker, terminal);
        WebServer server = WebServer.start(listening, parts);
        if (!accounts) {
            parts.addresses().printFirst(server.root());
        }
        return new DeskServer(server, parts.routes(), worker, accounts);
    }

    /** Every address that it answers. */
    public List<Routes.Address> addresses() {
        return routes.list();
    }

    /** Whether people sign in with accounts. */
    public boolean hasAccounts() {
        return accounts;
    }

    /** What it computes now, in a few words; empty for nothing. */
    public Optional<String> computing() {
        return worker.current()
                .map(work -> work.order().cycle() + " " + work.order().folder().word());
    }

    /** Where it listens, such as {@code http://127.0.0.1:8484}. */
    public String root() {
        return server.root();
    }

    /** Lets requests that run come to their end, then stops. A run goes on until the process ends. */
    @Override
    public void close() {
        worker.close();
        server.close();
    }
}

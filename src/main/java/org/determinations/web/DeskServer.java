package org.determinations.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.determinations.application.database.KeptDatabase;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.PeopleDesk;
import org.determinations.web.openid.OpenIdSettings;
import org.determinations.web.proxy.ProxySettings;
import org.determinations.web.route.Routes;
import org.determinations.web.server.Listening;
import org.determinations.web.server.SignInAddresses;
import org.determinations.web.server.WebServer;
import org.determinations.web.work.StageWorker;
import org.determinations.web.work.TrialWorker;

/** The desk: of people whom an identity provider knows, or with accounts where anybody has one, else of one person on this machine alone. */
public final class DeskServer implements AutoCloseable {
    private final WebServer server;
    private final Routes routes;
    private final StageWorker worker;
    private final TrialWorker trials;
    private final Entrance.Kind way;
    private final KeptDatabase database;

    private DeskServer(
            KeptDatabase database, WebServer server, Routes routes, WebServer.Served served, Entrance.Kind way) {
        this.database = database;
        this.server = server;
        this.routes = routes;
        this.worker = served.worker();
        this.trials = served.trials();
        this.way = way;
    }

    /** For people whom an identity provider knows; a database that is not there is made, since the first of them gets an account. */
    public static DeskServer start(WebServer.Served served, Listening listening, OpenIdSettings provider) {
        PeopleDesk.begin(served.installation()).close();
        return keeping(served, database -> started(database, served, WebServer.Parts.of(served, listening, provider)));
    }

    /** For people with accounts whom the proxy in front of it names. */
    public static DeskServer start(WebServer.Served served, Listening listening, ProxySettings proxy) {
        PeopleDesk.begin(served.installation()).close();
        return keeping(served, database -> started(database, served, WebServer.Parts.of(served, listening, proxy)));
    }

    /**
     * Starts and listens; where nobody has an account the address to sign in by is told at once.
     *
     * @param terminal is told each one-time address, and nothing else
     */
    public static DeskServer start(WebServer.Served served, Listening listening, Consumer<String> terminal) {
        return keeping(served, database -> {
            if (!PeopleDesk.of(served.installation()).accounts().isEmpty()) {
                return started(database, served, WebServer.Parts.of(served, listening));
            }
            SignInAddresses addresses = new SignInAddresses(served.installation(), terminal);
            DeskServer desk = started(database, served, WebServer.Parts.of(served, listening, addresses));
            addresses.printFirst(desk.root());
            return desk;
        });
    }

    private static DeskServer started(KeptDatabase database, WebServer.Served served, WebServer.Parts parts) {
        return new DeskServer(
                database,
                WebServer.start(parts),
                parts.routes(),
                served,
                parts.callers().way());
    }

    /** Connections that are kept are let go of when the desk does not start. */
    private static DeskServer keeping(WebServer.Served served, Function<KeptDatabase, DeskServer> start) {
        KeptDatabase database = KeptDatabase.of(served.installation());
        boolean started = false;
        try {
            DeskServer desk = start.apply(database);
            started = true;
            return desk;
        } finally {
            if (!started) {
                database.close();
            }
        }
    }

    /** Every address that it answers. */
    public List<Routes.Address> addresses() {
        return routes.list();
    }

    /** How people sign in, in a sentence; empty where one person does, by the address that is printed. */
    public Optional<String> signIn() {
        return switch (way) {
            case ADDRESS -> Optional.empty();
            case PASSWORD -> Optional.of("People sign in with their accounts: determinations people list");
            case PROVIDER -> Optional.of("People sign in at the identity provider, and in no other way.");
            case PROXY -> Optional.of("People come in as whom the proxy names, and in no other way.");
        };
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
        trials.close();
        try {
            server.close();
        } finally {
            database.close();
        }
    }
}

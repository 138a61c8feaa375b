package org.determinations.web;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.web.route.Desk;
import org.determinations.web.route.Routes;
import org.determinations.web.route.Years;
import org.determinations.web.server.SignInAddresses;
import org.determinations.web.server.WebServer;

/** The desk of one person, on this machine alone. */
public final class DeskServer implements AutoCloseable {
    private final WebServer server;

    private DeskServer(WebServer server) {
        this.server = server;
    }

    /**
     * Starts and listens; the address to sign in by is told at once.
     *
     * @param cycleFolders folders of the years that have a page
     * @param port 0 for any that is free
     * @param terminal is told each one-time address, and nothing else
     */
    public static DeskServer start(
            Installation installation, List<Path> cycleFolders, int port, Consumer<String> terminal) {
        Routes routes = new Routes(new Desk(installation, Years.read(installation, cycleFolders)));
        SignInAddresses addresses = new SignInAddresses(installation, terminal);
        WebServer server = WebServer.start(port, routes, addresses);
        addresses.printFirst(server.root());
        return new DeskServer(server);
    }

    /** Where it listens, such as {@code http://127.0.0.1:8484}. */
    public String root() {
        return server.root();
    }

    /** Lets requests that run come to their end, then stops. */
    @Override
    public void close() {
        server.close();
    }
}

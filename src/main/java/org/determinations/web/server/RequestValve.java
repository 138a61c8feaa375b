package org.determinations.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.determinations.application.LoggedRun;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.Caller;

/** Notes every request, those that are refused before any page among them. The first thing that sees one. */
final class RequestValve extends ValveBase {
    private static final int NANOS_OF_MILLI = 1_000_000;

    private final Routes routes;
    private final RequestFigures figures;
    private final Operation operation;
    private final Clock clock;

    RequestValve(Routes routes, RequestFigures figures, Operation operation, Clock clock) {
        super(true);
        this.routes = routes;
        this.figures = figures;
        this.operation = operation;
        this.clock = clock;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long began = System.nanoTime();
        LoggedRun.none();
        figures.begins();
        try {
            getNext().invoke(request, response);
        } finally {
            note(request, response, (System.nanoTime() - began) / NANOS_OF_MILLI);
        }
    }

    private void note(Request request, Response response, long millis) {
        String path = String.valueOf(request.getRequestURI());
        boolean known = Routes.METHODS.contains(request.getMethod());
        String method = known ? request.getMethod() : "other";
        String pattern =
                known ? routes.find(method, path).map(Routes.Address::pattern).orElse("none") : "none";
        figures.ended(method, pattern, response.getStatus(), millis);
        String person = request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
                ? caller.identity().text().isEmpty()
                        ? caller.name()
                        : caller.identity().text()
                : "-";
        operation
                .access()
                .accept(new AccessLine(
                        clock.instant(),
                        person,
                        method,
                        path,
                        response.getStatus(),
                        millis,
                        response.getBytesWritten(false)));
    }
}

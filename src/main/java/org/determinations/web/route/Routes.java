package org.determinations.web.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.application.Faults;
import org.determinations.issue.Refusal;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.view.MessageView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The table of addresses. One per server. */
public final class Routes {
    /** Where one signs in; the page, the form and the form that asks for a new address. */
    public static final String SIGN_IN = "/sign-in";

    public static final String NEW_ADDRESS = SIGN_IN + "/address";
    public static final String SIGN_OUT = "/sign-out";
    public static final String HEALTH = "/health";
    public static final String STYLE = "/desk.css";

    private static final Logger LOG = Logger.getLogger(Routes.class.getName());
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Desk desk;
    private final ReadingPages reading;
    private final ReleasePages release;
    private final String style;

    public Routes(Desk desk) {
        this.desk = desk;
        this.reading = new ReadingPages(desk);
        this.release = new ReleasePages(desk);
        this.style = style();
    }

    /** Every address there is; whatever is none of them is not found. */
    public RouterFunction<ServerResponse> table() {
        return RouterFunctions.route()
                .GET(
                        HEALTH,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_PLAIN)
                                .body("up\n"))
                .GET(STYLE, request -> ServerResponse.ok().contentType(CSS).body(style))
                .GET(SIGN_IN, this::signIn)
                .POST(NEW_ADDRESS, request -> Answers.goTo(SIGN_IN))
                .GET("/", reading::home)
                .GET("/years/{cycle}", reading::year)
                .GET("/runs", reading::runs)
                .GET("/runs/{run}", reading::run)
                .GET("/runs/{run}/districts/{district}", reading::districtOfRun)
                .GET("/runs/{run}/review", release::review)
                .GET("/runs/{run}/checklist", release::checklist)
                .POST("/runs/{run}/checklist/signature", release::sign)
                .POST("/runs/{run}/checklist/approval", release::approve)
                .GET("/districts/{district}", reading::district)
                .route(RequestPredicates.all(), this::notFound)
                .onError(RuntimeException.class, this::failed)
                .build();
    }

    private ServerResponse signIn(ServerRequest request) {
        return Answers.page(MessageView.signIn(
                desk.outside(Answers.token(request)),
                request.param("code").orElse(""),
                request.param("error").isPresent()));
    }

    private ServerResponse notFound(ServerRequest request) {
        return Answers.page(
                HttpStatus.NOT_FOUND,
                MessageView.page(
                        desk.around(Answers.token(request)),
                        "There is no such page",
                        List.of("Go on from one of the pages above.")));
    }

    private ServerResponse failed(Throwable failure, ServerRequest request) {
        Optional<Refusal> refusal = Faults.refusalIn(failure);
        if (refusal.isPresent()) {
            return Answers.page(
                    Answers.status(refusal.get()),
                    MessageView.refused(desk.around(Answers.token(request)), refusal.get()));
        }
        LOG.log(Level.SEVERE, "a page failed: " + request.path(), failure);
        return Answers.page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                MessageView.page(
                        desk.around(Answers.token(request)),
                        "The program failed",
                        List.of(
                                "This is the program's fault, not yours. What happened stands in the log of the installation.")));
    }

    /** The page for a form without its token, or with one of a session that is over. */
    public String forbidden() {
        return DeskPrinter.html(MessageView.page(
                desk.outside(Optional.empty()),
                "Nothing was done",
                List.of(
                        "The form came from a session that is over, or from another site. Open the page again, then send it"
                                + " once more.")));
    }

    private static String style() {
        try (InputStream in = Routes.class.getResourceAsStream("/org/determinations/web/desk.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is part of the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

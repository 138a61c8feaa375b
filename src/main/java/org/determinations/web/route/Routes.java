package org.determinations.web.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.determinations.application.Faults;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Right;
import org.determinations.web.page.DeskPage;
import org.determinations.web.page.DeskPrinter;
import org.determinations.web.signin.Caller;
import org.determinations.web.signin.Callers;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.view.Around;
import org.determinations.web.view.MessageView;
import org.determinations.web.view.SignInView;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table of addresses. One per server. */
public final class Routes {
    /** Where one signs in; the page, the form and the form that asks for a new address. */
    public static final String SIGN_IN = "/sign-in";

    public static final String NEW_ADDRESS = SIGN_IN + "/address";
    public static final String PASSWORD = SIGN_IN + "/password";
    /** Where a browser is sent on to the identity provider, and where it comes back; the library answers there. */
    public static final String TO_PROVIDER = SIGN_IN + "/to/provider";

    public static final String FROM_PROVIDER = SIGN_IN + "/from/provider";
    public static final String SIGN_OUT = "/sign-out";
    public static final String HEALTH = "/health";
    public static final String STYLE = "/desk.css";

    private static final Logger LOG = Logger.getLogger(Routes.class.getName());
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Desk desk;
    private final String style;
    private final List<Address> addresses = new ArrayList<>();

    /**
     * @param callers who may stand in front of the desk
     * @param door looks at passwords
     */
    public Routes(Desk desk, Callers callers, PasswordDoor door) {
        this.desk = desk;
        this.style = style();
        SignInPages signIn = new SignInPages(desk, callers, door);
        everybody(
                HttpMethod.GET,
                HEALTH,
                request -> ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body("up\n"));
        everybody(
                HttpMethod.GET,
                STYLE,
                request -> ServerResponse.ok().contentType(CSS).body(style));
        everybody(HttpMethod.GET, SIGN_IN, signIn::page);
        switch (callers.way()) {
            case ADDRESS -> everybody(HttpMethod.POST, NEW_ADDRESS, request -> Answers.goTo(SIGN_IN));
            case PASSWORD -> {
                everybody(HttpMethod.GET, PASSWORD, signIn::choosing);
                everybody(HttpMethod.POST, PASSWORD, signIn::choose);
                SecondFactorPages own = new SecondFactorPages(desk, door);
                may(Right.OWN, HttpMethod.GET, "/second-factor", own::page);
                may(Right.OWN, HttpMethod.POST, "/second-factor", own::set);
            }
            case PROVIDER -> {}
        }
        if (callers.haveAccounts()) {
            may(Right.PEOPLE, HttpMethod.GET, "/people", new PeoplePages(desk, callers)::list);
        }
        readings(new ReadingPages(desk));
        releases(new ReleasePages(desk, door));
    }

    private void readings(ReadingPages reading) {
        may(Right.READ, HttpMethod.GET, "/", reading::home);
        may(Right.READ, HttpMethod.GET, "/years/{cycle}", reading::year);
        may(Right.READ, HttpMethod.GET, "/runs", reading::runs);
        may(Right.READ, HttpMethod.GET, "/runs/{run}", reading::run);
        may(Right.READ, HttpMethod.GET, "/runs/{run}/districts/{district}", reading::districtOfRun);
        may(Right.READ, HttpMethod.GET, "/districts/{district}", reading::district);
    }

    private void releases(ReleasePages release) {
        may(Right.READ, HttpMethod.GET, "/runs/{run}/review", release::review);
        may(Right.READ, HttpMethod.GET, "/runs/{run}/checklist", release::checklist);
        may(Right.SIGN, HttpMethod.POST, "/runs/{run}/checklist/signature", release::sign);
        may(Right.APPROVE, HttpMethod.POST, "/runs/{run}/checklist/approval", release::approve);
        may(Right.RELEASE, HttpMethod.POST, "/runs/{run}/checklist/release", release::putOut);
        may(Right.RELEASE, HttpMethod.POST, "/runs/{run}/checklist/withdrawal", release::withdraw);
    }

    /**
     * One address.
     *
     * @param pattern with variables in braces
     * @param right that a person must have; empty for what is shown to everybody
     */
    public record Address(
            HttpMethod method, String pattern, Optional<Right> right, HandlerFunction<ServerResponse> shows) {
        boolean isFor(HttpMethod asked, String path) {
            return method.equals(HttpMethod.HEAD.equals(asked) ? HttpMethod.GET : asked)
                    && PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
        }
    }

    private void everybody(HttpMethod method, String pattern, HandlerFunction<ServerResponse> shows) {
        addresses.add(new Address(method, pattern, Optional.empty(), shows));
    }

    private void may(Right right, HttpMethod method, String pattern, HandlerFunction<ServerResponse> shows) {
        addresses.add(new Address(method, pattern, Optional.of(right), shows));
    }

    /** Every address there is; whatever is none of them is not found. */
    public List<Address> list() {
        return List.copyOf(addresses);
    }

    /** The address that is asked for; empty when there is none such. */
    public Optional<Address> find(String method, String path) {
        HttpMethod asked = HttpMethod.valueOf(method);
        return addresses.stream().filter(address -> address.isFor(asked, path)).findFirst();
    }

    /** The same as the library wants it. */
    public RouterFunction<ServerResponse> table() {
        RouterFunctions.Builder table = RouterFunctions.route();
        addresses.forEach(address -> table.route(
                RequestPredicates.method(address.method()).and(RequestPredicates.path(address.pattern())),
                address.shows()));
        return table.route(RequestPredicates.all(), this::notFound)
                .onError(RuntimeException.class, this::failed)
                .build();
    }

    private ServerResponse notFound(ServerRequest request) {
        return Answers.page(HttpStatus.NOT_FOUND, notFound(desk.around(request)));
    }

    private static DeskPage notFound(Around around) {
        return MessageView.page(around, "There is no such page", List.of("Go on from one of the pages above."));
    }

    /** A page that the person's role does not show: the same as one that there is not, so that nobody learns what there is. */
    public String hidden(Caller caller) {
        return DeskPrinter.html(notFound(desk.around(caller)));
    }

    /** What stands in the place of a page while a command holds the database. */
    public String held(Refusal refusal) {
        return DeskPrinter.html(MessageView.refused(desk.outside(), refusal));
    }

    /** Why nobody came in who was at the identity provider. */
    public String notLetIn(Refusal refusal) {
        return DeskPrinter.html(SignInView.notLetIn(desk.outside(), refusal));
    }

    /** A form that the person's role does not send. */
    public String lacking(Caller caller) {
        return DeskPrinter.html(MessageView.page(
                desk.around(caller),
                "Nothing was done",
                List.of("Your role does not allow this. Who has which role stands in determinations people list.")));
    }

    private ServerResponse failed(Throwable failure, ServerRequest request) {
        Optional<Refusal> refusal = Faults.refusalIn(failure);
        if (refusal.isPresent()) {
            return Answers.page(
                    Answers.status(refusal.get()), MessageView.refused(desk.around(request), refusal.get()));
        }
        LOG.log(Level.SEVERE, "a page failed: " + request.path(), failure);
        return Answers.page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                MessageView.page(
                        desk.around(request),
                        "The program failed",
                        List.of(
                                "This is the program's fault, not yours. What happened stands in the log of the installation.")));
    }

    /** The page for a form without its token, or with one of a session that is over. */
    public String forbidden() {
        return DeskPrinter.html(MessageView.page(
                desk.outside(),
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

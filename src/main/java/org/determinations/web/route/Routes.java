package org.determinations.web.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.files.Shelf;
import org.determinations.model.people.Right;
import org.determinations.web.signin.Callers;
import org.determinations.web.signin.PasswordDoor;
import org.determinations.web.view.Addresses;
import org.determinations.web.view.Around;
import org.determinations.web.view.FindingView;
import org.determinations.web.view.PlanView;
import org.determinations.web.work.StageWorker;
import org.determinations.web.work.TrialWorker;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
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
    public static final String METRICS = "/metrics";

    /** What may be asked with. */
    public static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    private static final String UPLOAD = "/years/{cycle}/files/{folder}/offers";
    private static final String PLAN = "/plans/{district}/{cycle}";

    /** The addresses that take files, each with where they go. */
    private static final Map<String, Shelf> UPLOADS = uploads();

    private static Map<String, Shelf> uploads() {
        Map<String, Shelf> uploads =
                new HashMap<>(Map.of(UPLOAD, Shelf.OFFERED, Addresses.REVIEW_FILES, Shelf.REVIEWS));
        FindingView.SHOWING.forEach(act -> uploads.put(Addresses.FINDING + "/" + act, Shelf.EVIDENCE));
        PlanView.SHOWING.forEach(act -> uploads.put(PLAN + "/" + act, Shelf.EVIDENCE));
        return Map.copyOf(uploads);
    }

    private final Desk desk;
    private final SeenPages seen;
    private final OnceForms forms;
    private final PagesInstead instead;
    private final List<Address> addresses = new ArrayList<>();

    /**
     * @param callers who may stand in front of the desk
     * @param door looks at passwords
     * @param worker runs stages
     * @param trials computes trials
     */
    public Routes(Desk desk, Callers callers, PasswordDoor door, StageWorker worker, TrialWorker trials) {
        this.desk = desk;
        this.seen = new SeenPages(desk);
        this.forms = new OnceForms(desk);
        this.instead = new PagesInstead(desk);
        String style = StyleSheet.read();
        everybody(
                HttpMethod.GET,
                HEALTH,
                request -> ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body("up\n"));
        everybody(
                HttpMethod.GET,
                STYLE,
                request -> ServerResponse.ok().contentType(StyleSheet.TYPE).body(style));
        signIns(new SignInPages(desk, callers, door), callers, door);
        readings(new ReadingPages(desk));
        comparisons(new ComparingPages(desk));
        trials(new TrialPages(desk, trials));
        files(new FilePages(desk), worker, trials);
        releases(new ReleasePages(desk, door, callers.entrance()));
        decisions(new DecisionPages(desk));
        notes(new NotePages(desk));
        findings(new FindingPages(desk, door));
        plans(new PlanPages(desk, door));
        may(Right.AUDIT, HttpMethod.GET, "/audit", new AuditPages(desk)::list);
        QualityPages quality = new QualityPages(desk);
        may(Right.READ, HttpMethod.GET, "/reviews", quality::list);
        may(Right.FOLLOW, HttpMethod.POST, Addresses.REVIEW_FILES, quality::offer);
        may(Right.FOLLOW, HttpMethod.GET, Addresses.REVIEW_FILES + "/{offer}", quality::file);
        may(Right.FOLLOW, HttpMethod.POST, Addresses.REVIEW_FILES + "/{offer}/acceptance", quality::accept);
        may(Right.FOLLOW, HttpMethod.POST, Addresses.REVIEW_FILES + "/{offer}/discard", quality::discard);
        may(Right.READ, HttpMethod.GET, "/reviews/{district}/{year}/{number}", quality::round);
    }

    private void signIns(SignInPages signIn, Callers callers, PasswordDoor door) {
        everybody(HttpMethod.GET, SIGN_IN, signIn::page);
        switch (callers.way()) {
            case ADDRESS -> everybody(HttpMethod.POST, NEW_ADDRESS, request -> Answers.goTo(SIGN_IN));
            case PASSWORD -> {
                everybody(HttpMethod.GET, PASSWORD, signIn::choosing);
                everybody(HttpMethod.POST, PASSWORD, signIn::choose);
                secondFactor(door);
            }
            case PROXY -> secondFactor(door);
            case PROVIDER -> {}
        }
        if (callers.haveAccounts()) {
            may(Right.PEOPLE, HttpMethod.GET, "/people", new PeoplePages(desk, callers)::list);
        }
    }

    private void secondFactor(PasswordDoor door) {
        SecondFactorPages own = new SecondFactorPages(desk, door);
        may(Right.OWN, HttpMethod.GET, "/second-factor", own::page);
        may(Right.OWN, HttpMethod.POST, "/second-factor", own::set);
    }

    private void decisions(DecisionPages decision) {
        may(Right.DECIDE, HttpMethod.GET, "/runs/{run}/decisions", decision::several);
        may(Right.DECIDE, HttpMethod.GET, "/runs/{run}/districts/{district}/decision", decision::one);
        may(Right.DECIDE, HttpMethod.POST, "/runs/{run}/decisions/preview", decision::preview);
        may(Right.DECIDE, HttpMethod.POST, "/runs/{run}/decisions", decision::record);
        may(Right.DECIDE, HttpMethod.POST, "/runs/{run}/decisions/undo", decision::undo);
    }

    private void notes(NotePages notes) {
        may(Right.READ, HttpMethod.GET, "/runs/{run}/districts/{district}/notes", notes::page);
        may(Right.NOTE, HttpMethod.POST, "/runs/{run}/districts/{district}/notes", notes::write);
        may(Right.NOTE, HttpMethod.POST, "/runs/{run}/districts/{district}/notes/{number}/take-back", notes::takeBack);
    }

    /** Adds a page that decides by itself whom it answers. */
    public void open(String pattern, HandlerFunction<ServerResponse> shows) {
        everybody(HttpMethod.GET, pattern, shows);
    }

    private void readings(ReadingPages reading) {
        may(Right.READ, HttpMethod.GET, "/", reading::home);
        may(Right.READ, HttpMethod.GET, "/years/{cycle}", reading::year);
        may(Right.READ, HttpMethod.GET, "/runs", reading::runs);
        may(Right.READ, HttpMethod.GET, "/runs/{run}", reading::run);
        may(Right.READ, HttpMethod.GET, "/runs/{run}/districts/{district}", reading::districtOfRun);
        may(Right.READ, HttpMethod.GET, "/districts/{district}", reading::district);
        may(Right.READ, HttpMethod.POST, "/districts/{district}/dossier/{audience}", reading::dossier);
    }

    private void comparisons(ComparingPages comparing) {
        may(Right.READ, HttpMethod.GET, "/runs/{run}/changes", comparing::changes);
        may(Right.READ, HttpMethod.POST, "/runs/{run}/changes/file", comparing::changesAsFile);
        may(Right.READ, HttpMethod.GET, "/runs/{run}/what-if", comparing::whatIf);
        may(Right.READ, HttpMethod.POST, "/runs/{run}/what-if/file", comparing::whatIfAsFile);
    }

    private void trials(TrialPages trial) {
        may(Right.READ, HttpMethod.GET, "/runs/{run}/trial", trial::page);
        may(Right.READ, HttpMethod.POST, "/runs/{run}/trial", trial::start);
        may(Right.READ, HttpMethod.POST, "/runs/{run}/trial/{form}", trial::file);
    }

    private void files(FilePages files, StageWorker worker, TrialWorker trials) {
        WorkPages work = new WorkPages(desk, files, worker, trials);
        may(Right.READ, HttpMethod.GET, "/years/{cycle}/files/{folder}", files::list);
        may(Right.READ, HttpMethod.GET, "/years/{cycle}/files/{folder}/input-issues.csv", files::issuesAsCsv);
        may(Right.READ, HttpMethod.GET, "/years/{cycle}/files/{folder}/input-issues.xlsx", files::issuesAsWorkbook);
        may(Right.FILES, HttpMethod.POST, UPLOAD, files::offer);
        may(Right.READ, HttpMethod.GET, "/years/{cycle}/offers/{offer}", files::show);
        may(Right.FILES, HttpMethod.POST, "/years/{cycle}/offers/{offer}/acceptance", files::accept);
        may(Right.FILES, HttpMethod.POST, "/years/{cycle}/offers/{offer}/discard", files::discard);
        may(Right.FILES, HttpMethod.POST, "/years/{cycle}/offers/{offer}/taking-back", files::takeBack);
        may(Right.RUN, HttpMethod.POST, "/years/{cycle}/files/{folder}/run", work::start);
        may(Right.READ, HttpMethod.GET, Around.WORK, work::page);
    }

    private void releases(ReleasePages release) {
        may(Right.READ, HttpMethod.GET, "/runs/{run}/review", release::review);
        may(Right.READ, HttpMethod.GET, "/runs/{run}/checklist", release::checklist);
        may(Right.READ, HttpMethod.GET, "/runs/{run}/letters/{district}", release::letter);
        may(Right.SIGN, HttpMethod.POST, "/runs/{run}/checklist/signature", release::sign);
        may(Right.APPROVE, HttpMethod.POST, "/runs/{run}/checklist/approval", release::approve);
        may(Right.RELEASE, HttpMethod.POST, "/runs/{run}/checklist/release", release::putOut);
        may(Right.RELEASE, HttpMethod.POST, "/runs/{run}/checklist/withdrawal", release::withdraw);
        may(Right.RELEASE, HttpMethod.POST, "/runs/{run}/checklist/release-check", release::checkRelease);
        may(Right.RELEASE, HttpMethod.POST, "/runs/{run}/checklist/withdrawal-check", release::checkWithdrawal);
    }

    private void findings(FindingPages findings) {
        may(Right.READ, HttpMethod.GET, "/findings", findings::list);
        may(Right.READ, HttpMethod.GET, Addresses.FINDING, findings::one);
        for (String act : FindingView.RECORDING) {
            may(Right.FOLLOW, HttpMethod.POST, Addresses.FINDING + "/" + act, request -> findings.record(act, request));
        }
        for (String act : FindingView.TURNING) {
            may(Right.VERIFY, HttpMethod.POST, Addresses.FINDING + "/" + act, request -> findings.turn(act, request));
        }
        may(Right.FOLLOW, HttpMethod.GET, Addresses.FINDING + "/evidence", findings::evidence);
        may(Right.FOLLOW, HttpMethod.POST, Addresses.FINDING + "/deletion", findings::delete);
    }

    private void plans(PlanPages plans) {
        may(Right.READ, HttpMethod.GET, "/plans", plans::list);
        may(Right.FOLLOW, HttpMethod.POST, "/plans/propose", plans::propose);
        may(Right.READ, HttpMethod.GET, PLAN, plans::one);
        may(Right.FOLLOW, HttpMethod.GET, PLAN + "/evidence", plans::evidence);
        may(Right.FOLLOW, HttpMethod.POST, PLAN + "/deletion", plans::delete);
        for (String act : PlanView.RECORDING) {
            may(Right.FOLLOW, HttpMethod.POST, PLAN + "/" + act, request -> plans.record(act, request));
        }
        may(Right.VERIFY, HttpMethod.POST, PLAN + "/sign", plans::sign);
    }

    /**
     * One address.
     *
     * @param pattern with variables in braces
     * @param right that a person must have; empty for what is shown to everybody
     */
    public record Address(
            HttpMethod method, String pattern, Optional<Right> right, HandlerFunction<ServerResponse> shows) {
        /** Where a file goes that is sent there with a form; empty where none is taken. */
        public Optional<Shelf> takes() {
            return Optional.ofNullable(UPLOADS.get(pattern));
        }

        boolean isFor(HttpMethod asked, String path) {
            return method.equals(HttpMethod.HEAD.equals(asked) ? HttpMethod.GET : asked)
                    && PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
        }
    }

    private void everybody(HttpMethod method, String pattern, HandlerFunction<ServerResponse> shows) {
        addresses.add(new Address(
                method, pattern, Optional.empty(), HttpMethod.GET.equals(method) ? shows : forms.once(shows)));
    }

    private void may(Right right, HttpMethod method, String pattern, HandlerFunction<ServerResponse> shows) {
        addresses.add(new Address(
                method,
                pattern,
                Optional.of(right),
                HttpMethod.GET.equals(method) ? seen.kept(shows) : forms.once(shows)));
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
        return table.route(RequestPredicates.all(), instead::notFound)
                .onError(RuntimeException.class, instead::failed)
                .build();
    }

    /** What stands in the place of a page that is not shown. */
    public PagesInstead instead() {
        return instead;
    }
}

package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.people.PeopleDesk;
import org.determinations.application.release.Desk;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.batch.SpringJobs;
import org.determinations.model.Stage;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.people.Account;
import org.determinations.model.people.Role;
import org.determinations.web.server.AccessLine;
import org.determinations.web.server.Listening;
import org.determinations.web.server.Operation;
import org.determinations.web.server.WebServer;
import org.determinations.web.work.StageWorker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty people who read, five who decide and five who sign at the same time, then an approval, a release and an amendment while they
 * read on, on PostgreSQL. What is asserted is that nothing is lost and nothing is done twice; the time that the server takes for each page is printed, for {@code src/docs/scale.md}. Each opens a page,
 * looks at it for some seconds, and opens the next; {@code -Dload.seconds} says for how long.
 */
@Tag("long")
class DeskUnderLoadTest {
    private static final int READERS = Integer.getInteger("load.readers", 50);
    private static final int ACTING = 5;
    private static final int MILLIS_AT_A_PAGE = 4000;
    private static final int SECONDS = Integer.getInteger("load.seconds", 20);
    private static final Pattern UNDECIDED = Pattern.compile("href=\"(/runs/3/districts/\\d{8}/decision)\"");
    private static final int DECIDED = 4;
    private static final int AMENDED = 5;
    private static final List<Stage> STAGES = List.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL);

    @TempDir
    Path scratch;

    private Path cycle;
    private Desk store;
    private final List<AccessLine> answered = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> codes = new LinkedHashMap<>();

    @BeforeEach
    void compute() throws IOException {
        Path home = scratch.resolve("home");
        cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/practice-2012-13"), scratch.resolve("cycle"));
        Files.delete(cycle.resolve("official/compliance-decisions.csv"));
        store = new Desk(home, cycle, TestServer.POSTGRESQL.migrated(home));
        STAGES.forEach(store::run);
        try (PeopleDesk people = PeopleDesk.open(store.installation())) {
            for (int i = 1; i <= READERS; i++) {
                added(people, "reader" + i, Role.VIEWER);
            }
            for (int i = 1; i <= ACTING; i++) {
                added(people, "signer" + i, Role.ANALYST);
                added(people, "decider" + i, Role.ANALYST);
            }
            added(people, "releaser", Role.RELEASER);
            added(people, "approver", Role.APPROVER);
        }
    }

    private void added(PeopleDesk people, String login, Role role) {
        String name = "Person " + login;
        codes.put(
                login,
                people.add(new Account(login, name, "", Set.of(role), false)).code());
    }

    @Test
    void fifty_read_five_decide_and_five_sign_at_once_a_run_is_released_and_amended_and_nothing_is_lost()
            throws Exception {
        Installation installation = store.installation();
        try (DeskServer server = DeskServer.start(
                new WebServer.Served(
                        installation,
                        List.of(cycle),
                        new StageWorker(new SpringJobs()),
                        new Operation(answered::add, Optional.empty())),
                Listening.here(0),
                address -> {})) {
            Map<String, DeskClient> people = new LinkedHashMap<>();
            for (String login : codes.keySet()) {
                people.put(login, signedIn(server, login));
            }
            answered.clear();
            long before = cpuMillis();
            List<String> done = work(people);
            print(cpuMillis() - before);
            assertThat(answered).noneMatch(line -> line.status() >= 500);
            DeskClient approver = people.get("approver");
            assertThat(approver.page("/runs/1/checklist")).contains("The run is approved.");
            assertThat(approver.page("/runs/" + DECIDED + "/checklist")).contains("superseded");
            List<String> stored = store.stored(stores -> stores.audit().list().stream()
                    .filter(event -> Set.of(
                                    "run signed", "run approve", "run release", "run amend", "decision recorded")
                            .contains(event.what()))
                    .map(event -> event.knownAs() + " " + event.what())
                    .sorted()
                    .toList());
            assertThat(stored).isEqualTo(done.stream().sorted().toList());
            List<String> decisions = stored.stream()
                    .filter(act -> act.endsWith("decision recorded"))
                    .toList();
            assertThat(decisions).hasSizeGreaterThan(ACTING);
            for (int run : List.of(DECIDED, AMENDED)) {
                int read = store.stored(
                        stores -> stores.facts().list(run, FactKinds.DECISION).size());
                assertThat(read).as("read by run %d", run).isEqualTo(decisions.size());
            }
        }
        assertThat(RunVerification.verify(installation, VerificationScope.ALL).differences())
                .isEmpty();
    }

    private DeskClient signedIn(DeskServer server, String login) {
        DeskClient client = new DeskClient(server.root());
        client.send(
                "/sign-in/password",
                "/sign-in/password",
                Map.of(
                        "login",
                        login,
                        "code",
                        codes.get(login),
                        "password",
                        TestAccounts.PASSWORD,
                        "again",
                        TestAccounts.PASSWORD));
        HttpResponse<String> answer = TestAccounts.tried(client, login, TestAccounts.PASSWORD);
        assertThat(answer.statusCode()).as(login).isEqualTo(302);
        return client;
    }

    /** What each acting person was told is recorded: {@code account signer1 2}. */
    private List<String> work(Map<String, DeskClient> people) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 2 * ACTING);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 1; i <= READERS; i++) {
                int reader = i;
                all.add(threads.submit(() -> read(people.get("reader" + reader), reader, over)));
            }
            List<Future<?>> acting = new ArrayList<>();
            for (int i = 1; i <= ACTING; i++) {
                String signer = "signer" + i;
                String decider = "decider" + i;
                acting.add(threads.submit(() -> sign(people.get(signer), signer, 1, done)));
                acting.add(threads.submit(() -> decide(people.get(decider), decider, done)));
            }
            for (Future<?> one : acting) {
                one.get(10, TimeUnit.MINUTES);
            }
            act(people, "approver", 1, "approval", "run approve", done);
            assertThat(store.run(Stage.OFFICIAL)).isEqualTo(DECIDED);
            put(people, DECIDED, "run release", done);
            TestInstallation.edit(
                    cycle, "official/accountability-levels.csv", "Oskerdale,Level 2", "Oskerdale,Level 3");
            assertThat(store.run(Stage.OFFICIAL)).isEqualTo(AMENDED);
            put(people, AMENDED, "run amend", done);
            TimeUnit.SECONDS.sleep(SECONDS);
            over.set(true);
            for (Future<?> one : all) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        return done;
    }

    private static void read(DeskClient client, int reader, AtomicBoolean over) {
        List<String> pages = List.of(
                "/",
                "/years/2012-13",
                "/runs",
                "/runs/3",
                "/runs/3/review",
                "/runs/3/districts/%d0000",
                "/runs/2/checklist",
                "/runs/2",
                "/runs/3/checklist");
        pause(MILLIS_AT_A_PAGE * reader / READERS);
        for (int i = reader; !over.get(); i++) {
            String path = String.format(Locale.ROOT, pages.get(i % pages.size()), 9001 + i % 20);
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(200);
            pause(MILLIS_AT_A_PAGE);
        }
    }

    /** Every signer tries to sign for every warning that nobody has signed for yet; of two at once one is told that it is not open any more. */
    private static void sign(DeskClient client, String signer, int run, List<String> done) {
        String checklist = "/runs/" + run + "/checklist";
        String form = checklist + "/signature";
        for (String page = client.page(checklist);
                page.contains("action=\"" + form + "\"");
                page = client.page(checklist)) {
            HttpResponse<String> answer =
                    client.postOnce(form, DeskClient.filled(page, form, Map.of("note", "it may stand")));
            assertThat(answer.statusCode()).isIn(303, 409, 404);
            if (answer.statusCode() == 303) {
                done.add("account " + signer + " run signed");
            }
            pause(MILLIS_AT_A_PAGE / ACTING);
        }
    }

    /** Every decider tries to decide about every district of the review list, in the same order; of five one does. */
    private static void decide(DeskClient client, String decider, List<String> done) {
        String record = "/runs/3/decisions";
        String preview = record + "/preview";
        List<String> districts = UNDECIDED
                .matcher(client.page("/runs/3/review"))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
        for (String district : districts) {
            String questions = client.any(district);
            if (!questions.contains("action=\"" + preview + "\"")) {
                continue;
            }
            String shown = client.postOnce(
                            preview,
                            DeskClient.filled(
                                    questions,
                                    preview,
                                    Map.of(
                                            "decision",
                                            "KEEP",
                                            "reason",
                                            "corrected",
                                            "text",
                                            "looked at by " + decider)))
                    .body();
            if (shown.contains("action=\"" + record + "\"")) {
                HttpResponse<String> answer = client.postOnce(record, DeskClient.filled(shown, record, Map.of()));
                assertThat(answer.statusCode()).as(answer.body()).isIn(303, 409, 422, 503);
                if (answer.statusCode() == 303) {
                    done.add("account " + decider + " decision recorded");
                }
            }
            pause(MILLIS_AT_A_PAGE / ACTING);
        }
    }

    /** Signed for, approved, signed for again, and put out, while the others read. */
    private static void put(Map<String, DeskClient> people, int run, String last, List<String> done) {
        sign(people.get("signer1"), "signer1", run, done);
        act(people, "approver", run, "approval", "run approve", done);
        sign(people.get("signer1"), "signer1", run, done);
        act(people, "releaser", run, "release", last, done);
    }

    private static void act(
            Map<String, DeskClient> people, String login, int run, String act, String what, List<String> done) {
        String checklist = "/runs/" + run + "/checklist";
        DeskClient client = people.get(login);
        Map<String, String> consent = Map.of("consent", "yes", "password", TestAccounts.PASSWORD);
        Map<String, String> form = act.equals("release")
                ? client.checked(checklist, checklist + "/" + act, Map.of("note", "a level was wrong"), consent)
                : DeskClient.filled(client.page(checklist), checklist + "/" + act, consent);
        HttpResponse<String> answer = client.postOnce(checklist + "/" + act, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        done.add("account " + login + " " + what);
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For each kind of page and for all: how many, and below which time half and 95 of a hundred stayed. */
    private void print(long cpuMillis) {
        Map<String, List<Long>> byKind = new TreeMap<>();
        for (AccessLine line : List.copyOf(answered)) {
            String kind = line.method() + " "
                    + line.path().replaceAll("\\d{8}", "{district}").replaceAll("(?<=/runs/)\\d+", "{run}");
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(line.millis());
            byKind.computeIfAbsent("all", k -> new ArrayList<>()).add(line.millis());
        }
        StringBuilder table = new StringBuilder(
                "| page | answers | median ms | 95 of 100 below ms | longest ms |\n|---|---|---|---|---|\n");
        byKind.forEach((kind, millis) -> {
            long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    kind,
                    sorted.length,
                    sorted[sorted.length / 2],
                    sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
                    Arrays.stream(sorted).max().orElse(0)));
        });
        System.out.println(table);
        System.out.printf(
                Locale.ROOT,
                "%d ms of processor time for %d answers, the %d browsers' own included, PostgreSQL's not; load %.1f%n",
                cpuMillis,
                answered.size(),
                READERS + ACTING + 1,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}

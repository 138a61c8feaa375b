package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
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
import java.util.regex.Matcher;
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
 * Fifty people who read and five who sign and approve at the same time, on PostgreSQL. What is asserted is that nothing is lost and
 * nothing is done twice; the time that the server takes for each page is printed, for {@code src/docs/scale.md}. Each opens a page,
 * looks at it for some seconds, and opens the next; {@code -Dload.seconds} says for how long.
 */
@Tag("long")
class DeskUnderLoadTest {
    private static final int READERS = Integer.getInteger("load.readers", 50);
    private static final int ACTING = 5;
    private static final int MILLIS_AT_A_PAGE = 4000;
    private static final int SECONDS = Integer.getInteger("load.seconds", 20);
    private static final Pattern UNSIGNED = Pattern.compile("<section class=\"card sign\" id=\"([a-z-]+)\"");
    private static final List<Stage> STAGES = List.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL);

    @TempDir
    Path scratch;

    private Desk store;
    private final List<AccessLine> answered = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> codes = new LinkedHashMap<>();

    @BeforeEach
    void compute() throws IOException {
        Path home = scratch.resolve("home");
        Path cycle = TestInstallation.app().resolve("data-samples/practice-2012-13");
        store = new Desk(home, cycle, TestServer.POSTGRESQL.migrated(home));
        STAGES.forEach(store::run);
        try (PeopleDesk people = PeopleDesk.open(store.installation())) {
            for (int i = 1; i <= READERS; i++) {
                added(people, "reader" + i, Role.VIEWER);
            }
            for (int i = 1; i <= ACTING; i++) {
                added(people, "signer" + i, Role.ANALYST);
            }
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
    void fifty_read_and_five_sign_and_approve_at_once_and_nothing_is_lost() throws Exception {
        Installation installation = store.installation();
        try (DeskServer server = DeskServer.start(
                new WebServer.Served(
                        installation,
                        List.of(TestInstallation.app().resolve("data-samples/practice-2012-13")),
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
            for (int run = 1; run <= STAGES.size(); run++) {
                assertThat(approver.page("/runs/" + run + "/checklist")).contains("The run is approved.");
            }
            List<String> stored = store.stored(stores -> stores.audit().list().stream()
                    .filter(event ->
                            event.what().equals("run signed") || event.what().equals("run approve"))
                    .map(event -> event.knownAs() + " "
                            + event.details().replaceFirst(", .*", "").replace("run ", ""))
                    .sorted()
                    .toList());
            assertThat(stored).isEqualTo(done.stream().sorted().toList());
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
        ExecutorService threads = Executors.newFixedThreadPool(READERS + ACTING + 1);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 1; i <= READERS; i++) {
                int reader = i;
                all.add(threads.submit(() -> read(people.get("reader" + reader), reader, over)));
            }
            List<Future<?>> acting = new ArrayList<>();
            for (int i = 1; i <= ACTING; i++) {
                String signer = "signer" + i;
                acting.add(threads.submit(() -> sign(people.get(signer), signer, done)));
            }
            for (Future<?> one : acting) {
                one.get(10, TimeUnit.MINUTES);
            }
            for (int run = 1; run <= STAGES.size(); run++) {
                approve(people.get("approver"), run, done);
            }
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
                "/runs/3/districts/%04d0000",
                "/runs/2/checklist",
                "/runs/2",
                "/runs/3/checklist");
        pause(MILLIS_AT_A_PAGE * reader / READERS);
        for (int i = reader; !over.get(); i++) {
            String path = String.format(Locale.ROOT, pages.get(i % pages.size()), 1001 + i % 20);
            int status = client.get(path).statusCode();
            assertThat(status).as(path).isIn(200, 404);
            pause(MILLIS_AT_A_PAGE);
        }
    }

    /** Every signer tries to sign for every warning that nobody has signed for yet; of two at once one is told that it is not open any more. */
    private static void sign(DeskClient client, String signer, List<String> done) {
        for (int run = 1; run <= STAGES.size(); run++) {
            String checklist = "/runs/" + run + "/checklist";
            for (Matcher open = UNSIGNED.matcher(client.page(checklist));
                    open.find();
                    open = UNSIGNED.matcher(client.page(checklist))) {
                String page = client.page(checklist);
                String form = "action=\"" + checklist + "/signature\"";
                if (!page.contains(form)) {
                    continue;
                }
                HttpResponse<String> answer = client.postOnce(
                        checklist + "/signature",
                        DeskClient.filled(page, checklist + "/signature", Map.of("note", "it may stand")));
                assertThat(answer.statusCode()).isIn(303, 409, 404);
                if (answer.statusCode() == 303) {
                    done.add("account " + signer + " " + run);
                }
                pause(MILLIS_AT_A_PAGE / ACTING);
            }
        }
    }

    private static void approve(DeskClient client, int run, List<String> done) {
        String checklist = "/runs/" + run + "/checklist";
        HttpResponse<String> answer = client.send(
                checklist, checklist + "/approval", Map.of("consent", "yes", "password", TestAccounts.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        done.add("account approver " + run);
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

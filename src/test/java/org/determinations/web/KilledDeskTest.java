package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.ForkedJava;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The desk is killed, as a power cut would, while somebody writes notes and takes them back, and is started again: what it said was
 * done is there, once; what it had not answered is there once or not at all, and whoever sends it again has it once.
 * {@code -Dkill.times} says how many kills there are on each database, {@code -Dkill.seed} chooses the moments: while a form is on its way,
 * or just after.
 */
@Tag("long")
class KilledDeskTest {
    private static final int KILLS = Integer.getInteger("kill.times", 20);
    private static final long SEED = Long.getLong("kill.seed", 20121015);
    private static final int MOST_FORMS = 6;

    /** So much longer than the form before it a form may take until the kill comes: some come after the answer. */
    private static final double LONGER = 1.2;

    private static final Pattern SIGN_IN = Pattern.compile("good once: (http://\\S+?:\\d+)(/\\S+)");
    private static final Pattern TAKE_BACK =
            Pattern.compile("action=\"(/runs/3/districts/\\d+/notes/(\\d+)/take-back)\"");
    private static final Pattern LISTED = Pattern.compile("^(\\d+),.*(note-\\d+-\\d+\\.)");
    private static final List<String> DISTRICTS = List.of("09010000", "09020000", "09030000");

    @TempDir
    Path scratch;

    private static final String USER = System.getProperty("user.name");

    private final Map<String, Boolean> standing = new TreeMap<>();

    /** The note of each number, as they were listed when the desk was started. */
    private final Map<String, String> numbered = new TreeMap<>();

    private final List<String> wrong = new ArrayList<>();
    private Optional<Installation.Login> login = Optional.empty();
    private Optional<Sent> unanswered = Optional.empty();
    private Optional<ForkedJava> running = Optional.empty();
    private int recorded;
    private int answered;

    /** A form that was sent: the note that it is about, and whether it takes it back. */
    private record Sent(String district, String note, boolean back) {}

    @BeforeEach
    void type_as_the_user_of_both_databases() {
        System.setProperty("user.name", "postgres");
    }

    /** Nothing ends a desk that a failed test left behind. */
    @AfterEach
    void end_the_desk_that_runs() {
        running.ifPresent(desk -> desk.process().destroyForcibly());
    }

    @AfterEach
    void type_as_before() {
        System.setProperty("user.name", USER);
    }

    @ParameterizedTest
    @EnumSource(TestServer.class)
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void what_a_killed_desk_had_answered_is_there_once_and_nothing_is_done_twice(TestServer server) throws Exception {
        Random random = new Random(SEED);
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        login = server.login();
        assertThat(typed("cycle", cycle.toString()).code()).isIn(0, 4);
        for (int kill = 0; kill <= KILLS; kill++) {
            ForkedJava desk = ForkedJava.start(
                    scratch,
                    List.of("-Duser.name=postgres"),
                    "org.determinations.cli.Main",
                    words("serve", "--port", "0", cycle.toString()));
            running = Optional.of(desk);
            DeskClient client = signedIn(desk);
            look("before kill " + kill);
            sendAgain(client, "kill " + kill);
            if (kill < KILLS) {
                sendUntilItDies(client, desk.process(), DISTRICTS.get(random.nextInt(DISTRICTS.size())), kill, random);
                assertThat(desk.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
            } else {
                desk.process().destroy();
            }
            desk.end();
        }
        look("at the end");
        System.out.println("KilledDeskTest: " + server + ", seed " + SEED + ", " + KILLS + " kills, " + answered
                + " forms answered, " + recorded + " recorded without an answer, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
        assertThat(answered).isGreaterThan(KILLS);
        Typed.Ending verified = typed("runs", "verify");
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
    }

    private String[] words(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", scratch.resolve("home").toString()));
        login.ifPresent(server -> all.addAll(List.of("--db", server.url())));
        return all.toArray(String[]::new);
    }

    private Typed.Ending typed(String... words) {
        return Typed.command(words(words));
    }

    private static DeskClient signedIn(ForkedJava desk) throws IOException, InterruptedException {
        desk.awaitWords("The desk listens at");
        Matcher address = SIGN_IN.matcher(desk.said());
        assertThat(address.find()).as(desk.said()).isTrue();
        return DeskClient.signedIn(address.group(1), address.group(1) + address.group(2));
    }

    private void sendUntilItDies(DeskClient client, Process desk, String district, int kill, Random random) {
        String notes = notes(district);
        int last = 1 + random.nextInt(MOST_FORMS);
        long took = 0;
        for (int i = 0; ; i++) {
            Sent next = new Sent(district, "note-" + kill + "-" + i + ".", false);
            try {
                String page = client.page(notes);
                Optional<MatchResult> back = TAKE_BACK
                        .matcher(page)
                        .results()
                        .filter(form -> numbered.containsKey(form.group(2)))
                        .findFirst();
                long sent = System.nanoTime();
                if (i == last) {
                    CompletableFuture.delayedExecutor(
                                    (long) (took * LONGER * random.nextDouble()), TimeUnit.NANOSECONDS)
                            .execute(desk::destroyForcibly);
                }
                HttpResponse<String> answer;
                if (random.nextInt(3) == 0 && back.isPresent()) {
                    String form = back.get().group(1);
                    next = new Sent(district, numbered.get(back.get().group(2)), true);
                    unanswered = Optional.of(next);
                    answer = client.postOnce(form, DeskClient.filled(page, form, Map.of("why", "it came")));
                } else {
                    unanswered = Optional.of(next);
                    answer = client.postOnce(notes, DeskClient.filled(page, notes, Map.of("note", next.note())));
                }
                if (answer.statusCode() != 303) {
                    wrong.add(next + ": " + answer.statusCode());
                }
                standing.put(next.note(), !next.back());
                answered++;
                unanswered = Optional.empty();
                took = System.nanoTime() - sent;
            } catch (UncheckedIOException e) {
                return;
            }
        }
    }

    private static String notes(String district) {
        return "/runs/3/districts/" + district + "/notes";
    }

    /** Every note that was answered is there once, as it was left; one that was not answered at most once. */
    private void look(String when) {
        List<String> lines =
                typed("notes", "list", "--format", "csv").out().lines().toList();
        Optional<String> open = unanswered.map(Sent::note);
        lines.stream()
                .map(LISTED::matcher)
                .filter(Matcher::find)
                .forEach(line -> numbered.put(line.group(1), line.group(2)));
        for (Map.Entry<String, Boolean> note : standing.entrySet()) {
            List<String> found =
                    lines.stream().filter(line -> line.contains(note.getKey())).toList();
            boolean asLeft = found.size() == 1 && found.get(0).contains("taken back") != note.getValue();
            if (!asLeft
                    && !(found.size() == 1 && open.filter(note.getKey()::equals).isPresent())) {
                wrong.add(when + ": " + note + " is there as " + found);
            }
        }
        long more = lines.stream()
                .filter(line -> line.contains("note-"))
                .filter(line -> standing.keySet().stream().noneMatch(line::contains))
                .filter(line -> open.filter(line::contains).isEmpty())
                .count();
        if (more > 0) {
            wrong.add(when + ": " + more + " notes that nobody wrote");
        }
    }

    /** As whoever got no answer does: looks at the page, and sends it again. */
    private void sendAgain(DeskClient client, String when) {
        if (unanswered.isEmpty()) {
            return;
        }
        Sent sent = unanswered.get();
        String notes = notes(sent.district());
        if (sent.back()) {
            String page = client.page(notes);
            Optional<String> back = TAKE_BACK
                    .matcher(page)
                    .results()
                    .filter(form -> sent.note().equals(numbered.get(form.group(2))))
                    .map(form -> form.group(1))
                    .findFirst();
            recorded += back.isEmpty() ? 1 : 0;
            back.map(form -> client.send(notes, form, Map.of("why", "it came")))
                    .filter(answer -> answer.statusCode() != 303)
                    .ifPresent(answer -> wrong.add(when + ": " + sent + " again: " + answer.statusCode()));
        } else {
            int code = client.send(notes, notes, Map.of("note", sent.note())).statusCode();
            recorded += code == 409 ? 1 : 0;
            if (code != 303 && code != 409) {
                wrong.add(when + ": " + sent + " again: " + code);
            }
        }
        standing.put(sent.note(), !sent.back());
        unanswered = Optional.empty();
        look(when + ", sent again");
    }
}

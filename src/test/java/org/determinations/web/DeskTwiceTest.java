package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.store.Database;
import org.determinations.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form that acts, sent twice by a nervous hand: both are answered the same, and the trail tells of one act. */
class DeskTwiceTest {
    private static final String CHECKLIST = "/runs/1/checklist";
    private static final String DECIDING = "/runs/3/districts/09010000/decision";
    private static final String FILES = "/years/2012-13/files/official";
    private static final String FINDING = "/findings/one";
    private static final String ONE = FINDING + "?id=F-1";
    private static final String PLAN = "/plans/09010000/2012-13";
    private static final String NOTES = "/runs/3/districts/09010000/notes";
    private static final String NOTHING_RECORDED = "shows or hands out, and acts on nothing";

    /** Addresses of forms that are not in the walk, and why. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/runs/{run}/decisions/preview", NOTHING_RECORDED),
            Map.entry("/districts/{district}/dossier/{audience}", NOTHING_RECORDED),
            Map.entry("/runs/{run}/changes/file", NOTHING_RECORDED),
            Map.entry("/runs/{run}/what-if/file", NOTHING_RECORDED),
            Map.entry("/runs/{run}/trial", NOTHING_RECORDED),
            Map.entry("/runs/{run}/trial/{form}", NOTHING_RECORDED),
            Map.entry("/runs/{run}/checklist/release-check", NOTHING_RECORDED),
            Map.entry("/runs/{run}/checklist/withdrawal-check", NOTHING_RECORDED),
            Map.entry("/findings/one/deletion", "of a file that came with an act: DeskFollowTest"),
            Map.entry("/plans/{district}/{cycle}/deletion", "of a file that came with an act: DeskFollowTest"),
            Map.entry("/reviews/files", "of a file of reviews: DeskFollowTest"),
            Map.entry("/reviews/files/{offer}/acceptance", "of a file of reviews: DeskFollowTest"),
            Map.entry("/reviews/files/{offer}/discard", "of a file of reviews: DeskFollowTest"),
            Map.entry(
                    "/sign-in/address",
                    "prints an address at the terminal, at most one in ten seconds: DeskSafetyTest"),
            Map.entry("/plans/{district}/{cycle}/sign", "of a run that is released: DeskFollowTest"),
            Map.entry("/years/{cycle}/files/{folder}/run", "goes on after its answer: DeskFilesTest"));

    @TempDir
    Path scratch;

    private final Map<String, TestDesk.Open> desks = new LinkedHashMap<>();
    private final Map<String, DeskClient> people = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private TestDesk desk;

    @BeforeEach
    void compute() throws IOException {
        desk = TestDesk.computed(scratch);
        DeskFollowTest.imported(desk, "09010000", "Alder Hollow");
    }

    @AfterEach
    void close() {
        desks.values().forEach(TestDesk.Open::close);
    }

    private DeskClient of(String person) {
        return people.computeIfAbsent(
                person, name -> desks.computeIfAbsent(name, desk::open).client());
    }

    private long events() {
        try (Database database = ReadyDatabase.forReading(TestInstallation.at(desk.home(), Optional.empty()))) {
            return Stores.of(database).audit().list().size();
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** What a form does, done and done again. */
    private interface Sending {
        HttpResponse<String> send();
    }

    private String twice(String action, Sending form) {
        sent.add(action);
        long before = events();
        String first = location(form.send());
        long after = events();
        assertThat(after).as(action).isGreaterThan(before);
        assertThat(location(form.send())).as(action).isEqualTo(first);
        assertThat(events()).as(action).isEqualTo(after);
        return first;
    }

    private String twice(String person, String page, String action, String... typed) {
        Map<String, String> form = DeskClient.filled(of(person).page(page), action, fields(typed));
        return twice(action, () -> of(person).postOnce(action, form));
    }

    private static Map<String, String> fields(String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    /** The same of a form that may have a file, as a browser sends it where none was chosen. */
    private void fileless(String page, String action, String... typed) {
        Map<String, String> form = DeskClient.filled(of("Ann").page(page), action, fields(typed));
        twice(action, () -> of("Ann").upload(action, form, "", new byte[0]));
    }

    /** With a file, and then with another one of the same name and size, which is another act. */
    private void shown(String page, String action, String... typed) {
        Map<String, String> form = DeskClient.filled(of("Ann").page(page), action, fields(typed));
        twice(action, () -> of("Ann").upload(action, form, "minutes.txt", new byte[] {'1'}));
        twice(action, () -> of("Ann").upload(action, form, "minutes.txt", new byte[] {'2'}));
    }

    private String offeredTwice(String content) {
        Map<String, String> form = DeskClient.filled(of("Bo").page(FILES), FILES + "/offers", Map.of());
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return twice(FILES + "/offers", () -> of("Bo").upload(FILES + "/offers", form, "levels.csv", bytes))
                .replace("?done=offered", "");
    }

    @Test
    void every_form_that_acts_acts_once_and_is_answered_the_same_twice() throws IOException {
        released();
        decided();
        offered();
        found();
        planned();
        noted();
        Set<String> addresses = desks.get("Bo").server().addresses().stream()
                .filter(address -> address.method().name().equals("POST"))
                .map(address -> address.pattern())
                .collect(Collectors.toCollection(TreeSet::new));
        addresses.removeIf(pattern ->
                sent.stream().anyMatch(action -> action.matches(pattern.replaceAll("\\{[a-z]+\\}", "[^/]+"))));
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
    }

    private void released() {
        signed();
        twice("Bo", CHECKLIST, CHECKLIST + "/approval", "consent", "yes");
        signed();
        checked("/release", Map.of());
        checked("/withdrawal", Map.of("note", "looked at once more"));
    }

    private void checked(String act, Map<String, String> typed) {
        Map<String, String> form = of("Bo").checked(CHECKLIST, CHECKLIST + act, typed, Map.of("consent", "yes"));
        twice(CHECKLIST + act, () -> of("Bo").postOnce(CHECKLIST + act, form));
    }

    private void noted() {
        twice("Ann", NOTES, NOTES, "note", "late");
        twice("Ann", NOTES, NOTES + "/1/take-back", "why", "it came");
    }

    private void signed() {
        String signature = CHECKLIST + "/signature";
        while (of("Bo").page(CHECKLIST).contains("action=\"" + signature + "\"")) {
            twice("Bo", CHECKLIST, signature, "note", "it may stand");
        }
    }

    private void decided() {
        String preview = of("Dee")
                .send(
                        DECIDING,
                        "/runs/3/decisions/preview",
                        Map.of("decision", "REASSIGN NI", "reason", "data-quality", "text", "late"))
                .body();
        Map<String, String> form = DeskClient.filled(preview, "/runs/3/decisions", Map.of());
        twice("/runs/3/decisions", () -> of("Dee").postOnce("/runs/3/decisions", form));
        twice("Dee", DECIDING, "/runs/3/decisions/undo", "why-1", "the data came in time");
    }

    private void offered() throws IOException {
        String levels = Files.readString(desk.cycle().resolve("official/levels.csv"));
        String offer = offeredTwice(levels.replace("Birch Landing,Level 1", "Birch Landing,Level 4"));
        twice("Bo", offer, offer + "/acceptance", "replaces", "levels.csv");
        twice("Bo", offer, offer + "/taking-back", "note", "the wrong one");
        String other = offeredTwice(levels.replace("Birch Landing,Level 1", "Birch Landing,Level 3"));
        twice("Bo", other, other + "/discard", "note", "the wrong one too");
    }

    private void found() {
        twice("Ann", ONE, FINDING + "/about", "citation", "34 CFR 300", "systemic", "yes");
        fileless(ONE, FINDING + "/case", "state", "open", "numbers", "C-01", "on", "2012-08-01");
        fileless(ONE, FINDING + "/case", "state", "corrected", "numbers", "C-01", "on", "2012-08-20");
        fileless(ONE, FINDING + "/case", "state", "open", "numbers", "C-02", "on", "2012-08-20");
        fileless(ONE, FINDING + "/case", "state", "mistaken", "numbers", "C-02", "note", "none", "on", "2012-08-20");
        fileless(ONE, FINDING + "/data", "met", "20", "of", "20", "on", "2012-09-01");
        twice("Ann", ONE, FINDING + "/action", "what", "Train", "who", "Office", "until", "2012-09-30");
        fileless(ONE, FINDING + "/note", "text", "held");
        shown(ONE, FINDING + "/note", "text", "held, as this shows");
        twice("Bo", ONE, FINDING + "/close", "note", "both seen");
        twice("Bo", ONE, FINDING + "/reopen", "note", "seen anew");
    }

    private void planned() {
        twice("Ann", "/plans", "/plans/propose", "district", "09010000", "run", "3");
        twice("Ann", PLAN, PLAN + "/add", "what", "Visit", "area", "services", "owner", "O", "until", "2013-05-01");
        fileless(PLAN, PLAN + "/change", "number", "1", "owner", "Office", "until", "2013-03-01");
        fileless(PLAN, PLAN + "/note", "text", "agreed", "number", "1");
        shown(PLAN, PLAN + "/note", "text", "agreed, as this shows", "number", "1");
    }

    @Test
    void who_signs_out_twice_reads_the_page_to_sign_in_and_a_form_of_the_session_before_acts_on_nothing() {
        DeskClient client = of("Bo");
        Map<String, String> out = DeskClient.filled(client.page("/"), "/sign-out", Map.of());
        Map<String, String> run = DeskClient.filled(client.page(FILES), FILES + "/run", Map.of());
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = client.postOnce("/sign-out", out);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
        }
        assertThat(client.postOnce(FILES + "/run", run).statusCode()).isEqualTo(403);
    }
}

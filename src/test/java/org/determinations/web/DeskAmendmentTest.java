package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release, an amendment and a withdrawal of an official run at the desk, and the same by commands: what becomes public is the same
 * byte for byte, but for what the trail and the seals of each home are.
 */
@Tag("long")
class DeskAmendmentTest {
    private static final Pattern UNSIGNED = Pattern.compile("<section class=\"card sign\" id=\"([a-z-]+)\"");
    private static final Pattern OF_THE_HOME = Pattern.compile("(event|record) \\d+,|[0-9a-f]{64}");
    private static final Pattern OPEN =
            Pattern.compile("\"point\": \"([a-z-]+)\",[^{}]*?\"answer\": \"WARNING\"[^{}]*?\"signed_by\": null");
    private static final String WHY = "A level of Alder Hollow was wrong.";
    private static final String BACK = "The levels are looked at once more.";

    @TempDir
    Path scratch;

    private Path cycle;
    private TestDesk desk;
    private Path commands;

    @BeforeEach
    void compute() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        desk = TestDesk.at(scratch.resolve("desk"), cycle);
        commands = scratch.resolve("commands");
        official(desk.home());
        TestInstallation.copy(desk.home(), commands);
    }

    private void official(Path home) {
        assertThat(Typed.in(home, "run", "official", cycle.toString(), "--as", "Ann", "--quiet")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void an_amendment_and_a_withdrawal_at_the_desk_give_the_public_files_that_the_commands_give() throws IOException {
        try (TestDesk.Open open = desk.open("Bo", Clock.systemUTC())) {
            DeskClient client = open.client();
            approved(client, 1);
            act(client, 1, "release", Map.of(), "released");
        }
        typed(commands, 1, "release", "1");
        TestInstallation.edit(cycle, "official/levels.csv", "Alder Hollow,Level 1", "Alder Hollow,Level 2");
        official(desk.home());
        official(commands);
        try (TestDesk.Open open = desk.open("Bo", Clock.systemUTC())) {
            DeskClient client = open.client();
            approved(client, 2);
            assertThat(client.page("/runs/2/checklist")).contains("What is amended, and why");
            shown(client);
            act(client, 2, "release", Map.of("note", WHY), "released");
            assertThat(client.page("/runs/1/checklist")).contains("superseded");
            typed(commands, 2, "amend", "2", "--note", WHY);
            assertSame("amended");
            act(client, 2, "withdrawal", Map.of("note", BACK), "withdrawn");
            assertThat(client.page("/runs/2/checklist"))
                    .contains("The run is withdrawn.", "takes no step any more")
                    .doesNotContain("may approve this run", "What stands between", "An approval");
        }
        assertThat(Typed.in(commands, "withdraw", "2", "--note", BACK, "--as", "Bo")
                        .code())
                .isZero();
        Map<String, String> last = assertSame("withdrawn");
        assertThat(last.keySet())
                .anyMatch(name -> name.contains("release-1/"))
                .anyMatch(name -> name.contains("release-2/"))
                .anyMatch(name -> name.endsWith("WITHDRAWN.txt"));
        assertThat(last.get("2012-13/release-2/about.txt")).contains(WHY);
        assertThat(last.get("2012-13/index.html")).contains("no edition is current");
        for (Path home : new Path[] {desk.home(), commands}) {
            assertThat(Typed.in(home, "runs", "verify").code()).isZero();
        }
    }

    /** What the page before the amendment says, and what becomes of it when something differs by then. */
    private void shown(DeskClient client) {
        String checklist = "/runs/2/checklist";
        String check = checklist + "/release-check";
        assertThat(client.send(checklist, check, Map.of("note", " ")).body())
                .contains("Nothing was recorded", "a note must say");
        String why = "<script>alert(1)</script> it's \"wrong\"";
        String page = client.send(checklist, check, Map.of("note", why)).body();
        assertThat(page)
                .contains("Nothing is recorded yet.", "Amend with Official 2012-13, run 2", "<dd>Bo")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "<dd>run 1</dd>", "public/2012-13/release-2")
                .contains("determinations.csv", "about.txt", "settled by the act")
                .contains("Alder Hollow, ", "Level 1", "Level 2", "Districts: 1")
                .doesNotContain("<script");
        Map<String, String> form =
                DeskClient.filled(page, checklist + "/release", new HashMap<>(Map.of("consent", "yes")));
        for (String field : List.of("answers", "note")) {
            Map<String, String> forged = new HashMap<>(form);
            forged.put(field, "another");
            assertThat(client.post(checklist + "/release", forged).body())
                    .as(field)
                    .contains("Nothing was recorded", "SY-157", "is not what was shown before it");
        }
        form.remove("answers");
        assertThat(client.post(checklist + "/release", form).body()).contains("nothing was shown before it");
        assertThat(desk.home().resolve("out/public/2012-13/release-2")).doesNotExist();
    }

    private Map<String, String> assertSame(String when) {
        Map<String, String> byDesk = published(desk.home());
        assertThat(byDesk).as(when).isNotEmpty().isEqualTo(published(commands));
        return byDesk;
    }

    /** The public files of a home, without numbers of its trail and hashes. */
    static Map<String, String> published(Path home) {
        Map<String, String> files = new TreeMap<>(TestInstallation.files(home.resolve("out/public")));
        files.replaceAll((name, text) -> OF_THE_HOME.matcher(text).replaceAll(""));
        return files;
    }

    /** Signed for what blocks the approval, approved, and signed for what then blocks the release. */
    private static void approved(DeskClient client, int run) {
        signed(client, run);
        act(client, run, "approval", Map.of(), "approved");
        signed(client, run);
    }

    private static void signed(DeskClient client, int run) {
        String checklist = "/runs/" + run + "/checklist";
        for (Matcher form = UNSIGNED.matcher(client.page(checklist));
                form.find();
                form = UNSIGNED.matcher(client.page(checklist))) {
            String signature = checklist + "/signature";
            assertThat(client.send(checklist, signature, Map.of("note", "it may stand"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private static void act(DeskClient client, int run, String act, Map<String, String> typed, String done) {
        String checklist = "/runs/" + run + "/checklist";
        Map<String, String> consent = Map.of("consent", "yes");
        HttpResponse<String> answer = client.post(
                checklist + "/" + act,
                act.equals("approval")
                        ? DeskClient.filled(client.page(checklist), checklist + "/" + act, consent)
                        : client.checked(checklist, checklist + "/" + act, typed, consent));
        assertThat(answer.headers().firstValue("Location")).as(answer.body()).contains(checklist + "?done=" + done);
    }

    /** Bo signs, approves and puts out at a terminal. */
    static void typed(Path commands, int run, String... act) {
        String number = Integer.toString(run);
        sign(commands, number);
        assertThat(Typed.in(commands, "approve", number, "--as", "Bo").code()).isZero();
        sign(commands, number);
        String[] words = Arrays.copyOf(act, act.length + 2);
        words[act.length] = "--as";
        words[act.length + 1] = "Bo";
        Typed.Ending ending = Typed.in(commands, words);
        assertThat(ending.code()).as(ending.err()).isZero();
    }

    private static void sign(Path commands, String run) {
        String points = OPEN.matcher(Typed.in(commands, "checklist", run, "--as", "Bo", "--json")
                        .out())
                .results()
                .map(point -> point.group(1))
                .collect(Collectors.joining(","));
        if (!points.isEmpty()) {
            Typed.in(commands, "checklist", run, "--sign", points, "--note", "it may stand", "--as", "Bo");
        }
    }
}

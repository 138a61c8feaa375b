package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.release.Desk;
import org.determinations.model.Stage;
import org.determinations.web.page.FormToken;
import org.determinations.web.server.Listening;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every form that a desk shows, on the embedded database and on a server, found by following its links, filled with what nobody should
 * type, and every address with odd questions: each is answered, never by a fault of the program, and nothing that was typed becomes part
 * of a page or of its head. The forms are those of the pages, so that a new one is in by itself. {@code -Dmutation.inputs} and {@code
 * -Dmutation.seed} choose how many and which.
 */
@Tag("long")
class MutatedFormsTest {
    /** A half of those that are asked for on each database. */
    private static final int MANY = Integer.getInteger("mutation.inputs", 2_000) / TestServer.values().length;

    private static final int MOST_PAGES = 150;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea|button)[^>]* name=\"([^\"]+)\"[^>]*>");
    private static final Pattern LIST = Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    /** Forms that end the session, or start work that takes minutes. */
    private static final Pattern LEFT_ALONE = Pattern.compile(".*/(sign-out|run|runs|correct)$");

    /** What no page may carry as it was typed, now or when it is shown again. */
    private static final String SCRIPT = "<script>alert(1)</script>";

    /** A line of the head of an answer that is none of the desk's. */
    private static final String PLANTED = "x-planted";

    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "0",
            "99999999999999999999",
            "1e9",
            "NaN",
            "2012-02-30",
            "2012-13",
            "09010000",
            SCRIPT,
            "' or 1=1 --",
            "../../etc/passwd",
            "\u0000",
            "\u202eabc",
            "%00",
            "ſ𝔘 \u0301",
            "a\r\n" + PLANTED + ": c",
            "x".repeat(5_000),
            "[]",
            "on");

    @TempDir
    Path scratch;

    /** One form of a page: its address, how it is sent, and its fields as they are shown. */
    private record Shown(String page, String action, boolean posted, Map<String, String> fields) {}

    @ParameterizedTest
    @EnumSource(TestServer.class)
    @Timeout(value = 180, unit = TimeUnit.MINUTES)
    void whatever_a_form_is_filled_with_it_is_answered(TestServer database) throws IOException {
        long seed = Long.getLong("mutation.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<Integer, Integer> answers = new TreeMap<>();
        Map<String, String> faults = new TreeMap<>();
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Desk year = Desk.empty(scratch, cycle, database);
        List.of(Stage.PROVISIONAL, Stage.PRELIMINARY, Stage.OFFICIAL).forEach(year::run);
        Installation bo = year.as("Bo", Desk.AFTER);
        List<String> printed = new ArrayList<>();
        try (HeldDatabase held = HeldDatabase.of(bo.home());
                DeskServer desk =
                        DeskServer.start(TestDesk.served(bo, List.of(cycle)), Listening.here(0), printed::add)) {
            DeskClient client = DeskClient.signedIn(desk.root(), printed.get(printed.size() - 1));
            Set<String> pages = new TreeSet<>();
            List<Shown> forms = forms(client, pages);
            Set<String> actions = new TreeSet<>();
            forms.forEach(form -> actions.add(form.action().replaceAll("\\d+", "N")));
            System.out.println("MutatedFormsTest: " + database + ", " + pages.size() + " pages, " + forms.size()
                    + " forms: " + actions);
            assertThat(actions).hasSizeGreaterThan(5);
            List<String> known = List.copyOf(pages);
            for (int i = 0; i < MANY; i++) {
                Shown form = forms.get(random.nextInt(forms.size()));
                Map<String, String> fields = filled(form, random);
                String what;
                HttpResponse<String> answer;
                if (form.posted() && random.nextInt(4) > 0) {
                    what = form.action() + " " + fields;
                    answer = client.postOnce(form.action(), fields);
                } else {
                    what = asked(known.get(random.nextInt(known.size())), fields);
                    answer = client.get(what);
                }
                answers.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() >= 500
                        || answer.body().contains("\tat org.determinations")
                        || isPage(answer) && answer.body().contains(SCRIPT)
                        || answer.headers().firstValue(PLANTED).isPresent()) {
                    faults.putIfAbsent(
                            form.action().replaceAll("\\d+", "N") + " " + answer.statusCode(),
                            "seed " + seed + ", " + i + ": " + what);
                }
            }
        }
        System.out.println(
                "MutatedFormsTest: " + database + ", seed " + seed + ", " + MANY + " sent, answered with " + answers);
        assertThat(faults).isEmpty();
    }

    /** A text, a table or an archive gives what was typed as it was typed, and no browser runs it. */
    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** One field or most of them are odd; each form is sent as if the page had just been opened, so that none is answered as one sent before. */
    private static Map<String, String> filled(Shown form, Random random) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        List<String> names =
                fields.keySet().stream().filter(name -> !name.startsWith("_")).toList();
        if (!names.isEmpty()) {
            String one = names.get(random.nextInt(names.size()));
            boolean most = random.nextBoolean();
            fields.replaceAll((name, value) -> name.equals(one) || most && names.contains(name) && random.nextInt(3) > 0
                    ? ODD.get(random.nextInt(ODD.size()))
                    : value);
        }
        fields.computeIfPresent(FormToken.ONCE, (name, once) -> FormToken.once());
        return fields;
    }

    private static String asked(String page, Map<String, String> fields) {
        StringBuilder asked = new StringBuilder(page.replaceFirst("\\?.*", "")).append('?');
        fields.forEach((name, value) -> asked.append(DeskClient.encoded(name))
                .append('=')
                .append(DeskClient.encoded(value))
                .append('&'));
        return asked.toString();
    }

    /** Every form of every page that links lead to; the pages are put into the set. */
    private static List<Shown> forms(DeskClient client, Set<String> pages) {
        List<Shown> forms = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty() && pages.size() < MOST_PAGES) {
            String page = open.pop();
            if (!pages.add(page)) {
                continue;
            }
            String body = client.any(page);
            for (MatchResult found : FORM.matcher(body).results().toList()) {
                ACTION.matcher(found.group(1))
                        .results()
                        .map(action -> action.group(1))
                        .filter(action -> !LEFT_ALONE.matcher(action).matches())
                        .forEach(action -> forms.add(
                                new Shown(page, action, found.group(1).contains("post"), fields(found.group(2)))));
            }
            LINK.matcher(body)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.matches("//.*|.*\\.(css|svg|png|ico)"))
                    .forEach(open::add);
        }
        return forms;
    }

    /** As a person leaves them who chooses the last of each list. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (MatchResult list : LIST.matcher(form).results().toList()) {
            VALUE.matcher(list.group(2)).results().forEach(value -> fields.put(list.group(1), value.group(1)));
        }
        for (MatchResult field : FIELD.matcher(form).results().toList()) {
            String value = VALUE.matcher(field.group())
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .orElse("");
            fields.putIfAbsent(field.group(1), value);
        }
        return fields;
    }
}

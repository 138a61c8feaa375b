package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of reviewers on pages: written, shown beside the evidence and in the department's dossier, taken back, and what a forged form comes to. */
class DeskNotesTest {
    private static final String NOTES = "/runs/3/districts/09020000/notes";
    private static final String SCRIPT = "late <script>alert(1)</script> \"again\", =late";
    private static final String SHOWN = "late &lt;script&gt;alert(1)&lt;/script&gt;";

    @TempDir
    static Path scratch;

    private static TestDesk desk;

    @AutoClose
    private static TestDesk.Open open;

    private static DeskClient client;

    @BeforeAll
    static void open() throws IOException {
        desk = TestDesk.computed(scratch);
        open = desk.open("Bo");
        client = open.client();
    }

    private static HttpResponse<String> write(String note) {
        return client.send(NOTES, NOTES, Map.of("note", note));
    }

    private static Typed.Ending typed(String... words) {
        return Typed.in(desk.home(), words);
    }

    private static List<String> districts(String page) {
        return Pattern.compile("href=\"/runs/3/districts/(\\d{8})\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_note_is_written_shown_in_its_places_alone_and_taken_back() throws IOException {
        assertThat(client.page(NOTES)).contains("Nobody has written a note about this district here.", "Write it");
        HttpResponse<String> done = write(SCRIPT);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).hasValue(NOTES + "?done=written");
        assertThat(write(SCRIPT).statusCode()).isEqualTo(409);
        for (String page : List.of(
                NOTES + "?done=written", "/runs/3/review", "/runs/3/districts/09020000", "/districts/09020000")) {
            assertThat(client.page(page))
                    .as(page)
                    .contains(SHOWN, "Bo on 2012-09-20, at run 3")
                    .doesNotContain("<script");
        }
        assertThat(client.page("/runs/1/districts/09020000")).doesNotContain(SHOWN);
        assertThat(client.page("/runs/3/districts/09030000")).doesNotContain(SHOWN);
        assertThat(client.page("/audit?district=09020000"))
                .contains("note written")
                .doesNotContain("alert(1)");
        assertThat(districts(client.page("/runs/3/review?notes=with"))).containsOnly("09020000");
        assertThat(districts(client.page("/runs/3/review?notes=without")))
                .isNotEmpty()
                .doesNotContain("09020000");
        assertThat(dossier("department")).contains("Notes of reviewers", SHOWN);
        assertThat(client.page("/runs/3/checklist")).doesNotContain("alert(1)");

        String number = Pattern.compile("Take note (\\d+) back")
                .matcher(client.page(NOTES))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String back = NOTES + "/" + number + "/take-back";
        HttpResponse<String> unsaid = client.send(NOTES, back, Map.of("why", " "));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("IN-095", "Nothing was recorded");
        Map<String, String> seen = DeskClient.filled(client.page(NOTES), back, Map.of("why", "it came"));
        String foreign = back.replace("09020000", "09030000");
        assertThat(client.post(foreign, seen).statusCode()).isEqualTo(404);
        assertThat(client.post(back.replace("/runs/3", "/runs/1"), seen).statusCode())
                .isEqualTo(404);
        assertThat(client.post(back, seen).headers().firstValue("Location")).hasValue(NOTES + "?done=taken-back");
        assertThat(client.post(back, DeskClient.anew(seen)).statusCode()).isEqualTo(409);
        assertThat(client.page(NOTES)).contains("taken back by Bo on 2012-09-20: it came");
        assertThat(client.page("/runs/3/review")).doesNotContain("alert(1)");
        assertThat(typed("notes", "list", "--district", "09020000", "--format", "csv")
                        .out())
                .contains("taken back by Bo on 2012-09-20: it came")
                .contains("\"late <script>alert(1)</script> \"\"again\"\", =late\"");
        assertThat(typed("notes", "list", "--standing", "--district", "09020000")
                        .out())
                .contains("0 NOTES");
        assertThat(typed("runs", "verify").code()).isZero();
    }

    private static String dossier(String audience) throws IOException {
        Path out = scratch.resolve(audience);
        Typed.Ending ending = typed("dossier", "09020000", "--audience", audience, "--out", out.toString());
        assertThat(ending.code()).as(ending.err()).isZero();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                all.append(Files.readString(page));
            }
        }
        return all.toString();
    }

    @Test
    void what_is_no_note_is_refused_and_what_was_typed_stays() {
        HttpResponse<String> blank = write(" ");
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(blank.body()).contains("IN-095");
        HttpResponse<String> longer = write("y".repeat(1001));
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(longer.body()).contains("1001 characters", "value=\"yyyy");
        assertThat(write("seen \u202e not").body()).contains("RIGHT-TO-LEFT OVERRIDE");
        for (String path : List.of(
                "/runs/3/districts/99990000/notes", "/runs/99/districts/09020000/notes", "/runs/3/districts/x/notes")) {
            assertThat(client.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(client.post(path, DeskClient.filled(client.page(NOTES), NOTES, Map.of("note", "z")))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(client.post(NOTES, Map.of("note", "no token")).statusCode()).isEqualTo(403);
        assertThat(typed("notes", "list", "--format", "csv").out()).doesNotContain("yyyy", "no token");
    }

    @Test
    void the_review_list_is_searched_by_name_category_and_evidence_and_counts_stay_those_of_all() {
        String all = client.page("/runs/3/review");
        String first = districts(all).get(0);
        String one = client.page("/runs/3/review?text=" + first);
        assertThat(districts(one)).containsOnly(first);
        assertThat(all).contains("Decide about 2 districts together");
        assertThat(client.page("/runs/3/review?text=nobody"))
                .contains("fits what is asked for.")
                .as("nobody decides about districts that are not listed")
                .doesNotContain("together");
        assertThat(districts(client.page("/runs/3/review?text=nobody"))).isEmpty();
        String evidence = Pattern.compile("<option value=\"(MA12-F\\d)\"")
                .matcher(all)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(districts(client.page("/runs/3/review?evidence=" + evidence)))
                .isNotEmpty()
                .isSubsetOf(districts(all));
        assertThat(districts(client.page("/runs/3/review?category=undetermined")))
                .contains("09080000");
        String heading = Pattern.compile("On the review list, not decided: \\d+")
                .matcher(all)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(one).contains(heading);
    }
}

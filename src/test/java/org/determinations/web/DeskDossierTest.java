package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.determinations.cli.Typed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a district for ever: everything about it, and its dossier to take along. */
class DeskDossierTest {
    private static final String DISTRICT = "/districts/09070000";

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

    @Test
    void the_page_for_ever_has_what_came_of_the_district_and_the_page_of_a_run_leads_to_it() {
        assertThat(client.page(DISTRICT))
                .contains("Decisions of persons", "R. Invented", "Discrepancies", "What was put out to it")
                .contains("The ledger has no finding of this district on ")
                .contains("No plan of this district was proposed by ")
                .contains("run computed", "<section class=\"appendix\">")
                .contains("determinations dossier 09070000 --audience public-records");
        assertThat(client.page("/runs/3/districts/09070000"))
                .contains("<a href=\"/districts/09070000\">Everything about the district, as of its newest run</a>")
                .doesNotContain("Decisions of persons");
    }

    @Test
    void the_archive_is_given_and_told_in_the_trail_and_public_records_of_nothing_released_are_refused() {
        HttpResponse<String> taken = client.send(DISTRICT, DISTRICT + "/dossier/department", Map.of());
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(taken.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
        assertThat(taken.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment; filename=\"09070000-department-")
                .endsWith("-CONFIDENTIAL.zip\"");
        assertThat(taken.body()).startsWith("PK").contains("index.html");
        HttpResponse<String> refused = client.send(DISTRICT, DISTRICT + "/dossier/public-records", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("SY-180", "no official result of this district is released");
        assertThat(client.post(DISTRICT + "/dossier/department", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(client.send(DISTRICT, DISTRICT + "/dossier/department", Map.of("x", "y"))
                        .statusCode())
                .isEqualTo(200);
        Typed.Ending written = Typed.in(desk.home(), "dossier", "09070000", "--json");
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("\"kind\": \"dossier/1\"", "\"audience\": \"department\"");
        assertThat(Typed.in(desk.home(), "dossier", "09070000", "--on", "2090-01-01")
                        .err())
                .contains("a day up to");
        assertThat(Typed.in(desk.home(), "dossier", "09070000", "--audience", "press")
                        .err())
                .contains("department, public-records");
        assertThat(Typed.in(desk.home(), "dossier", "09070000", "--audience", "public-records", "--on", "2012-09-20")
                        .err())
                .contains("no day: public records are what was released");
        assertThat(Typed.in(desk.home(), "dossier", "99990000").code()).isEqualTo(2);
    }
}

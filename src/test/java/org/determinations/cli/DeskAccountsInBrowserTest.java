package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.determinations.model.people.Role;
import org.determinations.web.DeskClient;
import org.determinations.web.TestAccounts;
import org.determinations.web.TestDesk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that only people with accounts see, in a browser: WCAG 2.2 AA by axe-core, and no scrolling in two directions. */
@Tag("browser")
class DeskAccountsInBrowserTest {
    @TempDir
    static Path scratch;

    @AutoClose
    private static TestAccounts accounts;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        accounts = TestAccounts.open(TestDesk.computed(scratch));
        browser = new Browser(scratch);
    }

    @ParameterizedTest
    @CsvSource({
        "VIEWER, /",
        "ANALYST, /",
        "ANALYST, /runs/3/checklist",
        "APPROVER, /",
        "APPROVER, /runs/1/checklist",
        "RELEASER, /runs/3/checklist",
        "ADMINISTRATOR, /people",
        "ADMINISTRATOR, /runs",
    })
    void axe_finds_nothing_on_the_page_of_a_role(Role role, String path) {
        found(role + " " + path, accounts.of(role).any(path));
    }

    @Test
    void axe_finds_nothing_where_people_sign_in_and_choose_a_password() {
        for (String path : List.of("/sign-in", "/sign-in?error", "/sign-in/password")) {
            found(path, accounts.stranger().any(path));
        }
        String refused = accounts.stranger()
                .send(
                        "/sign-in/password",
                        "/sign-in/password",
                        Map.of("login", "viewer", "code", "AAAAA", "password", "short", "again", "other"))
                .body();
        assertThat(refused).contains("<form");
        found("a password that was refused", refused);
    }

    private static void found(String what, String page) {
        DeskClient client = accounts.stranger();
        String whole = DeskInBrowserTest.withStyle(client, page);
        DeskInBrowserTest.demandNothingFound(browser, what, whole);
        DeskInBrowserTest.demandOneDirection(browser, what, whole);
    }
}

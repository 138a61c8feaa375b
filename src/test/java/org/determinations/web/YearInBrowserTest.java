package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.determinations.model.people.Role;
import org.determinations.web.openid.OpenIdSettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The practice year in a real browser, from the first file to an amendment, without a command typed and by keys alone: until August by people with
 * accounts, then by people whom an identity provider knows. The same by commands gives the same public files, byte for byte, but for
 * what the trail and the seals of each home are. {@code -Dbrowser.pictures=FOLDER} keeps pictures of the pages.
 */
@Tag("browser")
class YearInBrowserTest {
    private static final String YEAR = "/years/2012-13";
    private static final String WHY = "A report of participation was confirmed after the release.";
    private static final String DISTRICT = "90480000";
    private static final String TEXT = "looked at with the district";

    @TempDir
    Path scratch;

    private final Path sample = TestInstallation.app().resolve("data-samples/practice-2012-13");
    private final Set<String> seen = new HashSet<>();
    private Path cycle;
    private TestDesk desk;

    @AutoClose
    private DrivenBrowser browser;

    private String root;

    @BeforeEach
    void open() throws IOException {
        cycle = Files.createDirectories(scratch.resolve("cycle"));
        Files.copy(sample.resolve("cycle.yaml"), cycle.resolve("cycle.yaml"));
        desk = TestDesk.at(scratch.resolve("home"), cycle);
        browser = DrivenBrowser.start(scratch);
    }

    /** Who computes, who signs and releases, who approves. */
    private record People(DrivenTab analyst, DrivenTab releaser, DrivenTab approver) {}

    @Test
    void a_year_from_the_first_file_to_an_amendment_gives_the_public_files_that_the_commands_give() throws Exception {
        List<String> codes = List.of(added("ann", "analyst"), added("bo", "analyst,releaser"), added("cy", "approver"));
        try (TestDesk.Open open = desk.open("service", Clock.systemUTC())) {
            root = open.server().root();
            untilAugust(new People(comes("ann", codes.get(0)), comes("bo", codes.get(1)), comes("cy", codes.get(2))));
        }
        try (TestProvider provider = TestProvider.start(scratch);
                TestDesk.Open server = desk.open(settings(provider.issuer()))) {
            root = server.root();
            provider.know(root);
            provider.has("dee", "Dee Computer", "Compute");
            provider.has("eli", "Eli Sender", "Compute", "Release");
            provider.has("fay", "Fay Prover", "Approve");
            fromSeptember(new People(comes("dee"), comes("eli"), comes("fay")));
        }
        Map<String, String> byDesk = DeskAmendmentTest.published(desk.home());
        assertThat(byDesk.keySet())
                .anyMatch(name -> name.contains("release-5/"))
                .anyMatch(name -> name.contains("release-6/"));
        assertThat(byDesk).isEqualTo(DeskAmendmentTest.published(typed()));
        DrivenTab reader = browser.tab(browser.somebody());
        reader.open(desk.home().resolve("out/public/2012-13/index.html").toUri().toString());
        assertThat(reader.text()).contains(WHY);
    }

    private void untilAugust(People people) throws Exception {
        DrivenTab ann = people.analyst();
        look(ann, "home-empty");
        skipped(ann);
        ann.press("Year 2012-13");
        look(ann, "year-empty");
        ann.press("Files of provisional");
        wrongFiles(ann);
        files(ann, "provisional");
        look(ann, "files");
        int provisional = computed(ann, "provisional", "Run provisional");
        released(people, provisional, "");
        offered(ann, "preliminary", "accountability-levels.csv");
        int preliminary = computed(ann, "preliminary", "Run preliminary");
        assertThat(preliminary).isEqualTo(2);
        offered(ann, "corrections", "mcas-discrepancies.csv");
        offered(ann, "corrections", "corrected-levels.csv");
        released(people, computed(ann, "corrections", "Apply corrections"), "");
    }

    /** The first key leads past the menu. */
    private static void skipped(DrivenTab tab) {
        tab.jump("Skip to the content");
        assertThat(tab.ask("document.activeElement.id").asString()).isEqualTo("content");
        assertThat(tab.walked()).isEmpty();
    }

    /** One that no layout fits; one that is of another stage; one that is offered twice by a nervous hand. */
    private void wrongFiles(DrivenTab ann) throws IOException {
        ann.take(Files.writeString(scratch.resolve("notes.csv"), "a,b\n1,2\n"));
        ann.press("Offer it");
        assertThat(ann.text()).contains("Nothing was done", "IN-004", "notes.csv");
        look(ann, "files-refused");
        ann.take(sample.resolve("official/spp-indicators.csv"));
        ann.press("Offer it");
        assertThat(ann.text()).contains("With these a run of the stage would be refused", "CR-009");
        ann.type("form[action$=discard] [name=note]", "of another stage");
        ann.press("Discard it");
        assertThat(ann.text()).contains("It is discarded.");
        files(ann, "provisional");
        ann.take(sample.resolve("provisional/accountability-levels.csv"));
        ann.pressTwice("Offer it");
        assertThat(ann.text()).contains("It is offered. It lies in no folder yet.");
        ann.press("Sign out");
        ann.back();
        assertThat(ann.text()).contains("Choose a password").doesNotContain("accountability-levels.csv");
        signsIn(ann, "ann");
        files(ann, "provisional");
        ann.press("accountability-levels.csv");
        ann.press("Accept it");
    }

    private void fromSeptember(People people) throws Exception {
        DrivenTab dee = people.analyst();
        for (String file : List.of("accountability-levels.csv", "spp-indicators.csv", "review-findings.csv")) {
            offered(dee, "official", file);
        }
        Path decisions = sample.resolve("official/compliance-decisions.csv");
        offered(
                dee,
                "official",
                Files.write(
                        scratch.resolve("decisions.csv"),
                        Files.readAllLines(decisions).stream()
                                .filter(row -> !row.startsWith(DISTRICT))
                                .toList()));
        computed(dee, "official", "Run official");
        decided(dee);
        computed(dee, "official", "Run official");
        released(people, 5, "");
        offered(dee, "amendment", "mcas-discrepancies.csv");
        offered(dee, "amendment", "corrected-levels.csv");
        released(people, computed(dee, "amendment", "Apply corrections"), WHY);
    }

    /** The one district that the decisions file leaves out. */
    private void decided(DrivenTab dee) {
        dee.press("Official 2012-13, run 4");
        look(dee, "run");
        dee.press("Review list");
        look(dee, "review-list");
        dee.press("a[href$='" + DISTRICT + "/decision']", "");
        look(dee, "decision");
        dee.press("Show what it would do");
        assertThat(dee.text()).contains("Choose what you decide");
        look(dee, "decision-missing");
        dee.jump("Choose what you decide");
        dee.tick("KEEP: the category that follows from the data stays");
        dee.choose("[name=reason]", "What the evidence shows has been corrected");
        dee.type("[name=text]", TEXT);
        dee.press("Show what it would do");
        look(dee, "decision-shown");
        dee.press("Record this decision");
        assertThat(dee.text()).contains("Your decision is recorded.");
        look(dee, "decision-recorded");
        dee.press("Home");
        look(dee, "home");
        dee.press("Year 2012-13");
        look(dee, "year");
    }

    private String added(String login, String roles) {
        return TestAccounts.code(TestAccounts.added(desk, login, "Person called " + login, roles));
    }

    /** Somebody who chooses a password, and signs in with it. */
    private DrivenTab comes(String login, String code) {
        DrivenTab tab = browser.tab(browser.somebody());
        tab.open(root + "/");
        tab.press("Choose a password with the code that you were given");
        tab.type("[name=login]", login);
        tab.type("[name=code]", code);
        tab.type("[name=password]", TestAccounts.PASSWORD);
        tab.type("[name=again]", TestAccounts.PASSWORD);
        look(tab, "choose-password");
        tab.press("Set this password");
        signsIn(tab, login);
        return tab;
    }

    private void signsIn(DrivenTab tab, String login) {
        tab.open(root + "/sign-in");
        tab.type("[name=login]", login);
        tab.type("[name=password]", TestAccounts.PASSWORD);
        look(tab, "sign-in");
        tab.press("button", "Sign in");
        assertThat(tab.text()).contains("Person called " + login);
    }

    /** Somebody whom the provider knows. */
    private DrivenTab comes(String subject) {
        DrivenTab tab = browser.tab(browser.somebody());
        tab.open(root + "/");
        look(tab, "sign-in-provider");
        tab.press("Sign in at the identity provider");
        proved(tab, subject);
        assertThat(tab.text()).contains("Sign out");
        return tab;
    }

    private void proved(DrivenTab tab, String subject) {
        tab.type("[name=username]", subject);
        tab.type("[name=password]", TestProvider.PASSWORD);
        tab.press("button", "Sign in");
    }

    private static OpenIdSettings settings(String issuer) {
        return new OpenIdSettings(
                issuer,
                TestProvider.CLIENT,
                TestProvider.SECRET,
                "roles",
                Map.of("Compute", Role.ANALYST, "Approve", Role.APPROVER, "Release", Role.RELEASER));
    }

    private void files(DrivenTab tab, String folder) {
        tab.press("Year 2012-13");
        tab.press("Files of " + folder);
    }

    private void offered(DrivenTab tab, String folder, String name) {
        offered(tab, folder, sample.resolve(folder).resolve(name));
    }

    private void offered(DrivenTab tab, String folder, Path file) {
        files(tab, folder);
        tab.take(file);
        tab.press("Offer it");
        assertThat(tab.text()).contains("It is offered. It lies in no folder yet.");
        look(tab, "offer");
        tab.press("Accept it");
        assertThat(tab.text()).contains("It is accepted and lies in the folder.");
    }

    /** Runs what lies there; the number of the run. */
    private int computed(DrivenTab tab, String folder, String button) throws InterruptedException {
        files(tab, folder);
        tab.press(button);
        look(tab, "computing");
        for (int i = 0; i < 300 && tab.text().contains("Goes on:"); i++) {
            Thread.sleep(Duration.ofMillis(100).toMillis());
            tab.press("Look again");
        }
        assertThat(tab.text()).contains("Computed: " + folder + " 2012-13");
        look(tab, "computed");
        tab.press("Open its checklist");
        Matcher run = Pattern.compile("/runs/(\\d+)/checklist").matcher(tab.address());
        assertThat(run.find()).isTrue();
        return Integer.parseInt(run.group(1));
    }

    /** Signed for, approved and released, by three people. */
    private void released(People people, int run, String why) {
        signed(people.releaser(), run);
        DrivenTab approver = people.approver();
        DrivenTab old = approver.beside();
        old.open(root + "/runs/" + run + "/checklist");
        confirmed(approver, run, "Approve run " + run, "fay", "");
        assertThat(approver.text()).contains("Your approval is recorded.");
        if (old.has("[name=password]")) {
            tickAndType(old, "I have looked at the points above and at the results of the run.");
            old.press("Approve run " + run);
            assertThat(old.text())
                    .contains("Nothing was recorded", "SY-009", "is already approved by Person called cy");
            look(old, "stale-approval");
            approver.back();
            assertThat(approver.text()).contains("The run is approved.").doesNotContain("Approve run " + run);
        }
        look(approver, "approved");
        signed(people.releaser(), run);
        confirmed(people.releaser(), run, (why.isEmpty() ? "Release run " : "Amend with run ") + run, "eli", why);
        assertThat(people.releaser().text()).contains("It is released. Its files are in place.");
        look(people.releaser(), why.isEmpty() ? "released" : "amended");
    }

    private void signed(DrivenTab tab, int run) {
        tab.open(root + "/runs/" + run + "/checklist");
        look(tab, "checklist");
        while (tab.has("section.sign")) {
            tab.type("section.sign textarea", "it may stand");
            tab.pressTwice("Sign for this warning");
            assertThat(tab.text()).contains("Your signature is recorded.").doesNotContain("Nothing was recorded");
        }
    }

    private void confirmed(DrivenTab tab, int run, String button, String subject, String why) {
        tab.open(root + "/runs/" + run + "/checklist");
        if (tab.text().contains("Prove at the identity provider who you are")) {
            tab.press("Prove at the identity provider who you are");
            proved(tab, subject);
        }
        look(tab, button.replaceAll("[^a-zA-Z]+", "-"));
        if (!why.isEmpty()) {
            tab.type("[name=note]", why);
        }
        if (!button.startsWith("Approve")) {
            tab.press((why.isEmpty() ? "Check the release of run " : "Check the amendment with run ") + run);
            assertThat(tab.text()).contains("Check your answers", "Nothing is recorded yet.");
            look(tab, why.isEmpty() ? "check-release" : "check-amendment");
        }
        tickAndType(
                tab,
                button.startsWith("Approve")
                        ? "I have looked at the points above and at the results of the run."
                        : "I have looked at what goes to whom, and it is right.");
        tab.press(button);
    }

    /** The box of the act, which is the first form that asks for anything; the password where there is one. */
    private static void tickAndType(DrivenTab tab, String box) {
        tab.tick(box);
        if (tab.has("[name=password]")) {
            tab.type("[name=password]", TestAccounts.PASSWORD);
        }
    }

    /** Nothing on a page that keeps somebody out, at a desk and on a telephone; each page once. */
    private void look(DrivenTab tab, String name) {
        if (!seen.add(name)) {
            return;
        }
        assertThat(PageLook.wrong(tab)).as(name).isEmpty();
        assertThat(tab.walked()).as(name).isEmpty();
        String pictures = System.getProperty("browser.pictures", "");
        for (int wide : pictures.isEmpty() ? new int[0] : new int[] {320, 1280}) {
            tab.wide(wide);
            tab.picture(Path.of(pictures, name.replaceAll("[^a-zA-Z0-9-]+", "-") + "-" + wide + ".png"));
        }
    }

    /** The same year by commands, on the files that the desk took; its home. */
    private Path typed() {
        Path home = scratch.resolve("commands");
        computes(home, "run", "provisional");
        DeskAmendmentTest.typed(home, 1, "release", "1");
        computes(home, "run", "preliminary");
        computes(home, "correct");
        DeskAmendmentTest.typed(home, 3, "release", "3");
        computes(home, "run", "official");
        assertThat(Typed.in(
                                home,
                                "decide",
                                DISTRICT,
                                "--run",
                                "4",
                                "--keep",
                                "--reason",
                                "corrected",
                                "--text",
                                TEXT,
                                "--as",
                                "Ann")
                        .err())
                .isEmpty();
        computes(home, "run", "official");
        DeskAmendmentTest.typed(home, 5, "release", "5");
        computes(home, "correct");
        DeskAmendmentTest.typed(home, 6, "amend", "6", "--note", WHY);
        return home;
    }

    private void computes(Path home, String... verb) {
        String[] words = Arrays.copyOf(verb, verb.length + 4);
        List<String> more = List.of(cycle.toString(), "--as", "Ann", "--quiet");
        for (int i = 0; i < more.size(); i++) {
            words[verb.length + i] = more.get(i);
        }
        assertThat(Typed.in(home, words).err()).isEmpty();
    }
}

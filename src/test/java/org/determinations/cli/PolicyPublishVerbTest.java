package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.adopt.Returned;
import org.determinations.application.policy.PackFolders;
import org.determinations.cli.answer.PublicationAnswer;
import org.determinations.docs.Schemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft becomes a published policy, and never another one in its place unseen. */
class PolicyPublishVerbTest {
    private static final String DRAFT = "indiana-2019.1";
    private static final String APPROVED = "by: \"C. Chair\"";

    @TempDir
    Path scratch;

    private Path policies;
    private Path draft;

    private Typed.Ending typed(String... words) {
        return Typed.withApp(scratch.resolve("app"), scratch.resolve("home"), words);
    }

    private Typed.Ending publish(String... more) {
        String[] words = {"policy", "publish", DRAFT, "--jurisdiction", "indiana", "--as", "P. Publisher"};
        return typed(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @BeforeEach
    void a_draft_for_the_next_year_that_somebody_approved() throws IOException {
        TestInstallation.copy(TestInstallation.app().resolve("jobs"), scratch.resolve("app/jobs"));
        policies = scratch.resolve("app/jobs/policies");
        draft = scratch.resolve("home/drafts").resolve(DRAFT);
        assertThat(typed("policy", "new", "indiana-2018.2", DRAFT).code()).isZero();
        TestInstallation.edit(draft, "pack.yaml", "\"2018-19\"", "\"2019-20\"");
        TestInstallation.edit(draft, "pack.yaml", "by: \"draft\"", APPROVED);
        TestInstallation.edit(draft, "pack.yaml", "on: \"none\"", "on: \"2020-02-03\"");
    }

    @Test
    void what_is_published_is_there_locked_and_governs_its_cycles() throws IOException {
        String lock = Files.readString(policies.resolve("policies.lock"));
        String calendar = Files.readString(policies.resolve("calendar.yaml"));
        Typed.Ending ending = publish();
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out())
                .startsWith(DRAFT + ": published. It governs 2019-20 of indiana.\n")
                .contains(
                        "by C. Chair on 2020-02-03, as its pack.yaml says", "scenarios      11 as they must come out\n")
                .doesNotContain("none for an amendment");
        assertThat(TestInstallation.files(policies.resolve(DRAFT))).isEqualTo(TestInstallation.files(draft));
        assertThat(Files.readString(policies.resolve("calendar.yaml"))).isEqualTo(calendar + """
                  - pack: "indiana-2019.1"
                    jurisdiction: "indiana"
                    from: "2019-20"
                    to: "2019-20"
                """);
        assertThat(Files.readString(policies.resolve("policies.lock")).lines())
                .containsAll(lock.lines().toList())
                .hasSize((int) lock.lines().count()
                        + TestInstallation.files(draft).size());
        assertThat(typed("policy", "lint").code()).isZero();
        assertThat(PackFolders.listDrafts(installation())).isEmpty();
        assertThat(typed("audit", "list", "--json").out())
                .contains("policy published", DRAFT + ", SHA-256 ", "P. Publisher");
    }

    /** As a process leaves it that is killed before the calendar, before the lock, or before the folder is whole. */
    @Test
    void what_was_cut_short_governs_nothing_and_is_completed_by_the_same_command() throws IOException {
        String lock = Files.readString(policies.resolve("policies.lock"));
        String calendar = Files.readString(policies.resolve("calendar.yaml"));
        publish();
        var whole = TestInstallation.files(policies);
        Files.writeString(policies.resolve("calendar.yaml"), calendar);
        assertThat(typed("policy", "lint").code()).isZero();
        assertThat(publish().code()).isZero();
        assertThat(TestInstallation.files(policies)).isEqualTo(whole);
        Files.writeString(policies.resolve("calendar.yaml"), calendar);
        Files.writeString(policies.resolve("policies.lock"), lock);
        Files.createDirectory(policies.resolve("." + DRAFT + ".partial"));
        assertThat(typed("policy", "lint").err()).contains("PA-014 ", "determinations policy publish " + DRAFT);
        assertThat(publish().code()).isZero();
        assertThat(TestInstallation.files(policies)).isEqualTo(whole);
        assertThat(typed("audit", "list", "--json").out().split("policy published"))
                .as("one event")
                .hasSize(2);
    }

    @Test
    void a_lock_that_cannot_be_read_is_in_the_way() throws IOException {
        Files.delete(policies.resolve("policies.lock"));
        assertThat(publish().err()).contains("PA-007 the lock file cannot be read");
        assertThat(policies.resolve(DRAFT)).doesNotExist();
    }

    private Installation installation() {
        Path home = scratch.resolve("home");
        return new Installation(
                scratch.resolve("app"), home, home, Optional.empty(), "tester", "0-test", Clock.systemUTC());
    }

    @Test
    void the_same_again_is_nothing_to_do_and_another_content_is_refused() throws IOException {
        publish();
        assertThat(publish().code()).isEqualTo(7);
        TestInstallation.edit(draft, "letters/official.md", "# ", "# About: ");
        var before = TestInstallation.files(policies);
        Typed.Ending again = publish();
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err())
                .startsWith("CRITICAL " + DRAFT + ": SY-201 a pack of this name is published, and a published pack"
                        + " never changes; found " + DRAFT + "/letters/official.md differs; ");
        assertThat(TestInstallation.files(policies)).isEqualTo(before);
    }

    @Test
    void a_published_pack_that_somebody_edits_is_found() throws IOException {
        publish();
        TestInstallation.edit(policies.resolve(DRAFT), "letters/official.md", "# ", "# About: ");
        assertThat(typed("policy", "lint").err()).contains(DRAFT + "/letters/official.md: PA-002 ");
        assertThat(publish().err()).contains("SY-201 a pack of this name is published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml | " + APPROVED + " | by: \"draft\" | 3 | SY-201 it does not say who approved the policy",
                "pack.yaml | " + APPROVED
                        + " | by: \"p publisher\" | 5 | SY-201 who approved the policy does not publish",
                "pack.yaml | 2020-02-03 | none | 3 | SY-201 it does not say who approved the policy",
                "pack.yaml | 2020-02-03 | 2199-01-01 | 3 | SY-201 it does not say who approved the policy",
                "pack.yaml | to: \"2019-20\" | to: \"2018-19\" | 3 | PA-008 the last cycle is before the first",
                "pack.yaml | \"2019-20\" | \"2018-19\" | 3 | SY-201 a published pack governs a cycle of inForce already; found 2018-19 (indiana-2018.2)",
                "pack.yaml | \"2019-20\" | \"2020-21\" | 3 | PA-008 no pack governs 2019-20",
                "scorecard.yaml | shape | shape | 3 | PA-080",
                "letters/official.md | {{district_name}} | {{district_nam}} | 3 | PA-017"
            })
    void what_is_not_sound_not_approved_or_governed_already_is_not_published(
            String file, String from, String to, int code, String wrong) throws IOException {
        if (file.equals("scorecard.yaml")) {
            Files.writeString(draft.resolve(file), Files.readString(draft.resolve(file)) + "unknown: 1\n");
        } else {
            TestInstallation.edit(draft, file, from, to);
        }
        var before = TestInstallation.files(policies);
        Typed.Ending ending = publish();
        assertThat(ending.err()).contains(wrong);
        assertThat(ending.code()).isEqualTo(code);
        assertThat(TestInstallation.files(policies)).isEqualTo(before);
    }

    @Test
    void a_scenario_that_comes_out_otherwise_or_is_not_there_is_in_the_way() throws IOException {
        Path scenarios = TestInstallation.files(draft).keySet().stream()
                .filter(name -> name.startsWith("scenarios/"))
                .map(draft::resolve)
                .findFirst()
                .orElseThrow();
        String text = Files.readString(scenarios);
        Files.writeString(scenarios, text.replace(",MR,", ",NSI,").replace(",MR\n", ",NSI\n"));
        Typed.Ending ending = publish();
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err()).contains("SY-201 ", "come out other than they say");
        Files.delete(scenarios);
        assertThat(publish().err()).contains("SY-010 the pack has no scenarios");
        assertThat(policies.resolve(DRAFT)).doesNotExist();
    }

    @Test
    void whose_cycles_it_governs_must_be_said() {
        assertThat(typed("policy", "publish", DRAFT).code()).isEqualTo(2);
        assertThat(typed("policy", "publish", DRAFT, "--jurisdiction", "nowhere")
                        .err())
                .contains("PA-071 ", "nowhere");
        Typed.Ending ours = typed("policy", "publish", DRAFT, "--jurisdiction", "massachusetts");
        assertThat(ours.code()).isEqualTo(3);
        assertThat(ours.err()).contains("found 2019-20 (massachusetts-2018.2)", "correct inForce; a pack takes");
    }

    @Test
    void a_pack_takes_the_place_of_another_and_gives_it_back() throws IOException {
        var shipped = TestInstallation.files(policies);
        TestInstallation.edit(draft, "pack.yaml", "\"2019-20\"", "\"2018-19\"");
        String[] inPlace = {
            "policy", "publish", DRAFT, "--in-place-of", "indiana-2018.2", "--as", "P. Publisher", "--json"
        };
        Typed.Ending ending = typed(inPlace);
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(Schemas.problems(ending.out())).isEmpty();
        assertThat(ending.out()).contains("\"in_place_of\":\"indiana-2018.2\"".replace(":", ": "));
        assertThat(Files.readString(policies.resolve("calendar.yaml")))
                .contains("  - pack: \"indiana-2019.1\"\n    jurisdiction: \"indiana\"\n    from: \"2018-19\"\n")
                .doesNotContain("indiana-2018.2");
        Typed.Ending back = typed("policy", "take-back", DRAFT, "--note", "too early");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out())
                .isEqualTo(
                        DRAFT + ": a draft again, in " + draft + "\nindiana-2018.2 governs its cycles" + " again.\n");
        assertThat(TestInstallation.files(policies)).isEqualTo(shipped);
        assertThat(typed("policy", "take-back", DRAFT, "--note", "too early").code())
                .isEqualTo(7);
        assertThat(typed("audit", "list", "--json").out()).contains("policy taken back", "note: too early");
        assertThat(typed(inPlace).code()).isZero();
    }

    @Test
    void of_two_that_followed_each_other_the_later_is_taken_back_first() throws IOException {
        var shipped = TestInstallation.files(policies);
        TestInstallation.edit(draft, "pack.yaml", "\"2019-20\"", "\"2018-19\"");
        assertThat(inPlaceOf("indiana-2018.2", DRAFT).code()).isZero();
        assertThat(typed("policy", "new", DRAFT, "indiana-2020.1").code()).isZero();
        Path later = draft.resolveSibling("indiana-2020.1");
        TestInstallation.edit(later, "pack.yaml", "by: \"draft\"", APPROVED);
        TestInstallation.edit(later, "pack.yaml", "on: \"none\"", "on: \"2020-02-04\"");
        assertThat(inPlaceOf(DRAFT, "indiana-2020.1"))
                .satisfies(ending -> assertThat(ending.code()).as(ending.err()).isZero());
        var both = TestInstallation.files(policies);
        Typed.Ending refused = typed("policy", "take-back", DRAFT, "--note", "too early");
        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err())
                .contains(
                        "SY-202 another pack was published in its place",
                        "found indiana-2020.1",
                        "take that back first");
        assertThat(TestInstallation.files(policies)).isEqualTo(both);
        assertThat(typed("policy", "take-back", "indiana-2020.1", "--note", "too early")
                        .out())
                .endsWith("\n" + DRAFT + " governs its cycles again.\n");
        assertThat(typed("policy", "take-back", DRAFT, "--note", "too early").out())
                .endsWith("\nindiana-2018.2 governs its cycles again.\n");
        assertThat(TestInstallation.files(policies)).isEqualTo(shipped);
    }

    private Typed.Ending inPlaceOf(String before, String name) {
        return typed("policy", "publish", name, "--in-place-of", before, "--as", "P. Publisher");
    }

    @Test
    void who_died_while_taking_back_is_told_the_same_the_next_time() throws IOException {
        TestInstallation.edit(draft, "pack.yaml", "\"2019-20\"", "\"2018-19\"");
        inPlaceOf("indiana-2018.2", DRAFT);
        Path kept = TestInstallation.copy(policies.resolve(DRAFT), scratch.resolve("kept"));
        String lock = Files.readString(policies.resolve("policies.lock"));
        Typed.Ending back = typed("policy", "take-back", DRAFT, "--note", "too early");
        TestInstallation.copy(kept, policies.resolve(DRAFT));
        Files.writeString(policies.resolve("policies.lock"), lock);
        Typed.Ending again = typed("policy", "take-back", DRAFT, "--note", "too early");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(back.out());
        assertThat(typed("audit", "list", "--json").out()).containsOnlyOnce("policy taken back");
    }

    @Test
    void taken_back_it_is_gone_and_nothing_of_the_draft_is_lost() throws IOException {
        var shipped = TestInstallation.files(policies);
        publish();
        var published = TestInstallation.files(policies.resolve(DRAFT));
        TestInstallation.edit(draft, "letters/official.md", "# ", "# About: ");
        for (String note : List.of(" ", "a\nb")) {
            assertThat(typed("policy", "take-back", DRAFT, "--note", note).err())
                    .contains("SY-202 a note must say in one line why");
        }
        assertThat(typed("policy", "take-back", DRAFT, "--note", "wrong").err())
                .contains("SY-202 there is a draft of this name that holds something else");
        Files.move(draft, draft.resolveSibling("other"));
        Typed.Ending back = typed("policy", "take-back", DRAFT, "--note", "wrong", "--json");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(Schemas.problems(back.out())).isEmpty();
        assertThat(TestInstallation.files(policies)).isEqualTo(shipped);
        assertThat(TestInstallation.files(draft)).isEqualTo(published);
        assertThat(back.out()).contains("\"in_force_again\": null");
        assertThat(PublicationAnswer.text(new Returned(DRAFT, draft, Optional.empty())))
                .isEqualTo(DRAFT + ": a draft again, in " + draft + "\nIt governs nothing now.\n");
    }

    @Test
    void what_came_with_the_program_or_was_used_stays() throws IOException {
        Typed.Ending never = typed("policy", "take-back", "indiana-2018.2", "--note", "no");
        assertThat(never.code()).isEqualTo(5);
        assertThat(never.err()).contains("SY-202 the audit trail of this store does not tell that it was published");
        publish();
        Path cycle = TestInstallation.copy(
                TestInstallation.app().resolve("data-samples/indiana-2018-19"), scratch.resolve("cycle"));
        for (String file : TestInstallation.files(cycle).keySet()) {
            Path path = cycle.resolve(file);
            Files.writeString(
                    path,
                    Files.readString(path)
                            .replace("2019-", "2020-")
                            .replace("2018-19", "2019-20")
                            .replace("2018-", "2019-"));
        }
        Typed.Ending run = typed("run", "official", cycle.toString());
        assertThat(run.out()).as(run.err()).contains("policy pack " + DRAFT);
        Typed.Ending used = typed("policy", "take-back", DRAFT, "--note", "no");
        assertThat(used.code()).isEqualTo(5);
        assertThat(used.err()).contains("SY-202 runs of this store used it", "run 1");
        assertThat(typed("policy", "lint").code()).isZero();
    }
}

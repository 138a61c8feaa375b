package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.determinations.application.TestInstallation;
import org.determinations.application.policy.Policies;
import org.determinations.docs.Schemas;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.report.form.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of policies: made from a pack, asked, and never released. */
class PolicyNewVerbTest {
    @TempDir
    Path scratch;

    private Typed.Ending typed(String... words) {
        return Typed.in(scratch.resolve("home"), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "massachusetts-2012.1",
                "massachusetts-2012.2",
                "massachusetts-2018.1",
                "massachusetts-2024.1",
                "indiana-2018.1",
                "franklin-2023.1"
            })
    void a_draft_says_what_its_pack_says_under_its_own_name(String pack) {
        Typed.Ending made = typed("policy", "new", pack, "state-2030.1");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out())
                .startsWith("state-2030.1: a draft, copied from " + pack + ", in "
                        + scratch.resolve("home/drafts/state-2030.1")
                        + "\nIt governs no cycle and is never released. Its letters, texts and sources are still those of "
                        + pack + ": read each of them.\nChange its files, then:\n");
        assertThat(typed("policy", "diff", pack, "state-2030.1").out())
                .startsWith(pack + " -> state-2030.1: ")
                .contains("\nchanged  pack: approved by\n")
                .contains("\n  is   draft\n")
                .contains(": 1 difference\n");
        assertThat(scratch.resolve("home/drafts/state-2030.1/CHANGES.md"))
                .content()
                .startsWith("# state-2030.1\n\nA draft, copied from " + pack + ". ");
        assertThat(scratch.resolve("home/drafts/state-2030.1/pack.yaml"))
                .content()
                .contains("id: \"state-2030.1\"\n", "basedOn: \"" + pack + "\"\n");
    }

    @Test
    void a_draft_stands_where_a_person_wants_it_and_never_on_something() {
        Path drafts = scratch.resolve("mine");
        Typed.Ending made = typed("policy", "new", "indiana-2018.1", "in-2030", "--to", drafts.toString(), "--json");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(Schemas.problems(made.out())).isEmpty();
        assertThat(typed("policy", "test", drafts.resolve("in-2030").toString()).code())
                .isZero();
        Typed.Ending again = typed("policy", "new", "indiana-2018.1", "in-2030", "--to", drafts.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .startsWith("CRITICAL in-2030: SY-008 something is there already, and nothing is overwritten; ");
        Path published = TestInstallation.app().resolve("jobs/policies");
        Typed.Ending inside = typed("policy", "new", "indiana-2018.1", "in-2030", "--to", published.toString());
        assertThat(inside.code()).isEqualTo(2);
        assertThat(inside.err())
                .startsWith("CRITICAL in-2030: SY-008 published packs stand there, and a draft is none; ");
        assertThat(published.resolve("in-2030")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "indiana-2018.1, a published pack has this name",
        "../escape, a pack cannot have this name",
        "Indiana, a pack cannot have this name",
        "a/b, a pack cannot have this name"
    })
    void a_name_that_is_taken_or_none_is_refused(String name, String wrong) {
        Typed.Ending ending = typed("policy", "new", "indiana-2018.1", name);
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).startsWith("CRITICAL NAME: SY-050 " + wrong + "; found " + name + "; ");
        assertThat(scratch.resolve("home/drafts")).doesNotExist();
    }

    @Test
    void a_question_may_be_asked_of_a_draft_and_nothing_of_it_is_kept() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        typed("run", "provisional", cycle.toString());
        typed("policy", "new", "massachusetts-2012.2", "ma-2030");
        Path draft = scratch.resolve("home/drafts/ma-2030");
        TestInstallation.edit(draft, "determination.yaml", "2 = MRAR", "2 = NTA");
        Typed.Ending asked = typed("whatif", "--policy", draft.toString(), "--json");
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.out())
                .contains(
                        "ma-2030",
                        "Level 2-NTA",
                        "determinations whatif --policy " + Commands.quoted(draft.toString()) + '"')
                .doesNotContain("--home");
        assertThat(typed("runs", "list").out()).doesNotContain("ma-2030");
        assertThat(typed("run", "official", cycle.toString()).code()).isEqualTo(4);
        assertThat(typed("runs", "list").out()).contains("massachusetts-2012.2").doesNotContain("ma-2030");
    }

    @Test
    void a_draft_that_is_put_among_the_published_packs_governs_nothing_until_it_is_locked() throws IOException {
        Path policies =
                TestInstallation.copy(TestInstallation.app().resolve("jobs/policies"), scratch.resolve("policies"));
        typed("policy", "new", "massachusetts-2012.2", "ma-2030", "--to", policies.toString());
        TestInstallation.edit(policies, "calendar.yaml", "massachusetts-2012.2", "ma-2030");
        assertThat(Files.exists(policies.resolve("ma-2030/pack.yaml"))).isTrue();
        assertThatThrownBy(() -> Policies.files()
                        .load(policies, SchoolYear.parse("2012-13").orElseThrow(), Set.of("massachusetts", "")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(issue -> issue.code().code())
                                .contains("PA-014"));
    }
}

package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.determinations.application.ContentHash;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.Verification;
import org.determinations.application.audit.PageAudit;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.issue.Issue;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over the public editions of a cycle: which is current, and what took the place of each earlier one. */
class PublicIndexTest {
    private static final String PAGE = "public/2012-13/index.html";

    @TempDir
    Path scratch;

    private Desk desk;
    private Path index;

    @BeforeEach
    void prepare() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        desk = Desk.empty(scratch, cycle, TestServer.H2);
        index = scratch.resolve("home/out/public/2012-13/index.html");
    }

    @Test
    void nothing_is_there_before_the_first_public_release() {
        desk.released(desk.run(Stage.PRELIMINARY));
        assertThat(index).doesNotExist();
    }

    @Test
    void the_current_edition_is_named_and_each_earlier_one_with_what_replaced_it() throws IOException {
        int first = desk.run(Stage.OFFICIAL);
        desk.released(first);
        assertThat(Files.readString(index))
                .contains("the current edition is release-" + first + ", released on 2012-09-20");
        int second = desk.run(Stage.OFFICIAL);
        desk.approved(second);
        desk.bo(d -> d.amend(second, "a level was corrected"));
        assertThat(Files.readString(index))
                .contains(
                        "the current edition is release-" + second + ", amended on 2012-09-20",
                        "replaced by release-" + second + " on 2012-09-20",
                        "a level was corrected")
                .doesNotContain("Bo", "Ann", "CONFIDENTIAL");
    }

    @Test
    void a_withdrawn_edition_is_not_current() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.released(run);
        desk.bo(d -> d.withdraw(run, "the wrong levels"));
        assertThat(Files.readString(index))
                .contains("no edition is current", "withdrawn on 2012-09-20: the wrong levels");
    }

    @Test
    void a_page_that_says_something_else_is_found() throws IOException {
        int run = desk.run(Stage.OFFICIAL);
        desk.released(run);
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .isEmpty();
        Files.writeString(index, Files.readString(index).replace("release-" + run, "release-9"));
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .extracting(Issue::wrong)
                .containsExactly("the page of the public editions is not what the record of releases gives");
    }

    /** A later version of the program makes another page of the same record. */
    @Test
    void a_page_of_another_version_is_held_against_what_was_written_and_only_named() throws IOException {
        desk.released(desk.run(Stage.OFFICIAL));
        String other = Files.readString(index).replace("<body", "<body class=\"of-another-version\"");
        Files.writeString(index, other);
        desk.stored(stores -> {
            PageAudit.append(
                    stores, desk.installation(), PAGE, ContentHash.hex(other.getBytes(StandardCharsets.UTF_8)));
            return PAGE;
        });
        Verification verification = RunVerification.verify(desk.installation(), VerificationScope.NEWEST);
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.lines())
                .contains("public editions of 2012-13: as they were written, by another version of the program");
        Files.writeString(index, other + "\n");
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .extracting(Issue::wrong)
                .containsExactly("the page of the public editions is not what the record of releases gives");
    }

    @Test
    void a_page_that_no_event_tells_of_is_named_when_it_has_the_same_editions_and_days() throws IOException {
        desk.released(desk.run(Stage.OFFICIAL));
        String other = Files.readString(index).replace("<body", "<body class=\"of-another-version\"");
        Files.writeString(index, other);
        assertThat(standingWithoutNotes()).hasValueSatisfying(standing -> {
            assertThat(standing.issue()).isEmpty();
            assertThat(standing.line()).endsWith("on a page of another version of the program that noted no hash");
        });
        Files.writeString(index, other.replace("2012-09-20", "2012-09-21"));
        assertThat(standingWithoutNotes().flatMap(PublicIndex.Standing::issue)).isPresent();
        Files.delete(index);
        assertThat(standingWithoutNotes().flatMap(PublicIndex.Standing::issue)).isPresent();
    }

    /** As a store of before stands. */
    private Optional<PublicIndex.Standing> standingWithoutNotes() {
        return desk.stored(stores -> PublicIndex.standing(
                desk.installation(),
                stores,
                new SchoolYear(2012),
                stores.audit().list().stream()
                        .filter(event -> PageAudit.newest(List.of(event), PAGE).isEmpty())
                        .toList()));
    }

    @Test
    void a_release_after_the_note_asks_for_the_page_of_the_new_record() throws IOException {
        desk.released(desk.run(Stage.OFFICIAL));
        byte[] before = Files.readAllBytes(index);
        int second = desk.run(Stage.OFFICIAL);
        desk.approved(second);
        desk.bo(d -> d.amend(second, "a level was corrected"));
        Files.write(index, before);
        assertThat(RunVerification.verify(desk.installation(), VerificationScope.NEWEST)
                        .differences())
                .hasSize(1);
    }
}

package org.determinations.application.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.TestInstallation;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.issue.Issue;
import org.determinations.model.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over the public editions of a cycle: which is current, and what took the place of each earlier one. */
class PublicIndexTest {
    @TempDir
    Path scratch;

    private Desk desk;
    private Path index;

    @BeforeEach
    void prepare() throws IOException {
        Path cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        desk = new Desk(scratch.resolve("home"), cycle, Optional.empty());
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
}

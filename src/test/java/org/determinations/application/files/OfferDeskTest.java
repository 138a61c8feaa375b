package org.determinations.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.determinations.application.HeldDatabase;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ActSession;
import org.determinations.application.database.DatabaseTurn;
import org.determinations.application.run.StageFolder;
import org.determinations.application.run.StageLocks;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;
import org.determinations.model.people.Identity;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of an offered file, on both databases: into the folder, out of it, and what happens when two act at once. */
@ParameterizedClass
@EnumSource(TestServer.class)
class OfferDeskTest {
    private static final StageFolder OFFICIAL = StageFolder.get("official");

    @Parameter
    private TestServer kind;

    @TempDir
    Path scratch;

    private Path cycle;
    private Installation installation;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void open() throws IOException {
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
        Path home = scratch.resolve("home");
        installation = TestInstallation.at(home, kind.migrated(home));
        held.hold(installation.home());
    }

    private OfferDesk desk() {
        return OfferDesk.of(installation, cycle);
    }

    private String levels() throws IOException {
        return Files.readString(cycle.resolve("official/levels.csv"));
    }

    private KeptFiles.Kept kept(String text) {
        return KeptFiles.of(installation)
                .keep("levels.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private long offered(String name, String text) {
        return desk().offer(OFFICIAL, name, kept(text)).offer().number();
    }

    private static void refused(IssueCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.issues().get(0).code()).isEqualTo(code));
    }

    @Test
    void the_same_person_who_offers_the_same_again_gets_the_offer_that_waits_and_nobody_else_does() throws Exception {
        String text = levels() + "09990000,New Bay,Level 1,,,\n";
        // As pages do: in one process the embedded database is asked in turns, a server at once.
        Callable<Long> act = () -> {
            try (DatabaseTurn turn = DatabaseTurn.take(installation)) {
                return offered("levels-2.csv", text);
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Long>> both = threads.invokeAll(List.of(act, act));
        threads.shutdown();
        long offer = both.get(0).get();
        assertThat(both.get(1).get()).isEqualTo(offer);
        assertThat(offered("levels-2.csv", text)).isEqualTo(offer);
        refused(IssueCode.OFFER_NOT_OPEN, () -> offered("levels-3.csv", text));
        String name = installation.actor();
        for (Installation other : List.of(
                installation.actingAs("Somebody else", installation.identity()),
                installation.actingAs(name, Identity.asserted("another-user-of-the-machine")))) {
            refused(
                    IssueCode.OFFER_NOT_OPEN,
                    () -> OfferDesk.of(other, cycle).offer(OFFICIAL, "levels-2.csv", kept(text)));
        }
        assertThat(FileDesk.of(installation, cycle).list(OFFICIAL).waiting())
                .extracting(Offer::number)
                .containsExactly(offer);
        assertThat(accept(offer, "levels.csv").standsThere()).isTrue();
        refused(IssueCode.OFFER_NOT_OPEN, () -> offered("levels-2.csv", text));
    }

    private OfferLook accept(long offer, String... replaces) {
        return desk().accept(offer, List.of(replaces).stream().findFirst(), "", Optional.empty());
    }

    @Test
    void a_file_takes_the_place_of_one_of_another_name_and_gives_it_back() throws IOException {
        String before = levels();
        String after = before.replace("Birch Landing,Level 1", "Birch Landing,Level 4");
        OfferLook look = desk().offer(OFFICIAL, "levels-2.csv", kept(after));
        assertThat(look.replaces()).contains("levels.csv");
        assertThat(look.file().orElseThrow().since().orElseThrow().words())
                .isEqualTo("0 added, 0 removed, 1 changed against official/levels.csv, which it takes the place of");
        assertThat(look.blocking()).isEmpty();
        assertThat(levels()).isEqualTo(before);
        Path content = scratch.resolve("home/uploads/" + look.offer().content().sha256());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(content)))
                .isEqualTo("rw-------");
        long number = look.offer().number();
        assertThat(accept(number, "levels.csv").standsThere()).isTrue();
        assertThat(cycle.resolve("official/levels.csv")).doesNotExist();
        assertThat(cycle.resolve("official/levels-2.csv")).hasContent(after);
        refused(IssueCode.OFFER_NOT_OPEN, () -> desk().takeBack(number, " "));
        OfferLook back = desk().takeBack(number, "the wrong one");
        assertThat(back.offer().acts().stream().map(act -> act.to().word()))
                .containsExactly("waiting", "accepted", "taken back");
        assertThat(levels()).isEqualTo(before);
        assertThat(cycle.resolve("official/levels-2.csv")).doesNotExist();
        refused(IssueCode.OFFER_NOT_OPEN, () -> desk().takeBack(number, "again"));
    }

    @Test
    void nothing_is_overwritten_that_was_not_named_and_nothing_is_replaced_that_is_not_there() throws IOException {
        String before = levels();
        long offer = offered("levels.csv", before + "09990000,New Bay,Level 1,,,\n");
        refused(IssueCode.FOLDER_NOT_AS_SAID, () -> accept(offer));
        refused(IssueCode.FOLDER_NOT_AS_SAID, () -> accept(offer, "other.csv"));
        refused(IssueCode.FOLDER_NOT_AS_SAID, () -> accept(offer, "indicators.csv"));
        refused(IssueCode.FOLDER_NOT_AS_SAID, () -> accept(offer, "../provisional/levels.csv"));
        assertThat(levels()).isEqualTo(before);
        accept(offer, "levels.csv");
        Files.writeString(cycle.resolve("official/levels.csv"), before);
        refused(IssueCode.FOLDER_NOT_AS_SAID, () -> desk().takeBack(offer, "changed by hand since"));
        assertThat(FileDesk.of(installation, cycle).show(offer).standsThere()).isFalse();
    }

    @Test
    void what_was_recorded_and_did_not_come_to_its_place_is_put_there_by_the_same_act() throws IOException {
        String before = levels();
        String after = before + "09990000,New Bay,Level 1,,,\n";
        long offer = offered("levels.csv", after);
        accept(offer, "levels.csv");
        Files.writeString(cycle.resolve("official/levels.csv"), before);
        assertThat(accept(offer).standsThere()).isTrue();
        assertThat(levels()).isEqualTo(after);
        refused(IssueCode.OFFER_NOT_OPEN, () -> accept(offer));
    }

    /** As a process leaves it that is killed between the note of the act and the folder. */
    @Test
    void what_was_recorded_as_taken_back_and_still_lies_there_is_taken_away_by_the_same_act() throws IOException {
        String before = levels();
        String after = before + "09990000,New Bay,Level 1,,,\n";
        Path uploads = scratch.resolve("home/uploads");
        for (String name : List.of("levels.csv", "levels-2.csv")) {
            long offer = offered(name, after);
            accept(offer, "levels.csv");
            desk().takeBack(offer, "the wrong one");
            assertThat(uploads).isEmptyDirectory();
            Files.writeString(cycle.resolve("official/" + name), after);
            Files.writeString(uploads.resolve(Sha256.hex(before.getBytes(StandardCharsets.UTF_8))), before);
            assertThat(desk().takeBack(offer, "the wrong one").standsThere()).isFalse();
            assertThat(levels()).isEqualTo(before);
            assertThat(cycle.resolve("official/levels-2.csv")).doesNotExist();
            assertThat(uploads).isEmptyDirectory();
            refused(IssueCode.OFFER_NOT_OPEN, () -> desk().takeBack(offer, "again"));
        }
    }

    @Test
    void a_file_that_another_offer_put_there_since_is_not_taken_away_with_the_first() throws IOException {
        String after = levels() + "09990000,New Bay,Level 1,,,\n";
        long first = offered("levels-2.csv", after);
        accept(first, "levels.csv");
        desk().takeBack(first, "too early");
        accept(offered("levels-2.csv", after), "levels.csv");
        refused(IssueCode.OFFER_NOT_OPEN, () -> desk().takeBack(first, "again"));
        assertThat(cycle.resolve("official/levels-2.csv")).hasContent(after);
    }

    /** As a process leaves it that is killed between the note of the act and the content. */
    @Test
    void a_content_that_nobody_can_ask_for_any_more_is_deleted_by_the_same_act() throws IOException {
        String content = levels() + "09990000,New Bay,Level 1,,,\n";
        Path kept = scratch.resolve("home/uploads/" + Sha256.hex(content.getBytes(StandardCharsets.UTF_8)));
        long offer = offered("levels-2.csv", content);
        desk().discard(offer, "of last year");
        assertThat(kept).doesNotExist();
        Files.writeString(kept, content);
        refused(IssueCode.OFFER_NOT_OPEN, () -> desk().discard(offer, "of last year"));
        assertThat(kept).doesNotExist();
    }

    @Test
    void where_the_folder_cannot_be_written_nothing_is_recorded() throws IOException {
        long offer = offered("levels-2.csv", levels() + "09990000,New Bay,Level 1,,,\n");
        Path inTheWay = Files.createDirectories(cycle.resolve("official/.levels-2.csv.partial/full"));
        refused(IssueCode.OUTPUT_NOT_WRITABLE, () -> accept(offer));
        assertThat(FileDesk.of(installation, cycle).show(offer).offer().state()).isEqualTo(OfferState.WAITING);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(accept(offer).standsThere()).isTrue();
    }

    @Test
    void a_kept_content_that_was_altered_comes_into_no_folder() throws IOException {
        String before = levels();
        long offer = offered("levels-2.csv", before + "09990000,New Bay,Level 1,,,\n");
        Offer.Content content =
                FileDesk.of(installation, cycle).show(offer).offer().content();
        Path kept = scratch.resolve("home/uploads/" + content.sha256());
        Files.writeString(kept, before + "09990000,New Bay,Level 5,,,\n");
        refused(IssueCode.KEPT_FILE_DIFFERS, () -> accept(offer));
        Files.delete(kept);
        refused(IssueCode.KEPT_FILE_DIFFERS, () -> accept(offer));
        try (var files = Files.list(cycle.resolve("official"))) {
            assertThat(files).hasSize(4);
        }
        desk().discard(offer, "damaged");
        assertThat(FileDesk.of(installation, cycle).list(OFFICIAL).waiting()).isEmpty();
    }

    @Test
    void of_two_who_accept_at_once_one_does_and_the_other_is_told() throws Exception {
        long offer = offered("levels-2.csv", levels() + "09990000,New Bay,Level 1,,,\n");
        Callable<String> act = () -> {
            try {
                return accept(offer, "levels.csv").offer().state().word();
            } catch (Refusal refusal) {
                return refusal.issues().get(0).code().code();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<String>> both = threads.invokeAll(List.of(act, act));
        threads.shutdown();
        assertThat(List.of(both.get(0).get(), both.get(1).get()))
                .contains("accepted")
                .containsAnyOf("SY-160", "SY-005", "SY-004");
        assertThat(FileDesk.of(installation, cycle).show(offer).offer().acts()).hasSize(2);
    }

    @Test
    void while_a_run_holds_the_stage_its_folder_stays_as_it_is() throws IOException {
        String before = levels();
        long offer = offered("levels.csv", before + "09990000,New Bay,Level 1,,,\n");
        try (ActSession session = ActSession.open(installation);
                var lock = StageLocks.acquire(session.stores(), new SchoolYear(2012), Stage.OFFICIAL, installation)) {
            refused(IssueCode.STAGE_IN_USE, () -> accept(offer, "levels.csv"));
        }
        assertThat(levels()).isEqualTo(before);
    }

    @Test
    void a_role_without_the_right_does_nothing_at_all() throws IOException {
        String text = levels() + "09990000,New Bay,Level 1,,,\n";
        Installation viewer = installation.actingAs("Vi", Identity.account("vi"));
        refused(
                IssueCode.ROLE_LACKS_RIGHT,
                () -> OfferDesk.of(viewer, cycle).offer(OFFICIAL, "levels-2.csv", kept(text)));
        assertThat(scratch.resolve("home/uploads")).isEmptyDirectory();
    }

    @Test
    void too_much_is_not_kept() {
        KeptFiles few = new KeptFiles(installation, Shelf.OFFERED, 10);
        assertThat(few.keep("a.csv", new ByteArrayInputStream(new byte[10])).bytes())
                .isEqualTo(10);
        refused(IssueCode.FILE_TOO_LARGE, () -> few.keep("a.csv", new ByteArrayInputStream(new byte[11])));
        assertThat(scratch.resolve("home/uploads").toFile().list()).hasSize(1);
    }

    @Test
    void a_folder_is_listed_with_what_it_lacks_and_what_was_offered() throws IOException {
        offered("levels-2.csv", levels() + "09990000,New Bay,Level 1,,,\n");
        StageFiles files = FileDesk.of(installation, cycle).list(OFFICIAL);
        assertThat(files.files().stream().map(StageFile::name))
                .containsExactly(
                        "official/decisions.csv",
                        "official/findings.csv",
                        "official/indicators.csv",
                        "official/levels.csv");
        assertThat(files.files().get(3).issues().get(0).code()).isEqualTo(IssueCode.UNKNOWN_VALUE);
        assertThat(files.waiting()).hasSize(1);
        Files.delete(cycle.resolve("official/levels.csv"));
        StageFiles without = FileDesk.of(installation, cycle).list(OFFICIAL);
        assertThat(without.together().get(0).code()).isEqualTo(IssueCode.INPUT_MISSING);
        assertThat(without.files().get(1).read().orElseThrow().rejected()).isEqualTo(1);
        assertThat(without.files().get(1).issues().get(0).code()).isEqualTo(IssueCode.NOT_A_DATE);
        assertThat(FileDesk.of(installation, cycle).listAll().stream()
                        .map(of -> of.folder().word()))
                .containsExactly("provisional", "preliminary", "official");
    }
}

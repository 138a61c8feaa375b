package org.determinations.application.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.determinations.application.HeldDatabase;
import org.determinations.application.TestInstallation;
import org.determinations.application.TestServer;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.release.Desk;
import org.determinations.application.verify.RunVerification;
import org.determinations.application.verify.VerificationScope;
import org.determinations.docs.Schemas;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;
import org.determinations.model.release.ApprovedRecord;
import org.determinations.report.form.OwnerOnly;
import org.determinations.store.Database;
import org.determinations.store.Planted;
import org.determinations.store.SealStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** What people did about a release is sealed with the home's key, and whatever is altered of it shows. */
@ParameterizedClass
@EnumSource(TestServer.class)
class SealedRecordsTest {
    @Parameter
    private TestServer server;

    @TempDir
    Path scratch;

    private Desk desk;

    @AutoClose
    private final HeldDatabase held = new HeldDatabase();

    @BeforeEach
    void release() throws IOException {
        Path home = scratch.resolve("home");
        desk = new Desk(home, TestInstallation.cycle(scratch.resolve("cycle")), server.migrated(home));
        desk.released(desk.run(Stage.PROVISIONAL));
        held.hold(desk.installation().home());
    }

    private List<SealStore.Seal> seals() {
        return desk.stored(stores -> stores.seals().list());
    }

    private List<String> verified() {
        return RunVerification.verify(desk.installation(), VerificationScope.NEWEST).differences().stream()
                .map(issue -> issue.line())
                .toList();
    }

    private void plant(String sql) {
        try (Database database = ReadyDatabase.forReading(desk.installation())) {
            Planted.row(database, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private SealKeyState rotated() {
        try (SealDesk key = SealDesk.open(desk.installation())) {
            return key.rotate();
        }
    }

    @Test
    void approval_release_and_withdrawal_are_sealed_in_a_chain_that_another_key_continues() {
        SealKeyState fresh = rotated();
        desk.bo(of -> of.withdraw(1, "a \"level\" was wrong"));
        List<SealStore.Seal> seals = seals();
        assertThat(seals)
                .hasSize(3)
                .allSatisfy(seal -> assertThat(Schemas.problems(seal.record())).isEmpty());
        assertThat(seals.get(0).record())
                .startsWith("{\"action\":\"approve\",\"at\":\"2012-09-20T13:00:00Z\",\"audit_event\":")
                .contains(
                        "\"kind\":\"act-record/1\"", "\"person\":{\"id\":\"\",\"method\":\"asserted\",\"name\":\"Bo\"}")
                .contains("\"previous\":\"" + "0".repeat(64) + "\"", "\"note\":\"seen and may stand\",\"point\":");
        assertThat(seals.get(1).record()).contains("\"action\":\"release\"").doesNotContain("\"files\":\"\"");
        assertThat(seals.get(2).record()).contains("\"note\":\"a \\\"level\\\" was wrong\"");
        assertThat(seals.get(1).keyId()).isEqualTo(seals.get(0).keyId());
        assertThat(seals.get(2).keyId())
                .isEqualTo(fresh.id())
                .isNotEqualTo(seals.get(0).keyId());
        assertThat(fresh.known()).isEqualTo(2);
        assertThat(verified()).isEmpty();
    }

    @Test
    void whatever_is_altered_or_taken_away_shows() {
        Map<String, String> attacks = new TreeMap<>(Map.of(
                "update act_seal set record = replace(record, 'Bo', 'Cy') where event_number ="
                        + " (select min(event_number) from act_seal)",
                "the signature is not one over this record",
                "update act_seal set signature = 'AAAA' where event_number = (select max(event_number) from act_seal)",
                "the signature is not one over this record",
                "update release_event set note = 'another' where release_action = 'RELEASE'",
                "what was sealed is not what the store has of the act now",
                "delete from act_seal where event_number = (select min(event_number) from act_seal)",
                "the act has no sealed record"));
        for (Map.Entry<String, String> attack : attacks.entrySet()) {
            Path home = scratch.resolve("copy");
            Desk copy = copied(home);
            try (Database database = ReadyDatabase.forReading(copy.installation())) {
                Planted.row(database, attack.getKey());
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            assertThat(RunVerification.verify(copy.installation(), VerificationScope.NEWEST).differences().stream()
                            .map(issue -> issue.line()))
                    .as(attack.getKey())
                    .anyMatch(line -> line.contains("SY-136") && line.contains(attack.getValue()));
        }
    }

    private Desk copied(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
            TestInstallation.copy(desk.installation().home(), home);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Desk(
                home, scratch.resolve("cycle"), server.copy(desk.installation().login()));
    }

    @Test
    void covers_and_letters_name_the_record_of_the_approval_and_verification_compares() throws IOException {
        SealStore.Seal approval = seals().get(0);
        ApprovedRecord named = new ApprovedRecord(approval.event(), Sha256.hex(approval.record()), approval.keyId());
        Path bundle;
        try (var files = Files.walk(desk.installation().out())) {
            bundle = files.filter(path -> path.toString().endsWith(".zip"))
                    .filter(path -> path.toString().contains("release-"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(ApprovedRecord.list(entry(bundle, "cover.txt", bytes -> new String(bytes, StandardCharsets.UTF_8))))
                .containsExactly(named);
        assertThat(ApprovedRecord.list(entry(bundle, "letter.pdf", SealedRecordsTest::words)))
                .containsExactly(named);
        assertThat(verified()).isEmpty();
        plant("update act_seal set record = replace(record, 'Bo', 'Cy') where event_number = " + approval.event());
        assertThat(verified())
                .anyMatch(line -> line.contains("it names a record of an approval that the store does not have")
                        && line.contains(named.text()));
        plant("delete from act_seal where event_number = " + approval.event());
        assertThat(verified()).anyMatch(line -> line.contains("no record " + approval.event()));
    }

    private static String entry(Path archive, String end, Function<byte[], String> read) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(end)) {
                    return read.apply(zip.readAllBytes());
                }
            }
        }
        throw new AssertionError("no " + end);
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_seal_made_anew_with_another_key_shows_because_no_event_tells_of_that_key() {
        SealStore.Key key = desk.<List<SealStore.Key>>stored(
                        stores -> stores.seals().listKeys())
                .get(0);
        assertThat(SealKey.of(desk.installation()).id()).isEqualTo(key.id());
        rotated();
        SealKey own = SealKey.of(desk.installation());
        SealStore.Seal first = seals().get(0);
        plant("update seal_key set key_id = 'x', public_key = '" + own.publicKey() + "' where key_id = '" + own.id()
                + "'");
        assertThat(verified()).anyMatch(line -> line.contains("no event of the audit trail tells of the key as it is"));
        assertThat(SealKey.holds(own.publicKey(), first.record(), own.sign(first.record())))
                .isTrue();
        assertThat(SealKey.holds(own.publicKey(), first.record(), first.signature()))
                .isFalse();
    }

    @Test
    void the_key_is_for_its_owner_alone_and_one_that_is_damaged_stops_an_act_before_anything_is_recorded()
            throws IOException {
        Path file = desk.installation().home().resolve("seal-key.pem");
        assertThat(file).isRegularFile();
        assertThat(OwnerOnly.isOpenToOthers(file)).isFalse();
        Files.writeString(file, "no key");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.bo(of -> of.withdraw(1, "why")));
        assertThat(refusal.issues().get(0).line()).contains("SY-137", "people key --rotate");
        assertThat(seals()).hasSize(2);
        assertThat(desk.<Integer>stored(stores -> stores.releases().list(1).size()))
                .isEqualTo(2);
    }

    @Test
    void openssl_alone_checks_what_was_written_out_and_says_no_to_what_was_altered() throws Exception {
        assumeTrue(answers("openssl", "version"), "there is no openssl on this machine");
        rotated();
        desk.bo(of -> of.withdraw(1, "why"));
        Path folder = scratch.resolve("records");
        try (SealDesk of = SealDesk.open(desk.installation())) {
            assertThat(of.write(folder)).isEqualTo(3);
            assertThat(catchThrowableOfType(Refusal.class, () -> of.write(folder)))
                    .isNotNull();
        }
        Ending good = sh(folder);
        assertThat(good.out()).as(good.out()).contains("run-1: OK");
        assertThat(good.out().lines().filter(line -> line.endsWith(": OK"))).hasSize(3);
        assertThat(good.code()).isZero();
        Path record;
        try (var files = Files.list(folder)) {
            record = files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .get(1);
        }
        String text = Files.readString(record);
        Files.writeString(record, text.replace("release", "RELEASE"));
        Ending bad = sh(folder);
        assertThat(bad.code()).isEqualTo(8);
        assertThat(bad.out()).contains("signature");
        Files.writeString(record, text);
        String list = Files.readString(folder.resolve("records.txt"));
        Files.writeString(folder.resolve("records.txt"), list.substring(list.indexOf('\n') + 1));
        assertThat(sh(folder).out()).contains("not after the one before");
    }

    private record Ending(int code, String out) {}

    private static Ending sh(Path folder) throws Exception {
        Process process = new ProcessBuilder("sh", folder.resolve("verify.sh").toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), out);
    }

    private static boolean answers(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

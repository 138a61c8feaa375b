package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.TestInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who may read what the program makes, on a machine that gives new files to everybody (as the umask 022 does). */
@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {
    @TempDir
    Path scratch;

    private Path home;
    private Path cycle;

    @BeforeEach
    void prepare() throws IOException {
        home = scratch.resolve("deep").resolve("home");
        cycle = TestInstallation.cycle(scratch.resolve("cycle"));
    }

    @Test
    void home_database_logs_and_outputs_are_for_their_owner_alone_and_the_public_folder_is_not() throws IOException {
        released();
        Path out = home.resolve("out");
        try (Stream<Path> made = Files.walk(home)) {
            for (Path path : made.toList()) {
                boolean shared = path.equals(out) || path.startsWith(out.resolve("public"));
                boolean folder = Files.isDirectory(path);
                assertThat(permissions(path))
                        .as(home.relativize(path).toString())
                        .isEqualTo(shared ? folder ? "rwxr-xr-x" : "rw-r--r--" : folder ? "rwx------" : "rw-------");
            }
        }
        assertThat(home.resolve("determinations.mv.db")).exists();
        assertThat(out.resolve("public/2012-13/release-1/determinations.csv")).exists();
        assertThat(out.resolve("2012-13/official/run-1-CONFIDENTIAL/determinations.csv"))
                .exists();
        assertThat(doctor().code()).isZero();
        assertThat(doctor().out()).contains("who may read: the owner alone");
    }

    @Test
    void doctor_names_what_others_can_read_and_the_command_that_closes_it() throws IOException {
        released();
        List<Path> opened = List.of(home, home.resolve("determinations.mv.db"), home.resolve("out/2012-13"));
        for (Path path : opened) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
        }
        Typed.Ending told = doctor();
        assertThat(told.code()).isNotZero();
        assertThat(told.out()).contains("who may read: others too").contains("To fix: " + opened.size() + ".");
        for (Path path : opened) {
            String mode = Files.isDirectory(path) ? "700" : "600";
            assertThat(told.out())
                    .contains(path.getFileName() + ": SY-051 others on this machine can read")
                    .contains("type chmod " + mode + " '" + path + "'");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(doctor().code()).isZero();
    }

    @Test
    void a_home_that_was_there_keeps_its_permissions_and_what_is_made_in_it_is_closed() throws IOException {
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        run();
        assertThat(permissions(home)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(home.resolve("determinations.mv.db"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("out"))).isEqualTo("rwx------");
    }

    private void released() {
        run();
        for (String point : List.of("undetermined", "review-list", "missing-inputs", "run-warnings", "rejected-rows")) {
            Typed.in(home, "checklist", "1", "--sign", point, "--note", "may stand", "--as", "Bo");
        }
        typed("approve", "1", "--as", "Bo");
        typed("release", "1", "--as", "Bo");
    }

    private void run() {
        assertThat(Typed.in(home, "run", "official", cycle.toString(), "--as", "Ann")
                        .code())
                .isIn(0, 4);
    }

    private void typed(String... words) {
        Typed.Ending ending = Typed.in(home, words);
        assertThat(ending.code()).as(ending.err()).isZero();
    }

    private Typed.Ending doctor() {
        return Typed.in(home, "doctor");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

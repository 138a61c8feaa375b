package org.determinations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.determinations.cli.answer.SystemdUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit files: what they start, and that they let it do nothing else. */
class SystemdUnitTest {
    @TempDir
    Path scratch;

    @Test
    void the_desk_is_started_with_what_was_typed_and_absolute_places() throws IOException {
        Path home = Files.createDirectory(scratch.resolve("a home 100%"));
        Path token = Files.writeString(scratch.resolve("token"), "0123456789abcdefghij\n");
        Typed.in(home, "people", "add", "bo", "--name", "Bo", "--role", "viewer");
        Typed.Ending ending = Typed.in(
                home,
                "serve",
                "install",
                "data-samples/massachusetts-2012-13",
                "--address",
                "0.0.0.0",
                "--name",
                "desk.example.gov",
                "--behind-proxy",
                "10.0.0.5",
                "--metrics-token",
                token.toString(),
                "--access-log-to-stderr",
                "--log-format",
                "json");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out())
                .contains("\nExecStart=", "/determinations serve ")
                .contains("/data-samples/massachusetts-2012-13 --port 8484 --address 0.0.0.0 --name desk.example.gov"
                        + " --behind-proxy 10.0.0.5 --metrics-token " + token + " --access-log-to-stderr --home \""
                        + home.toString().replace("%", "%%") + "\" --log-format json\n")
                .contains("\nReadWritePaths=\"" + home.toString().replace("%", "%%") + "\"\n")
                .contains("\nProtectSystem=strict\n", "\nNoNewPrivileges=yes\n", "\nSuccessExitStatus=143\n")
                .doesNotContain(" data-samples", "PASSWORD");
        assertThat(ending.err())
                .contains("/etc/systemd/system/determinations.service", "systemctl enable --now determinations")
                .doesNotContain("Nobody has an account");
    }

    @Test
    void what_serve_would_refuse_is_refused_and_a_desk_without_accounts_is_warned_of() throws IOException {
        Path home = scratch.resolve("home");
        assertThat(Typed.in(home, "serve", "install", "--address", "0.0.0.0").err())
                .contains("SY-130");
        assertThat(Typed.in(home, "serve", "install", "--adress", "0.0.0.0").err())
                .contains("wrong usage", "\"--adress\" is not known here");
        Path blank = Files.writeString(scratch.resolve("token"), "short");
        assertThat(Typed.in(home, "serve", "install", "--metrics-token", blank.toString())
                        .err())
                .contains("SY-192", "20 or more");
        assertThat(Typed.in(home, "serve", "install", "--metrics-token", "none").err())
                .contains("SY-192", "the file cannot be read");
        Typed.Ending alone = Typed.in(home, "serve", "install");
        assertThat(alone.code()).isZero();
        assertThat(alone.err()).contains("Nobody has an account yet");
        assertThat(home).doesNotExist();
    }

    @Test
    void the_schedule_has_a_unit_of_its_own() {
        Typed.Ending ending =
                Typed.in(scratch.resolve("home"), "schedule", "install", "data-samples/practice-2012-13", "--quiet");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.err()).isEmpty();
        assertThat(ending.out())
                .contains("Description=The schedule of determinations", "/determinations schedule start /")
                .contains("/data-samples/practice-2012-13 --home " + scratch.resolve("home"));
    }

    @Test
    void signs_that_systemd_would_read_are_written_so_that_it_does_not() {
        SystemdUnit unit = new SystemdUnit(
                "x", "x", java.util.List.of("/a", "b c", "$HOME", "50%", "q\"\\"), java.util.List.of(Path.of("/h")));
        assertThat(unit.text()).contains("ExecStart=/a \"b c\" $$HOME 50%% \"q\\\"\\\\\"\n");
    }
}

package org.determinations.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopOpenerTest {
    private static final Path PAGE = Path.of("/tmp/a state/index.html");
    private static final String ADDRESS = "file:///tmp/a%20state/index.html";

    private final List<List<String>> started = new ArrayList<>();

    @Test
    void each_desktop_has_its_own_opener() {
        assertThat(opener("Linux", Map.of("DISPLAY", ":0")).open(PAGE)).isTrue();
        assertThat(opener("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).open(PAGE))
                .isTrue();
        assertThat(opener("Mac OS X", Map.of()).open(PAGE)).isTrue();
        assertThat(opener("Windows 11", Map.of()).open(PAGE)).isTrue();
        assertThat(started)
                .containsExactly(
                        List.of("xdg-open", ADDRESS),
                        List.of("xdg-open", ADDRESS),
                        List.of("open", ADDRESS),
                        List.of("rundll32", "url.dll,FileProtocolHandler", ADDRESS));
    }

    @Test
    void a_machine_without_a_desktop_is_not_asked() {
        assertThat(opener("Linux", Map.of()).open(PAGE)).isFalse();
        assertThat(started).isEmpty();
    }

    @Test
    void an_opener_that_is_not_there_is_no_failure() {
        assertThat(new DesktopOpener("Linux", Map.of("DISPLAY", ":0"), command -> false).open(PAGE))
                .isFalse();
    }

    private DesktopOpener opener(String system, Map<String, String> environment) {
        return new DesktopOpener(system, environment, started::add);
    }
}

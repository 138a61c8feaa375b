package org.determinations.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Shows a file with the program that the desktop has for it. Never waits for that program to end. */
final class DesktopOpener {
    private final String system;
    private final Map<String, String> environment;
    private final Predicate<List<String>> start;

    /**
     * @param system name of the operating system, as Java says it
     * @param start starts a command and says whether that could be done
     */
    DesktopOpener(String system, Map<String, String> environment, Predicate<List<String>> start) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = Map.copyOf(environment);
        this.start = start;
    }

    static DesktopOpener ofThisMachine() {
        return new DesktopOpener(System.getProperty("os.name", ""), System.getenv(), DesktopOpener::started);
    }

    /** Whether the desktop was asked to show it; a machine without a desktop is not asked. */
    boolean open(Path file) {
        String address = file.toUri().toString();
        if (system.startsWith("windows")) {
            return start.test(List.of("rundll32", "url.dll,FileProtocolHandler", address));
        }
        if (system.startsWith("mac")) {
            return start.test(List.of("open", address));
        }
        boolean desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return desktop && start.test(List.of("xdg-open", address));
    }

    private static boolean started(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.determinations.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.people.TerminalPerson;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.people.Identity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every verb understands. */
public final class CommonOptions {
    private static final String HOME_VARIABLE = "DETERMINATIONS_HOME";
    private static final String USER_VARIABLE = "DETERMINATIONS_DB_USER";
    private static final String PASSWORD_VARIABLE = "DETERMINATIONS_DB_PASSWORD";
    private static final String LOG_FORMAT_VARIABLE = "DETERMINATIONS_LOG_FORMAT";
    private static final String PASSWORD_FILE_VARIABLE = "DETERMINATIONS_DB_PASSWORD_FILE";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description =
                    "state of the installation: database, logs, outputs (default: DETERMINATIONS_HOME, else var/)")
    private @Nullable Path home;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = {
                "jdbc:postgresql://host/database instead of the embedded H2; user and password come from "
                        + "DETERMINATIONS_DB_USER and DETERMINATIONS_DB_PASSWORD (or DETERMINATIONS_DB_PASSWORD_FILE)"
            })
    private @Nullable String databaseUrl;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where runs write their files (default: out/ in the home)")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "no progress, only results and what went wrong")
    private boolean quiet;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    @Option(names = "--no-color", description = "no color, also on a terminal")
    private boolean noColor;

    @Option(names = "--no-pager", description = "print long results at once, also on a terminal (else: PAGER, or less)")
    private boolean noPager;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description =
                    "who is acting (default: the operating system's user); refused where the login of the database is who acts")
    private @Nullable String actor;

    private @Nullable Installation resolved;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            completionCandidates = LogFormats.class,
            description =
                    "text or json: form of the lines in logs/ of the home (default: DETERMINATIONS_LOG_FORMAT, else text)")
    private @Nullable String logFormat;

    /** Whether lines of logs are JSON. */
    public boolean jsonLog() {
        return logFormat() == LogFormat.json;
    }

    /** What stands behind a program that starts itself again with the same home, database, outputs and log, as it was typed. */
    public List<String> place() {
        List<String> words = new ArrayList<>();
        Installation of = asked();
        words.addAll(List.of("--home", of.home().toString()));
        if (databaseUrl != null) {
            words.addAll(List.of("--db", databaseUrl));
        }
        if (out != null) {
            words.addAll(List.of("--out", of.out().toString()));
        }
        if (logFormat != null) {
            words.addAll(List.of("--log-format", logFormat));
        }
        return words;
    }

    /** For the completion of words. */
    static final class LogFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LogFormat.values()).map(LogFormat::name).iterator();
        }
    }

    /** Refused with {@code SY-010} for a form that there is not. */
    LogFormat logFormat() {
        String asked = logFormat != null ? logFormat : System.getenv().getOrDefault(LOG_FORMAT_VARIABLE, "text");
        return Arrays.stream(LogFormat.values())
                .filter(format -> format.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.Kind.USAGE.of(
                        IssueCode.NOT_FOUND,
                        logFormat != null ? "--log-format" : LOG_FORMAT_VARIABLE,
                        "there is no such form of the log",
                        "\"" + asked + "\"",
                        "text, json",
                        "write it that way"));
    }

    boolean quiet() {
        return quiet;
    }

    public boolean json() {
        return json;
    }

    /** Whether long results may be shown page by page. */
    boolean pages() {
        return !noPager && !json;
    }

    public boolean color(Terminal terminal) {
        return terminal.interactive() && !noColor && !System.getenv().containsKey("NO_COLOR");
    }

    /** The folder that {@code --out} names. */
    public Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /**
     * The installation that the options and the environment name, in the hands of whoever acts: the login of the database where the
     * installation has it so. Refused with {@code SY-174} for a name that is typed there.
     */
    public Installation installation() {
        if (resolved == null) {
            Installation known = TerminalPerson.of(asked(), actor != null);
            resolved = known.actingAs(TypedText.ofMachine(known.actor()), known.identity());
        }
        return resolved;
    }

    /** The same before any database was asked who acts. */
    Installation asked() {
        Map<String, String> environment = System.getenv();
        Path app = Path.of(System.getProperty("determinations.app", "."))
                .toAbsolutePath()
                .normalize();
        Path homeFolder = home != null
                ? home
                : environment.containsKey(HOME_VARIABLE) ? Path.of(environment.get(HOME_VARIABLE)) : app.resolve("var");
        String osUser = TypedText.ofMachine(System.getProperty("user.name"));
        Path absoluteHome = homeFolder.toAbsolutePath().normalize();
        return new Installation(
                app,
                absoluteHome,
                out == null ? absoluteHome.resolve("out") : out.toAbsolutePath().normalize(),
                Optional.ofNullable(databaseUrl).map(url -> login(url, environment)),
                actor != null ? TypedText.name(actor) : osUser,
                Identity.asserted(osUser),
                ProgramVersion.read(),
                Clock.systemUTC());
    }

    /** User and password as the environment has them; refused with {@code SY-010} when the file that it names cannot be read. */
    static Installation.Login login(String url, Map<String, String> environment) {
        return new Installation.Login(
                url,
                environment.getOrDefault(USER_VARIABLE, System.getProperty("user.name")),
                environment.containsKey(PASSWORD_FILE_VARIABLE)
                        ? passwordFrom(environment.get(PASSWORD_FILE_VARIABLE))
                        : environment.getOrDefault(PASSWORD_VARIABLE, ""));
    }

    private static String passwordFrom(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (java.io.IOException e) {
            throw Refusal.Kind.USAGE.of(
                    IssueCode.NOT_FOUND,
                    file,
                    "the password file named by " + PASSWORD_FILE_VARIABLE + " cannot be read",
                    "",
                    "",
                    "name a file that you can read");
        }
    }
}

package org.determinations.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/**
 * Where the database is: an embedded H2 file under the home folder, or a PostgreSQL server. Immutable. Its text never
 * shows a password.
 */
public final class DatabaseLocation {
    private static final String SERVER = "jdbc:postgresql:";

    private static final int MOST_LAYERS = 5;

    /** A name of a setting that holds a secret: password, sslpassword, passwd, pwd and the like. */
    private static final Pattern SECRET = Pattern.compile("(pass|pwd|secret|token|credential)[^&=?/]*=");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Optional<Path> home;
    private final String url;
    private final String user;
    private final String password;

    private DatabaseLocation(Optional<Path> home, String url, String user, String password) {
        this.home = home;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatabaseLocation that
                && home.equals(that.home)
                && url.equals(that.url)
                && user.equals(that.user)
                && password.equals(that.password);
    }

    @Override
    public int hashCode() {
        return Objects.hash(home, url, user);
    }

    /** The H2 file {@code determinations.mv.db} in the home folder. */
    public static DatabaseLocation embedded(Path home) {
        return new DatabaseLocation(Optional.of(home.toAbsolutePath().normalize()), "", "", "");
    }

    /**
     * A PostgreSQL server.
     *
     * @param url {@code jdbc:postgresql://host/database}; refused when it is of another kind or carries a user or
     *     a password
     * @param user empty for the driver's default, the operating system's user
     * @param password empty when the server asks for none
     */
    public static DatabaseLocation server(String url, String user, String password) {
        if (!url.startsWith(SERVER)) {
            throw refused(
                    "the address of the database is not one the program can use",
                    "jdbc:postgresql://HOST/DATABASE, with small letters at its beginning");
        }
        demandNoSecret(url);
        return new DatabaseLocation(Optional.empty(), url, user, password);
    }

    /**
     * A driver takes a password under several names, and decodes what is written with percent signs; so the decoded text
     * decides. What stands before an at sign is refused whatever it is: the driver would take it for the name of a host.
     */
    private static void demandNoSecret(String url) {
        String plain = decoded(url);
        String address = plain.replaceFirst("(?s)\\?.*", "");
        if (SECRET.matcher(plain).find() || address.contains("@")) {
            throw refused(
                    "the address of the database carries a user or a password, which others on this machine can read",
                    "the user in DETERMINATIONS_DB_USER; the password in DETERMINATIONS_DB_PASSWORD or in a file");
        }
        if (CONTROL.matcher(plain).find()) {
            throw refused("the address of the database has a control character", "text without it");
        }
    }

    /** Until nothing changes any more: an encoding may be encoded. */
    private static String decoded(String url) {
        String before = url;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String after = once(before);
            if (after.equals(before)) {
                return Normalizer.normalize(after, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
            before = after;
        }
        throw unreadable();
    }

    private static String once(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return refused(
                "the address of the database has a percent sign that encodes nothing",
                "jdbc:postgresql://HOST/DATABASE, each other character written as % and two hexadecimal digits");
    }

    /** The folder of the H2 file; empty for a server. */
    Optional<Path> home() {
        return home;
    }

    /** The H2 file; empty for a server. */
    public Optional<Path> file() {
        return home.map(folder -> folder.resolve("determinations.mv.db"));
    }

    /** Whether there is no embedded file. Refused with SY-001 where that cannot be seen: then nobody may say that there is none. */
    public boolean isMissing() {
        return file().filter(DatabaseLocation::isMissing).isPresent();
    }

    private static boolean isMissing(Path file) {
        if (!Files.exists(file) && !Files.notExists(file)) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.HOME_NOT_WRITABLE,
                    "home",
                    "the home folder cannot be looked into, and so not be said to have no database",
                    String.valueOf(file.getParent()),
                    "",
                    "ask whoever owns the folder for the right to read it, or name another home with --home");
        }
        return !Files.exists(file);
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** For people: {@code H2 file determinations.mv.db} or the server's address without its options. */
    @Override
    public String toString() {
        return home.isPresent() ? "H2 file determinations.mv.db" : url.replaceFirst("(?s)\\?.*", "");
    }

    private static Refusal refused(String wrong, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.LOGIN_REFUSED,
                "database",
                wrong,
                "",
                allowed,
                "correct the option --db or the environment, then type the same command again");
    }
}

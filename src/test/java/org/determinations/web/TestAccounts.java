package org.determinations.web;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.application.people.Totp;
import org.determinations.cli.Typed;
import org.determinations.model.people.Role;

/** A desk on which one person of each role has an account and has signed in. */
public final class TestAccounts implements AutoCloseable {
    static final String PASSWORD = "four words that nobody guesses";

    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{5}-){3}[2-9A-Z]{5}");

    private final TestDesk desk;
    private final TestDesk.Open open;
    private final Map<Role, DeskClient> people = new LinkedHashMap<>();

    private TestAccounts(TestDesk desk, TestDesk.Open open) {
        this.desk = desk;
        this.open = open;
    }

    /** Logins are the words of the roles. */
    public static TestAccounts open(TestDesk desk) {
        Map<Role, String> codes = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            codes.put(role, code(added(desk, role.word(), "Person of " + role.word(), role.word())));
        }
        TestAccounts accounts = new TestAccounts(desk, desk.open("service"));
        for (Role role : Role.values()) {
            accounts.choose(role.word(), codes.get(role), PASSWORD);
            accounts.people.put(role, accounts.signedIn(role.word(), PASSWORD));
        }
        return accounts;
    }

    static Typed.Ending added(TestDesk desk, String login, String name, String role) {
        return Typed.in(desk.home(), "people", "add", login, "--name", name, "--role", role);
    }

    static String code(Typed.Ending ending) {
        Matcher code = CODE.matcher(ending.out());
        if (!code.find()) {
            throw new AssertionError(ending.out() + ending.err());
        }
        return code.group();
    }

    TestDesk.Open desk() {
        return open;
    }

    /** The browser of the person with that role. */
    public DeskClient of(Role role) {
        return people.get(role);
    }

    /** A browser in which nobody has signed in. */
    public DeskClient stranger() {
        return new DeskClient(open.server().root());
    }

    HttpResponse<String> choose(String login, String code, String password) {
        return stranger()
                .send(
                        "/sign-in/password",
                        "/sign-in/password",
                        Map.of("login", login, "code", code, "password", password, "again", password));
    }

    static HttpResponse<String> tried(DeskClient client, String login, String password) {
        return client.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    DeskClient signedIn(String login, String password) {
        DeskClient client = stranger();
        HttpResponse<String> answer = tried(client, login, password);
        if (!answer.headers().firstValue("Location").orElse("").matches("/|/people")) {
            throw new AssertionError(login + ": " + answer);
        }
        return client;
    }

    /** A person who is there for one test. */
    DeskClient person(String login, String role) {
        choose(login, code(added(desk, login, "Somebody called " + login, role)), PASSWORD);
        return signedIn(login, PASSWORD);
    }

    /** A clock that stands where it is put. */
    public static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    /** What somebody typed into a telephone. */
    static Totp secret(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char sign : base32.toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return Totp.of(bytes);
    }

    @Override
    public void close() {
        open.close();
    }
}

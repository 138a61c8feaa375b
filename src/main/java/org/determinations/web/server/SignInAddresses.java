package org.determinations.web.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.application.Installation;
import org.determinations.web.route.Routes;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.InMemoryOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;

/**
 * The addresses by which one person signs in: each good once and for some minutes, printed where the server was started and
 * nowhere else. One per server.
 */
public final class SignInAddresses {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Installation installation;
    private final Consumer<String> terminal;
    private final InMemoryOneTimeTokenService tokens = new InMemoryOneTimeTokenService();
    private volatile String root = "";
    private Optional<Instant> newest = Optional.empty();

    /** @param terminal is given each address, to be shown to the person who started the server */
    public SignInAddresses(Installation installation, Consumer<String> terminal) {
        this.installation = installation;
        this.terminal = terminal;
        this.tokens.setClock(installation.clock());
    }

    OneTimeTokenService tokens() {
        return tokens;
    }

    String person() {
        return installation.actor();
    }

    /** The first address, once it is known where the server listens. */
    public void printFirst(String whereItListens) {
        root = whereItListens;
        print(tokens.generate(asked().orElseThrow()));
    }

    /** What a new address is to be good for; empty while the newest is only seconds old, so that nobody fills the terminal. */
    synchronized Optional<GenerateOneTimeTokenRequest> asked() {
        Clock clock = installation.clock();
        Instant now = clock.instant();
        if (newest.isPresent() && now.isBefore(newest.get().plus(BETWEEN))) {
            return Optional.empty();
        }
        newest = Optional.of(now);
        return Optional.of(new GenerateOneTimeTokenRequest(person(), GOOD_FOR));
    }

    void print(OneTimeToken token) {
        terminal.accept(root + Routes.SIGN_IN + "?code=" + token.getTokenValue());
    }
}

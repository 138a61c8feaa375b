package org.determinations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.cli.Typed;
import org.determinations.issue.Refusal;
import org.determinations.web.server.Listening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as other machines reach it: over TLS of its own, or by one proxy. */
class DeskReachedTest {
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    @TempDir
    Path scratch;

    private Installation installation;

    @BeforeEach
    void prepare() {
        Path home = scratch.resolve("home");
        Typed.in(home, "people", "add", "bo", "--name", "Bo", "--role", "viewer");
        installation = TestInstallation.at(home, Optional.empty());
    }

    private DeskServer start(Optional<Listening.Certificate> certificate, Optional<String> proxy) {
        return DeskServer.start(
                TestDesk.served(installation, List.of()),
                new Listening("127.0.0.1", 0, Set.of("desk.example.gov"), certificate, proxy),
                address -> {});
    }

    @Test
    void over_tls_the_session_is_for_tls_alone_and_browsers_are_told_to_stay_there() throws Exception {
        KeyStore keys = selfSigned();
        Path chain = pem("chain.pem", "CERTIFICATE", keys.getCertificate("desk").getEncoded());
        Path key = pem(
                "key.pem", "PRIVATE KEY", keys.getKey("desk", STORE_PASSWORD).getEncoded());
        try (DeskServer server = start(Optional.of(new Listening.Certificate(chain, key)), Optional.empty())) {
            assertThat(server.root()).startsWith("https://127.0.0.1:");
            String answer = asked(trusting(keys), server, "desk.example.gov", "");
            assertThat(answer)
                    .startsWith("HTTP/1.1 200 ")
                    .contains("__Host-determinations=", "Secure", "HttpOnly", "SameSite=Strict")
                    .contains("Strict-Transport-Security:");
            assertThat(asked(trusting(keys), server, "evil.example", "")).startsWith("HTTP/1.1 400 ");
        }
        Path other = pem("other.pem", "PRIVATE KEY", "no key".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> start(Optional.of(new Listening.Certificate(chain, other)), Optional.empty())
                        .close())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SY-138");
    }

    @Test
    void behind_a_proxy_nobody_else_is_answered_and_only_its_word_on_the_browser_counts() throws Exception {
        try (DeskServer server = start(Optional.empty(), Optional.of("127.0.0.1"))) {
            assertThat(asked(null, server, "desk.example.gov", ""))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("__Host-determinations=", "Secure")
                    .doesNotContain("Strict-Transport-Security:");
            assertThat(asked(
                            null,
                            server,
                            "desk.example.gov",
                            "X-Forwarded-Proto: https\r\nX-Forwarded-For: 10.9.8.7\r\n"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("Strict-Transport-Security:");
        }
        try (DeskServer server = start(Optional.empty(), Optional.of("10.0.0.5"))) {
            assertThat(asked(null, server, "desk.example.gov", "X-Forwarded-For: 10.0.0.5\r\n"))
                    .startsWith("HTTP/1.1 403 ")
                    .doesNotContain("Sign in");
        }
    }

    private static String asked(SSLSocketFactory tls, DeskServer server, String host, String headers) throws Exception {
        URI root = URI.create(server.root());
        try (Socket socket = tls == null
                ? new Socket(root.getHost(), root.getPort())
                : tls.createSocket(root.getHost(), root.getPort())) {
            socket.getOutputStream()
                    .write(("GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answer.append(line).append('\n');
            }
            return answer.toString();
        }
    }

    private static SSLSocketFactory trusting(KeyStore keys) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("desk", keys.getCertificate("desk"));
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private KeyStore selfSigned() throws Exception {
        Path file = scratch.resolve("desk.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=desk.example.gov",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(STORE_PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, STORE_PASSWORD);
        }
        return keys;
    }

    private Path pem(String name, String what, byte[] bytes) throws Exception {
        String text = "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what
                + "-----\n";
        return Files.writeString(scratch.resolve(name), text);
    }
}

package org.determinations.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Debian's browser, without a window, at which people sit: each has a profile of their own, so that nobody is signed in as another. It is
 * driven by its own DevTools protocol; a machine without the browser fails the test.
 */
final class DrivenBrowser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting;

    private DrivenBrowser(Process process, WebSocket socket, Map<Integer, CompletableFuture<JsonNode>> waiting) {
        this.process = process;
        this.socket = socket;
        this.waiting = waiting;
    }

    static DrivenBrowser start(Path scratch) throws IOException {
        Path profile = Files.createTempDirectory(scratch, "profile");
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--window-size=1280,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(address(profile.resolve("DevToolsActivePort"))), new Answers(waiting))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new DrivenBrowser(process, socket, waiting);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("the browser does not answer", e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Two lines of a file that the browser writes when it listens: the port, and where on it. */
    private static String address(Path told) throws IOException, InterruptedException {
        for (long i = 0; i < PATIENCE.toMillis() / 20; i++) {
            List<String> lines = Files.exists(told) ? Files.readAllLines(told, StandardCharsets.UTF_8) : List.of();
            if (lines.size() == 2) {
                return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
            }
            Thread.sleep(20);
        }
        throw new IOException("the browser does not start");
    }

    /** The profile of somebody who has opened nothing yet. */
    String somebody() {
        return call("", "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
    }

    /** An empty tab of that person. */
    DrivenTab tab(String somebody) {
        String target = call("", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", somebody))
                .path("targetId")
                .asString();
        String session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        return new DrivenTab(this, somebody, session);
    }

    /**
     * What the browser answers.
     *
     * @param session of a tab; empty for the browser itself
     */
    JsonNode call(String session, String method, Map<String, Object> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        try {
            socket.sendText(JSON.writeValueAsString(message), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            JsonNode whole = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (whole.has("error")) {
                throw new IllegalStateException(method + ": " + whole.path("error"));
            }
            return whole.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(method + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            waiting.remove(id);
        }
    }

    @Override
    public void close() {
        socket.abort();
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    /** Puts answers together, which come in parts, and hands each to whoever asked. */
    private static final class Answers implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> waiting;
        private final StringBuilder parts = new StringBuilder();

        Answers(Map<Integer, CompletableFuture<JsonNode>> waiting) {
            this.waiting = waiting;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                JsonNode whole = JSON.readTree(parts.toString());
                parts.setLength(0);
                CompletableFuture<JsonNode> asked = waiting.get(whole.path("id").asInt(0));
                if (asked != null) {
                    asked.complete(whole);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}

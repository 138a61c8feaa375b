package org.determinations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script, in front of a desk: keeps its cookie, follows nothing by itself. */
public final class DeskClient {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public DeskClient(String root) {
        this.root = root;
    }

    /** The address as it was printed. */
    public static DeskClient signedIn(String root, String address) {
        DeskClient client = new DeskClient(root);
        HttpResponse<String> answer = client.send(address.substring(root.length()), "/sign-in", Map.of());
        if (answer.statusCode() != 302) {
            throw new AssertionError("not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return client;
    }

    /** Number of the session; empty for none. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("determinations"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** A session that somebody else has had. */
    void plant(String session) {
        HttpCookie cookie = new HttpCookie("determinations", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(root), cookie);
    }

    public HttpResponse<String> get(String path) {
        return ask(request(path).GET().build());
    }

    /** The page at an address that must be there. */
    public String page(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The page at an address, whatever its status is. */
    public String any(String path) {
        return get(path).body();
    }

    /** Opens a page, fills in its form and sends it. */
    public HttpResponse<String> send(String page, String action, Map<String, String> typed) {
        return post(action, filled(get(page).body(), action, typed));
    }

    /** What the page would send that shows an act before it is done. */
    Map<String, String> checked(String page, String act, Map<String, String> typed, Map<String, String> then) {
        HttpResponse<String> shown = send(page, act + "-check", typed);
        if (shown.statusCode() != 200 || !shown.body().contains("Check your answers")) {
            throw new AssertionError(act + ": " + shown.statusCode() + " " + shown.body());
        }
        return filled(shown.body(), act, then);
    }

    /** What the form with that address on the page would send. */
    static Map<String, String> filled(String page, String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        int from = page.indexOf("action=\"" + action + "\"");
        if (from < 0) {
            throw new AssertionError("no form " + action + " on the page\n" + page);
        }
        Matcher hidden = HIDDEN.matcher(page.substring(from, page.indexOf("</form>", from)));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        return fields;
    }

    /** A page that was opened again: the same in another form. */
    static Map<String, String> anew(Map<String, String> fields) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        other.put("_once", UUID.randomUUID().toString());
        return other;
    }

    /** By a nervous hand: a form whose act was done is sent once more, and must be answered as the first time. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        HttpResponse<String> answer = postOnce(path, fields);
        if (answer.statusCode() == 303 && fields.containsKey("_once")) {
            HttpResponse<String> again = postOnce(path, fields);
            if (again.statusCode() != 303
                    || !again.headers()
                            .allValues("Location")
                            .equals(answer.headers().allValues("Location"))) {
                throw new AssertionError(path + " sent twice: " + again + "\n" + again.body());
            }
        }
        return answer;
    }

    HttpResponse<String> postOnce(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return ask(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Opens a page and sends its form with a file. */
    HttpResponse<String> upload(String page, String action, String name, byte[] content) {
        return upload(action, filled(get(page).body(), action, Map.of()), name, content);
    }

    /** The same with these fields. */
    HttpResponse<String> upload(String action, Map<String, String> fields, String name, byte[] content) {
        String line = "--a-line-that-stands-in-no-file";
        StringBuilder before = new StringBuilder();
        fields.forEach((field, value) -> before.append(line)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        before.append(line)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n");
        return ask(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + line.substring(2))
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        before.toString().getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n" + line + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofMinutes(1));
    }

    HttpResponse<String> ask(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

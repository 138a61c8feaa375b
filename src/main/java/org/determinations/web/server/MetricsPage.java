package org.determinations.web.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The figures for a monitor: one on this machine, or one that sends the token. Everybody else is told that there is no such page. */
record MetricsPage(RequestFigures figures, String version, Optional<String> token, boolean proxy) {
    private static final MediaType FORM = MediaType.parseMediaType("text/plain; version=0.0.4; charset=utf-8");
    private static final String BEARER = "Bearer ";

    /** @param proxy whether one machine asks for all browsers: being on this machine then says nothing */
    ServerResponse answer(ServerRequest request) {
        return may(request)
                ? ServerResponse.ok().contentType(FORM).body(figures.text(version))
                : ServerResponse.status(HttpStatus.NOT_FOUND).build();
    }

    private boolean may(ServerRequest request) {
        if (token.isPresent()) {
            List<String> sent = request.headers().header(HttpHeaders.AUTHORIZATION);
            return sent.size() == 1 && isSame(sent.get(0), BEARER + token.get());
        }
        return !proxy && isOfThisMachine(request.servletRequest().getRemoteAddr());
    }

    /** In a time that does not tell how much of it was right. */
    private static boolean isSame(String sent, String expected) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOfThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package org.determinations.web.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.determinations.application.files.Shelf;
import org.determinations.web.route.Routes;
import org.determinations.web.signin.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a form with a file before a byte of it is read: who is not signed in, or may not offer files, fills no disk. Stands before
 * the check of the form's token, which must read the form to find it.
 */
final class UploadDoor extends OncePerRequestFilter {
    /** The file, and what a form has beside it. */
    static final long MOST_REQUEST_BYTES = most(Shelf.OFFERED);

    private static long most(Shelf shelf) {
        return shelf.bytes() + (1L << 16);
    }

    private final Routes routes;
    private final PageAccess access;
    private final AccessDeniedHandler denied;

    UploadDoor(Routes routes, PageAccess access, AccessDeniedHandler denied) {
        this.routes = routes;
        this.access = access;
        this.denied = denied;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Shelf> shelf =
                routes.find(request.getMethod(), request.getServletPath()).flatMap(Routes.Address::takes);
        boolean may = access.authorize(
                        () -> SecurityContextHolder.getContext().getAuthentication(),
                        new RequestAuthorizationContext(request))
                .isGranted();
        if (shelf.isEmpty() || !may) {
            denied.handle(request, response, new AccessDeniedException("no file is taken here, or not of this person"));
        } else if (request.getContentLengthLong() > most(shelf.get())) {
            DeskSecurity.answer(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    routes.instead().tooLarge((Caller) request.getAttribute(Caller.ATTRIBUTE), shelf.get()));
        } else {
            chain.doFilter(request, response);
        }
    }
}

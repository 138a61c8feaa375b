package org.determinations.web.server;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import org.determinations.web.signin.Callers;

/** Tells who keeps the list of sessions that one is over: signed out, idle for too long, or under another number from now on. */
record SessionEnds(Callers callers) implements HttpSessionListener, HttpSessionIdListener {

    @Override
    public void sessionDestroyed(HttpSessionEvent session) {
        callers.over(session.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent session, String before) {
        callers.over(before);
    }
}

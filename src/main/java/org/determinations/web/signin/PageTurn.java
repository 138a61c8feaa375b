package org.determinations.web.signin;

import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.database.DatabaseTurn;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database for the page that a thread is making. To open it takes longer than most questions, and a page has three or more:
 * who asks, what is shown, that it was seen. So the first question opens it, and it is let go of when the page is made, before a byte of it
 * goes out. Of pages that only show; whoever acts may wait for somebody else, and nobody is to wait with the database in hand.
 */
public final class PageTurn implements AutoCloseable {
    private static final ThreadLocal<PageTurn> OF_THREAD = new ThreadLocal<>();

    private @Nullable DatabaseTurn turn;

    private PageTurn() {}

    /** From now on questions of this thread are of one page. */
    public static PageTurn begin() {
        PageTurn page = new PageTurn();
        OF_THREAD.set(page);
        return page;
    }

    /** The page of this thread asks nothing more; where it has none, nothing is done. */
    public static void made() {
        PageTurn page = OF_THREAD.get();
        if (page != null) {
            page.close();
        }
    }

    /** The question in the turn of the page of this thread; in one of its own where there is none. Refused as the question is. */
    static <T> T ask(Installation installation, Supplier<T> question) {
        PageTurn page = OF_THREAD.get();
        if (page != null) {
            return page.within(installation, question);
        }
        try (DatabaseTurn own = DatabaseTurn.take(installation)) {
            return question.get();
        }
    }

    /** A question that was refused may have to wait for somebody else, who is let in. */
    private <T> T within(Installation installation, Supplier<T> question) {
        boolean answered = false;
        try {
            if (turn == null) {
                turn = DatabaseTurn.takeOpen(installation);
            }
            T answer = question.get();
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                letGo();
            }
        }
    }

    private void letGo() {
        try (DatabaseTurn ended = turn) {
            turn = null;
        }
    }

    /** The page is made, or is not shown; questions after it are of none. */
    @Override
    public void close() {
        OF_THREAD.remove();
        letGo();
    }
}

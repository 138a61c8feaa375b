package org.determinations.cli;

import java.util.concurrent.TimeUnit;
import org.determinations.cli.terminal.Interruption;
import org.determinations.cli.terminal.ShownProgress;
import org.determinations.cli.terminal.Terminal;

/** A process that shows progress until it is ended from outside. */
final class SlowWork {
    private SlowWork() {}

    /** Runs for a minute at most. */
    public static void main(String[] arguments) throws InterruptedException {
        Terminal terminal = Terminal.ofProcess();
        try (ShownProgress progress = new ShownProgress(terminal);
                Interruption watched = Interruption.watch(terminal, progress::stop)) {
            progress.accept("work begins");
            for (int done = 0; done < 6000; done++) {
                progress.advance("working", done, 6000);
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
    }
}

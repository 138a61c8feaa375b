package org.determinations.application.schedule;

import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Installation;

/** The command by which an operating system's scheduler looks after a cycle: what is due now, then it ends. */
final class OnceCommand {
    private OnceCommand() {}

    /** Its words, every path absolute. User and password of a server come from the environment. */
    static List<String> words(Installation installation, CycleSchedule schedule) {
        List<String> words = new ArrayList<>(List.of(
                installation.app().resolve("determinations").toString(),
                "schedule",
                "start",
                "--once",
                schedule.cycleFolder().toString(),
                "--home",
                installation.home().toString(),
                "--out",
                installation.out().toString()));
        installation.login().ifPresent(login -> words.addAll(List.of("--db", login.url())));
        return words;
    }
}

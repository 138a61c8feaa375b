package org.determinations.practice;

import java.util.Locale;

/** The text of {@code cycle.yaml}. */
final class CycleFile {
    private CycleFile() {}

    static String text(PracticeState state) {
        PracticeCalendar calendar = state.calendar();
        String text = """
                # An invented state for practice. Every date, name and number in this folder is invented; the dates are
                # modeled on the real calendar of 2012. Made by the program: practice-data --districts %d --seed %d
                cycle: "%s"
                title: "%s, practice data"
                zone: "%s"
                stages:
                  provisional: "%s"
                  preliminary: "%s"
                  official: "%s"
                  secondary: "%s"
                discrepancyWindow:
                  opensOn: "%s"
                  closesAt: "%s"
                """;
        return String.format(
                Locale.ROOT,
                text,
                state.options().districts(),
                state.options().seed(),
                state.options().cycle().text(),
                PracticeState.NAME,
                PracticeCalendar.ZONE,
                calendar.provisional(),
                calendar.preliminary(),
                calendar.official(),
                calendar.secondary(),
                calendar.opensOn(),
                calendar.closesAt());
    }
}

package org.determinations.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private static final long TENTH = TimeUnit.MILLISECONDS.toNanos(100);

    private final StringWriter shown = new StringWriter();
    private long now = 7;

    @Test
    void a_bar_tells_share_and_time_left_and_leaves_nothing_behind() {
        ProgressBar bar = bar(true);
        bar.advance("counting students.csv", 0, 1000);
        later(4000);
        bar.advance("counting students.csv", 400, 1000);
        assertThat(screen()).isEqualTo("counting students.csv [########............]  40 % 6 s left");
        later(200);
        bar.advance("counting students.csv", 1000, 1000);
        assertThat(screen()).isBlank();
        assertThat(shown.toString()).doesNotContain("\n", "\u001b").endsWith("\r");
    }

    @Test
    void it_is_drawn_at_most_ten_times_a_second() {
        ProgressBar bar = bar(true);
        for (int i = 0; i < 10_000; i++) {
            bar.advance("determining", i, 10_000);
            now += TimeUnit.MICROSECONDS.toNanos(200);
        }
        long drawn = shown.toString().chars().filter(c -> c == '\r').count();
        assertThat(drawn).as("two seconds of work").isBetween(15L, 20L);
    }

    @Test
    void work_that_is_over_at_once_shows_nothing() {
        ProgressBar bar = bar(true);
        bar.advance("determining", 0, 400);
        now += TENTH - 1;
        bar.advance("determining", 399, 400);
        bar.advance("determining", 400, 400);
        bar.advance("nothing", 0, 0);
        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void the_next_work_begins_its_time_anew() {
        ProgressBar bar = bar(true);
        bar.advance("first", 1, 10);
        later(3000);
        bar.advance("first", 5, 10);
        bar.advance("second", 0, 10);
        assertThat(screen()).isBlank();
        later(500);
        bar.advance("second", 1, 10);
        assertThat(screen().stripTrailing()).isEqualTo("second [##..................]  10 %");
    }

    @Test
    void a_line_that_is_said_stands_on_a_clean_line_and_the_bar_comes_back() {
        ProgressBar bar = bar(true);
        bar.advance("counting", 1, 10);
        later(2000);
        bar.advance("counting", 5, 10);
        bar.clear();
        shown.write("a message\n");
        later(200);
        bar.advance("counting", 6, 10);
        List<String> lines = new ArrayList<>(List.of(shown.toString().split("\n")));
        assertThat(onScreen(lines.get(0)).stripTrailing()).isEqualTo("a message");
        assertThat(onScreen(lines.get(1))).startsWith("counting [############");
    }

    @Test
    void once_stopped_it_is_gone_for_good() {
        ProgressBar bar = bar(true);
        bar.advance("counting", 1, 10);
        later(2000);
        bar.advance("counting", 5, 10);
        bar.stop();
        bar.stop();
        later(2000);
        bar.advance("counting", 6, 10);
        assertThat(screen()).isBlank();
    }

    @Test
    void every_line_fits_80_columns_and_the_time_left_has_its_unit() {
        for (long[] spent : new long[][] {{59, 59}, {61, 61}, {7300, 7300}}) {
            ProgressBar bar = bar(true);
            String work = "counting a-file-with-a-very-long-name-of-2012-13.csv";
            bar.advance(work, 0, 100);
            later(spent[0] * 1000);
            bar.advance(work, 50, 100);
            assertThat(screen().length()).isLessThan(80);
            assertThat(screen())
                    .contains(
                            "...",
                            spent[1] == 59 ? " 59 s left" : spent[1] == 61 ? " 1 min 01 s left" : " 2 h 01 min left");
            shown.getBuffer().setLength(0);
        }
    }

    @Test
    void elsewhere_than_on_a_terminal_a_plain_line_comes_every_ten_seconds() {
        ProgressBar bar = bar(false);
        for (int second = 0; second <= 25; second++) {
            bar.advance("counting students.csv", second, 50);
            later(1000);
        }
        bar.advance("counting students.csv", 50, 50);
        assertThat(shown.toString())
                .isEqualTo("counting students.csv: 20 %, 40 s left\ncounting students.csv: 40 %, 30 s left\n");
    }

    private ProgressBar bar(boolean terminal) {
        return new ProgressBar(new PrintWriter(shown, true), terminal, () -> now);
    }

    private void later(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private String screen() {
        return onScreen(shown.toString());
    }

    /** What a person sees of one line after every carriage return has done its work. */
    private static String onScreen(String written) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (char c : written.toCharArray()) {
            if (c == '\r') {
                at = 0;
            } else {
                line.replace(at, Math.min(at + 1, line.length()), String.valueOf(c));
                at++;
            }
        }
        return line.toString();
    }
}

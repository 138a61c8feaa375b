package org.determinations.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.ReleaseState;
import org.determinations.model.RunHeader;
import org.determinations.model.RunMoment;

/** The history of runs as one static page that opens from disk without a network. */
public final class RunHistoryHtml {
    private static final String STYLE = """
            body { font-family: system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 2rem; }
            table { border-collapse: collapse; }
            caption { text-align: left; padding-bottom: 0.5rem; }
            th, td { border: 1px solid #767676; padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
            th { background: #eef1f5; }
            code { font-size: 0.9em; overflow-wrap: anywhere; }
            @media print { body { margin: 0; } }
            """;

    private RunHistoryHtml() {}

    /**
     * The page.
     *
     * @param runs in the order of their numbers
     * @param states how far each computed run has come towards its readers, by number
     * @param histories what happened to each run when, by number
     */
    public static String render(
            List<RunHeader> runs, Map<Integer, ReleaseState> states, Map<Integer, List<RunMoment>> histories) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Run history</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Run history</h1>\n");
        page.append("<table>\n<caption>")
                .append(TextLines.counted(runs.size(), "run", "runs"))
                .append(", oldest first. For the department only.</caption>\n<thead>\n<tr>");
        for (String head : List.of(
                "Run",
                "Cycle",
                "Stage",
                "Stage date",
                "Computed",
                "Release",
                "Supersedes",
                "Started (UTC)",
                "By",
                "Policy pack",
                "Program",
                "Inputs (SHA-256)",
                "What happened (UTC)")) {
            page.append("<th scope=\"col\">").append(head).append("</th>");
        }
        page.append("</tr>\n</thead>\n<tbody>\n");
        runs.forEach(run -> {
            row(page, run, Optional.ofNullable(states.get(run.number())));
            page.append("<td>");
            histories
                    .getOrDefault(run.number(), List.of())
                    .forEach(moment ->
                            page.append("<div>").append(escaped(words(moment))).append("</div>"));
            page.append("</td></tr>\n");
        });
        return page.append("</tbody>\n</table>\n</main>\n</body>\n</html>\n").toString();
    }

    private static void row(StringBuilder page, RunHeader run, Optional<ReleaseState> state) {
        page.append("<tr><th scope=\"row\">").append(run.number()).append("</th>");
        for (String cell : List.of(
                run.cycle().text(),
                run.stage().word(),
                run.stageDate().toString(),
                run.state().name().toLowerCase(Locale.ROOT),
                state.map(ReleaseState::word).orElse(""),
                run.supersedes().map(older -> "run " + older).orElse(""),
                RunListText.moment(run.startedAt()),
                run.startedBy(),
                run.packId(),
                run.programVersion())) {
            page.append("<td>").append(escaped(cell)).append("</td>");
        }
        page.append("<td><code>").append(escaped(run.inputSetHash())).append("</code></td>");
    }

    private static String words(RunMoment moment) {
        return RunListText.moment(moment.at()) + " " + moment.what()
                + (moment.by().isEmpty() ? "" : " by " + moment.by())
                + (moment.note().isEmpty() ? "" : ": " + moment.note())
                + (moment.about().isEmpty() ? "" : " (" + moment.about() + ")");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.application.files.FileSince;
import org.determinations.application.files.StageFile;
import org.determinations.issue.Issue;
import org.determinations.issue.Severity;
import org.determinations.issue.SourceRef;
import org.determinations.model.change.FactState;
import org.determinations.model.change.FileMoves;
import org.determinations.model.run.InputFileRecord;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.Tone;

/** Parts of pages about files: what one is read as, its issues by kind, what it changes. */
final class FileParts {
    private FileParts() {}

    /** A table with a row for each file. */
    static Block files(String caption, List<StageFile> files, String none) {
        return new Block.Table(
                caption,
                List.of("File", "Read as", "Rows", "Accepted", "Rejected", "Left out", "Issues"),
                files.stream().map(FileParts::row).toList(),
                none);
    }

    private static List<Cell> row(StageFile file) {
        return List.of(
                Cell.of(shortName(file)),
                file.contract().map(of -> Cell.of(of.title())).orElse(Cell.tag(Tone.BAD, "not recognized")),
                count(file.read().map(InputFileRecord::rowsRead)),
                count(file.read().map(InputFileRecord::accepted)),
                count(file.read().map(InputFileRecord::rejected)),
                count(file.read().map(InputFileRecord::notThisCycle)),
                worst(file));
    }

    /** Without the folder, which the page is about. */
    static String shortName(StageFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    private static Cell count(Optional<Integer> rows) {
        return rows.map(Cell::number).orElse(new Cell("not counted", "", "number"));
    }

    private static Cell worst(StageFile file) {
        if (file.issues().isEmpty()) {
            return file.read().isPresent() ? Cell.tag(Tone.GOOD, "none") : Cell.of("not counted");
        }
        Severity severity = file.issues().get(0).code().severity();
        int count = file.issues().stream().mapToInt(StageFile.IssueGroup::count).sum();
        return Cell.tag(tone(severity), TextLines.number(count) + ", worst: " + word(severity));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case CRITICAL, ERROR -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case INFO -> Tone.PLAIN;
        };
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** A table with a row for each kind of issue, the worst first. */
    static Block issues(String caption, List<StageFile.IssueGroup> issues, String none) {
        return new Block.Table(
                caption,
                List.of("Issue", "How bad", "How many", "The first", "What to do"),
                issues.stream().map(FileParts::issue).toList(),
                none);
    }

    private static List<Cell> issue(StageFile.IssueGroup issues) {
        Severity severity = issues.code().severity();
        Issue first = issues.first();
        String found = first.found().isEmpty() ? "" : "; found " + first.found();
        String allowed = first.allowed().isEmpty() ? "" : " Allowed: " + first.allowed();
        return List.of(
                Cell.of(issues.code().code() + " " + issues.code().title()),
                Cell.tag(tone(severity), word(severity)),
                Cell.number(issues.count()),
                Cell.of(place(first.where()) + ": " + first.wrong() + found),
                Cell.of(first.action() + allowed));
    }

    /** Of a row the row and its column, as the file is named above; else the file or folder. */
    private static String place(SourceRef where) {
        String column = where.column().isEmpty() ? "" : ", " + where.column();
        return where.row() > 0 ? "row " + where.row() + column : where.text();
    }

    /** The differences that are told one by one; nothing where there are none. */
    static List<Block> moves(Optional<FileSince> since) {
        List<Block> parts = new ArrayList<>();
        since.ifPresent(of -> parts.add(new Block.Text(sentence(of))));
        since.flatMap(FileSince::moves).filter(moves -> !moves.isNone()).ifPresent(moves -> {
            if (moves.first().isEmpty()) {
                parts.add(new Block.None("Values of files about students are not shown."));
            } else {
                parts.add(new Block.Table(
                        moves.first().size() < moves.total()
                                ? "Changes: " + moves.first().size() + " of " + TextLines.number(moves.total())
                                : "Changes",
                        List.of("Code", "Fact", "Before", "After"),
                        moves.first().stream().map(FileParts::move).toList(),
                        ""));
            }
        });
        return parts;
    }

    private static String sentence(FileSince since) {
        String words = since.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private static List<Cell> move(FileMoves.Move move) {
        return List.of(
                Cell.of(move.district().digits()),
                Cell.of(move.name()),
                Cell.of(move.before().map(FactState::text).orElse("not there")),
                Cell.of(move.after().map(FactState::text).orElse("not there")));
    }
}

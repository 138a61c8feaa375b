package org.determinations.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.files.FileSince;
import org.determinations.application.files.Offer;
import org.determinations.application.files.OfferLook;
import org.determinations.application.files.OfferState;
import org.determinations.application.files.StageFile;
import org.determinations.application.files.StageFiles;
import org.determinations.model.change.FactState;
import org.determinations.model.change.FileMoves;
import org.determinations.report.form.TextLines;

/** Files of a stage and what was offered to it, for a person. */
public final class FilesText {
    /** Differences printed one by one; the JSON has more. */
    private static final int MOVES_SHOWN = 10;

    private FilesText() {}

    /** The folders, one after the other. */
    public static String text(List<StageFiles> folders) {
        return folders.stream().map(FilesText::folder).collect(Collectors.joining("\n"));
    }

    private static String folder(StageFiles files) {
        List<String> lines = new ArrayList<>();
        lines.add(files.folder().word() + ", "
                + files.newest().map(run -> "newest run " + run.number()).orElse("no run of the stage yet"));
        if (files.files().isEmpty()) {
            lines.add("  no file");
        }
        files.files().forEach(file -> lines.addAll(file(file)));
        files.gone()
                .forEach(name -> lines.add("  " + name + ": gone, though run "
                        + files.newest().orElseThrow().number() + " read it"));
        files.together().forEach(issues -> lines.add("  " + issues(issues)));
        if (files.errors().isEmpty()) {
            lines.add("  rows are not counted here, because there are many student records: determinations validate");
        }
        files.waiting().forEach(offer -> lines.add("  waits: " + offer(offer)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> file(StageFile file) {
        List<String> lines = new ArrayList<>();
        String contract = file.contract().map(of -> of.title()).orElse("not recognized");
        lines.add("  " + file.name() + ": " + contract
                + rows(file).map(rows -> ", " + rows).orElse("")
                + file.since().map(since -> "; " + since.words()).orElse(""));
        file.issues().forEach(issues -> lines.add("    " + issues(issues)));
        return lines;
    }

    private static Optional<String> rows(StageFile file) {
        return file.read()
                .map(read -> TextLines.counted(read.rowsRead(), "row", "rows") + ", "
                        + TextLines.number(read.accepted()) + " accepted, " + TextLines.number(read.rejected())
                        + " rejected, " + TextLines.number(read.notThisCycle()) + " left out");
    }

    private static String issues(StageFile.IssueGroup issues) {
        return (issues.count() == 1 ? "" : TextLines.number(issues.count()) + " times, first: ")
                + issues.first().listed();
    }

    private static String offer(Offer offer) {
        Offer.Content content = offer.content();
        return offer.called() + ", " + content.path() + ", "
                + content.kind().words() + ", "
                + TextLines.counted(content.bytes(), "byte", "bytes") + ", offered by "
                + offer.acts().get(0).by();
    }

    /** One offer: what it is, what would come of it, and what can be done. */
    public static String text(OfferLook look) {
        Offer offer = look.offer();
        List<String> lines = new ArrayList<>(
                List.of(offer(offer), "SHA-256 " + offer.content().sha256()));
        look.file().ifPresent(file -> {
            lines.addAll(file(file));
            lines.addAll(moves(file.since()));
            lines.add(replaces(look));
            if (look.blocking().isEmpty()) {
                lines.add("No issue would refuse a run of the stage then.");
            } else {
                lines.add("A run of the stage would be refused then:");
                look.blocking().forEach(issues -> lines.add("  " + issues(issues)));
            }
            lines.add("It lies in no cycle folder. Accept it with determinations files accept, or discard it.");
        });
        if (offer.state() != OfferState.WAITING) {
            offer.acts().stream().skip(1).forEach(act -> lines.add(act(act)));
        }
        if (offer.state() == OfferState.ACCEPTED && !look.standsThere()) {
            lines.add("The folder does not hold it as it was accepted.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String replaces(OfferLook look) {
        String name = look.offer().content().name();
        return look.replaces()
                .map(old -> old.equals(name)
                        ? "It can only take the place of " + old + ", which has its name: --replaces \"" + old + "\""
                        : "The folder has one file of its kind. If it is to take its place: --replaces \"" + old + "\"")
                .orElse(
                        look.sameKind().isEmpty()
                                ? "It would be put beside the other files of the folder."
                                : "The folder has several files of its kind: " + String.join(", ", look.sameKind())
                                        + ". If it is to take the place of one: --replaces NAME");
    }

    private static String act(Offer.Act act) {
        return act.to().word() + " by " + act.by()
                + act.replaced()
                        .map(old -> ", in place of " + old.name() + " (SHA-256 " + old.sha256() + ")")
                        .orElse("")
                + (act.note().isEmpty() ? "" : ": " + act.note());
    }

    private static List<String> moves(Optional<FileSince> since) {
        List<String> lines = new ArrayList<>();
        FileMoves moves = since.flatMap(FileSince::moves).orElse(new FileMoves(0, 0, 0, List.of()));
        moves.first().stream()
                .limit(MOVES_SHOWN)
                .forEach(move -> lines.add("    " + move.district().and(move.name()) + ": "
                        + move.before().map(FactState::text).orElse("not there before") + " -> "
                        + move.after().map(FactState::text).orElse("not there any more")));
        int told = Math.min(MOVES_SHOWN, moves.first().size());
        if (told > 0 && told < moves.total()) {
            lines.add("    showing " + told + " of " + TextLines.number(moves.total()));
        }
        return lines;
    }
}

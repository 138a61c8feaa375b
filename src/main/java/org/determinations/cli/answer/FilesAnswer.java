package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.ISSUE_CODE;
import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.MOMENT;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.lower;
import static org.determinations.report.form.JsonTypes.orNull;

import java.util.List;
import org.determinations.application.files.FileSince;
import org.determinations.application.files.Offer;
import org.determinations.application.files.OfferLook;
import org.determinations.application.files.OfferState;
import org.determinations.application.files.StageFile;
import org.determinations.application.files.StageFiles;
import org.determinations.model.change.FactState;
import org.determinations.model.change.FileMoves;
import org.determinations.model.layout.FileContract;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.JsonForm;
import org.determinations.report.run.IssuesJson;

/** Files of a stage and what was offered to it, for programs. */
public final class FilesAnswer {
    private static final JsonForm<StageFile.IssueGroup> ISSUES = JsonForm.<StageFile.IssueGroup>of()
            .has("code", ISSUE_CODE, StageFile.IssueGroup::code)
            .has("count", WHOLE, StageFile.IssueGroup::count)
            .has("first", IssuesJson.ISSUE, StageFile.IssueGroup::first);

    private static final JsonForm<FileMoves.Move> MOVE = JsonForm.<FileMoves.Move>of()
            .has("district_code", DISTRICT, FileMoves.Move::district)
            .has("fact", TEXT, FileMoves.Move::name)
            .has("before", orNull(TEXT), move -> move.before().map(FactState::text))
            .says("What is not as in the other file; null when the earlier one says nothing.")
            .has("after", orNull(TEXT), move -> move.after().map(FactState::text));

    private static final JsonForm<FileMoves> MOVES = JsonForm.<FileMoves>of()
            .has("added", WHOLE, FileMoves::added)
            .says("Facts, which are rows where a row states one fact.")
            .has("removed", WHOLE, FileMoves::removed)
            .has("changed", WHOLE, FileMoves::changed)
            .has("first", listOf(MOVE), FileMoves::first)
            .says("Some of them; none of files about students.");

    private static final JsonForm<FileSince> SINCE = JsonForm.<FileSince>of()
            .has("is", lower(FileSince.Kind.class), FileSince::kind)
            .has("against", TEXT_OR_NULL, FileSince::against)
            .has("facts", orNull(MOVES), FileSince::moves);

    private static final JsonForm<StageFile> FILE = JsonForm.<StageFile>of()
            .has("name", TEXT, StageFile::name)
            .says("Relative to the cycle folder.")
            .has("contract", orNull(TEXT), file -> file.contract().map(FileContract::id))
            .says("Layout that it is recognized by; null when none fits.")
            .has(
                    "kind",
                    orNull(TEXT),
                    file -> file.contract().map(of -> of.kind().word()))
            .has("rows", orNull(WHOLE), file -> file.read().map(read -> read.rowsRead()))
            .says("Null when the file cannot be read, or was not counted.")
            .has("accepted", orNull(WHOLE), file -> file.read().map(read -> read.accepted()))
            .has("rejected", orNull(WHOLE), file -> file.read().map(read -> read.rejected()))
            .has("of_other_cycles", orNull(WHOLE), file -> file.read().map(read -> read.notThisCycle()))
            .has("issues", listOf(ISSUES), StageFile::issues)
            .says("By code, the worst first.")
            .has("since", orNull(SINCE), StageFile::since)
            .says("Against an earlier file; null when it cannot be read.");

    private static final JsonForm<Offer.Act> ACT = JsonForm.<Offer.Act>of()
            .has("to", lower(OfferState.class), Offer.Act::to)
            .has("by", TEXT, Offer.Act::by)
            .has("at", MOMENT, Offer.Act::at)
            .has("note", TEXT_OR_NULL, Offer.Act::note);

    private static final JsonForm<Offer.Replaced> REPLACED = JsonForm.<Offer.Replaced>of()
            .has("name", TEXT, Offer.Replaced::name)
            .has("sha256", HASH, Offer.Replaced::sha256);

    private static final JsonForm<Offer> OFFER = JsonForm.<Offer>of()
            .has("offer", LARGE, Offer::number)
            .has("folder", TEXT, offer -> offer.content().folder().word())
            .has("name", TEXT, offer -> offer.content().name())
            .has("holds", TEXT, offer -> offer.content().kind().word())
            .has("bytes", LARGE, offer -> offer.content().bytes())
            .has("sha256", HASH, offer -> offer.content().sha256())
            .has("state", lower(OfferState.class), Offer::state)
            .has("replaced", orNull(REPLACED), Offer::replaced)
            .says("The file in whose place it was put; null for none.")
            .has("acts", listOf(ACT), Offer::acts);

    private static final JsonForm<StageFiles> FOLDER = JsonForm.<StageFiles>of()
            .has("folder", TEXT, files -> files.folder().word())
            .has("stage", STAGE, files -> files.folder().stage())
            .has("newest_run", orNull(WHOLE), files -> files.newest().map(RunHeader::number))
            .has("counted", YES_NO, files -> files.errors().isPresent())
            .says("Whether rows were read; not where that means to count many student records.")
            .has("files", listOf(FILE), StageFiles::files)
            .has("together", listOf(ISSUES), StageFiles::together)
            .says("Issues of no single file.")
            .has("gone", listOf(TEXT), StageFiles::gone)
            .says("Files that the newest run read and that are not there any more.")
            .has("offers", listOf(OFFER), StageFiles::offers);

    /** The folders of a cycle. */
    public static final JsonForm<List<StageFiles>> LIST = JsonForm.<List<StageFiles>>document(
                    "stage-files/1", "Files of the folders of a cycle. Output of files list with --json.")
            .has("cycle", CYCLE, folders -> folders.get(0).plan().cycle())
            .has("folders", listOf(FOLDER), folders -> folders);

    /** One offer. */
    public static final JsonForm<OfferLook> LOOK = JsonForm.<OfferLook>document(
                    "offered-file/1",
                    "A file that was offered to a folder. Output of files offer and of acts about it.")
            .has("cycle", CYCLE, look -> look.plan().cycle())
            .all(OFFER, OfferLook::offer)
            .has("stands_there", YES_NO, OfferLook::standsThere)
            .says("Whether the folder holds it as it was accepted.")
            .has("would_replace", orNull(TEXT), OfferLook::replaces)
            .says("The file of its name, else the only one of its kind in the folder.")
            .has("file", orNull(FILE), OfferLook::file)
            .says("As it would be read; null once it is decided about.")
            .has("blocking", listOf(ISSUES), OfferLook::blocking)
            .says("With which a run of the stage would be refused.");

    private FilesAnswer() {}
}

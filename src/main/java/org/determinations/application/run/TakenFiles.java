package org.determinations.application.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.store.Stores;
import org.determinations.store.fact.FactStore;

/**
 * Which files of a run are, byte for byte, files that the run before it has read with the same program for the same jurisdiction. Their rows
 * come to the same facts, which are in the store already: the later run names the file of the earlier one as its own input. The rows are
 * read all the same, so that every issue is found as before, and their hashes are those of what was read now. Where the same work was
 * asked for again, nothing is taken: that is how rows come anew that somebody has changed.
 */
public final class TakenFiles {
    /** Tables that say of a file what it is, and which runs read it. */
    private static final Set<String> OF_FILES =
            Set.of("run", "run_jurisdiction", "run_input", "input_file", "input_file_read", "input_column_set");

    private TakenFiles() {}

    /**
     * Files and the run that has read them.
     *
     * @param earlier number of that run
     * @param names by which both runs have the files
     */
    public record Taken(int earlier, Set<String> names) {
        public Taken {
            names = Set.copyOf(names);
        }
    }

    /** Those of a run before a row of it is read; empty where none can be taken. Counts of students belong to one run. */
    public static Optional<Taken> find(StageWork work) {
        if (work.inputs().stage() == Stage.SECONDARY) {
            return Optional.empty();
        }
        RunHeader run = work.stores().runs().find(work.run()).orElseThrow();
        return run.supersedes()
                .flatMap(work.stores().runs()::find)
                .filter(earlier -> readAlike(work, run, earlier))
                .map(earlier -> new Taken(earlier.number(), unchanged(work, earlier)))
                .filter(taken -> !taken.names().isEmpty())
                .filter(taken -> work.readBack().bound(taken.earlier()).holds(OF_FILES));
    }

    private static boolean readAlike(StageWork work, RunHeader run, RunHeader earlier) {
        return !earlier.inputSetHash().equals(run.inputSetHash())
                && earlier.programVersion().equals(run.programVersion())
                && hasSameJurisdiction(work, earlier);
    }

    /** Whether an earlier run has read the same file of the jurisdiction. */
    static boolean hasSameJurisdiction(StageWork work, RunHeader earlier) {
        return work.stores()
                .jurisdictions()
                .find(earlier.number())
                .map(JurisdictionFile::sha256)
                .equals(Optional.of(work.inputs().plan().jurisdiction().file().sha256()));
    }

    /** A contract that does not come with the program may read the same bytes in another way. */
    private static Set<String> unchanged(StageWork work, RunHeader earlier) {
        Set<List<String>> known = work.stores().files().list(earlier.number()).stream()
                .map(TakenFiles::identity)
                .collect(Collectors.toSet());
        return work.inputs().files().stream()
                .filter(file -> file.contract().form().identity().isEmpty())
                .filter(file -> known.contains(identity(file)))
                .map(RecognisedFile::name)
                .collect(Collectors.toSet());
    }

    private static List<String> identity(RecognisedFile file) {
        return List.of(
                file.name(),
                file.sha256(),
                file.contract().kind().name(),
                file.contract().id());
    }

    /** By which a file is told from others. */
    static List<String> identity(InputFileRecord file) {
        return List.of(file.name(), file.sha256(), file.kind().name(), file.contract());
    }

    /**
     * Refused with {@code SY-040} where a process that has not read the rows of a run would take those of an earlier run for them
     * although they are not what that run has read.
     */
    static void demandAsRead(Stores stores, int run) {
        if (stores.files().listTaken(run).isEmpty()) {
            return;
        }
        int earlier = stores.runs().find(run).flatMap(RunHeader::supersedes).orElseThrow();
        Set<String> tables = new HashSet<>(FactStore.tables());
        tables.addAll(OF_FILES);
        if (!BoundContent.of(stores, earlier).holds(tables)) {
            throw Refusal.Kind.SYSTEM.of(
                    IssueCode.CONTENT_DIFFERS,
                    "run " + earlier,
                    "run " + run + " was interrupted, and the rows that it shares with run " + earlier
                            + " are no longer what run " + earlier + " read",
                    "",
                    "rows as they were read",
                    "type the command of run " + earlier
                            + " with --again, which reads and stores every row anew, then this one;"
                            + " determinations runs verify " + earlier + " tells which rows differ");
        }
    }
}

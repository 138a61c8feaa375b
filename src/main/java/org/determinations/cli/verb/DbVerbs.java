package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Objects;
import org.determinations.application.database.DatabaseUpkeep;
import org.determinations.application.database.StoreTransfer;
import org.determinations.application.database.TablesState;
import org.determinations.application.database.Transferred;
import org.determinations.cli.answer.TablesAnswer;
import org.determinations.cli.answer.TransferAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The database itself. */
@Command(
        name = "db",
        header = "The database itself.",
        synopsisSubcommandLabel = "migrate|export|import",
        subcommands = {DbVerbs.MigrateVerb.class, DbVerbs.ExportVerb.class, DbVerbs.ImportVerb.class})
public final class DbVerbs {

    /** Creates or updates the tables. */
    @Command(
            name = "migrate",
            header = "Create or update the tables.",
            description = "The running verbs do this by themselves; here it can be done beforehand, by another login.")
    static final class MigrateVerb extends Verb {
        @Override
        protected ExitCode perform() {
            TablesState tables = DatabaseUpkeep.migrate(options().installation());
            print(options().json() ? TablesAnswer.FORM.render(tables) : TablesAnswer.text(tables));
            return ExitCode.DONE;
        }
    }

    /** Writes everything in the store into one archive. */
    @Command(
            name = "export",
            header = "Write everything in the store into one archive of plain files.",
            description = {
                "A zip archive: a CSV file for each table, and a manifest with the number of its rows and its SHA-256.",
                "It is CONFIDENTIAL. The files of the runs (out/) are not in it: copy that folder beside it."
            })
    static final class ExportVerb extends Verb {
        @Parameters(paramLabel = "FILE", description = "where to write it; nothing is overwritten")
        private @Nullable Path file;

        @Override
        protected ExitCode perform() {
            Transferred done = StoreTransfer.exportTo(
                    Objects.requireNonNull(file), options().installation());
            print(options().json() ? TransferAnswer.EXPORT.render(done) : TransferAnswer.exported(done));
            return ExitCode.DONE;
        }
    }

    /** Fills an empty store from such an archive. */
    @Command(
            name = "import",
            header = "Fill an empty store from such an archive.",
            description = {
                "All of it or nothing. The archive's hashes are checked first. Refused when the store has any row, or when "
                        + "the archive has the tables of another version of the program. On PostgreSQL: by the owner of the tables."
            })
    static final class ImportVerb extends Verb {
        @Parameters(paramLabel = "FILE", description = "an archive that db export wrote")
        private @Nullable Path file;

        @Override
        protected ExitCode perform() {
            Transferred done = StoreTransfer.importFrom(
                    Objects.requireNonNull(file), options().installation());
            print(options().json() ? TransferAnswer.IMPORT.render(done) : TransferAnswer.imported(done));
            return ExitCode.DONE;
        }
    }
}

package org.determinations.cli;

import org.determinations.batch.DatabaseUpkeep;
import picocli.CommandLine.Command;

/** The database itself. */
@Command(
        name = "db",
        header = "The database itself.",
        synopsisSubcommandLabel = "migrate",
        subcommands = {DbVerbs.MigrateVerb.class})
final class DbVerbs {

    /** Creates or updates the tables. */
    @Command(
            name = "migrate",
            header = "Create or update the tables.",
            description = "The running verbs do this by themselves; here it can be done beforehand, by another login.")
    static final class MigrateVerb extends Verb {
        MigrateVerb(Terminal terminal) {
            super(terminal);
        }

        @Override
        ExitCode perform() {
            terminal()
                    .result(DatabaseUpkeep.migrate(
                            options().installation(), options().json()));
            return ExitCode.DONE;
        }
    }
}

package org.determinations.cli.verb.plans;

import java.util.Optional;
import org.determinations.application.assistance.PlanDesk;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.assistance.PlanKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which plan is meant. */
final class PlanChoice {
    @Parameters(index = "0", paramLabel = "DISTRICT", description = "a code, or part of a name that fits one district")
    private String district = "";

    @Option(
            names = "--cycle",
            paramLabel = "YEAR",
            description = "plan of that cycle (default: the newest that the district has)")
    private @Nullable String cycle;

    PlanKey of(PlanDesk desk) {
        return desk.find(district, Optional.ofNullable(cycle).map(text -> RunChoice.schoolYear("--cycle", text)));
    }
}

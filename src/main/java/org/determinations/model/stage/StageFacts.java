package org.determinations.model.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;

/**
 * What a stage knows before a rule is asked. Grain: one per run; immutable.
 *
 * @param cycle the school year whose districts are determined
 * @param stageDate date of the stage; the end of every date window
 * @param dataYear school year whose compliance data count: the one before the cycle
 * @param inputsRead kinds of file that the stage was given; a factor without its file is not evaluated
 * @param districts every district of the cycle, by code
 */
public record StageFacts(
        SchoolYear cycle,
        Stage stage,
        LocalDate stageDate,
        SchoolYear dataYear,
        Set<FileKind> inputsRead,
        List<DistrictFacts> districts) {

    public StageFacts {
        inputsRead = Set.copyOf(inputsRead);
        districts = List.copyOf(districts);
    }

    /** The same stage with these districts. */
    public StageFacts withDistricts(List<DistrictFacts> others) {
        return new StageFacts(cycle, stage, stageDate, dataYear, inputsRead, others);
    }
}

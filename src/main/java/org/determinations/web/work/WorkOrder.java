package org.determinations.web.work;

import java.nio.file.Path;
import org.determinations.application.run.StageFolder;
import org.determinations.model.SchoolYear;

/**
 * What a person wants computed: the stage of a folder, or the corrections in it. One per start.
 *
 * @param cycleFolder of the cycle
 * @param folder whose stage is run; one of corrections is applied
 */
public record WorkOrder(SchoolYear cycle, Path cycleFolder, StageFolder folder) {}

package org.determinations.report.dossier;

import java.time.LocalDate;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;

/**
 * What a public table says of one district: it cannot say anything else. One per district and run; immutable.
 *
 * @param dated date of the stage
 */
public record PublicRow(PublicResults.District district, SchoolYear cycle, Stage stage, LocalDate dated) {}

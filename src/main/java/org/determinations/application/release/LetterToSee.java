package org.determinations.application.release;

import org.determinations.model.DistrictCode;

/**
 * A letter of a run that a person looks at before it is approved.
 *
 * @param name of the district; may be empty
 * @param label how its result is shown
 * @param why it was chosen
 */
public record LetterToSee(DistrictCode district, String name, String label, String why) {}

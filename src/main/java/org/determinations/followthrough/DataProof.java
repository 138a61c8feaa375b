package org.determinations.followthrough;

import java.time.LocalDate;
import org.determinations.model.ledger.DataShown;

/**
 * The newest updated data of a finding.
 *
 * @param by who recorded it
 */
public record DataProof(LocalDate on, DataShown shown, String by) {}

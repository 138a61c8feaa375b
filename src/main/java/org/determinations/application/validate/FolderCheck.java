package org.determinations.application.validate;

import org.determinations.report.run.ErrorReport;

/**
 * What checking one folder of a cycle came to. One per check; immutable.
 *
 * @param outcome files and issues of the stage that reads the folder
 * @param errors the same as it is handed out
 */
public record FolderCheck(ValidationOutcome outcome, ErrorReport errors) {}

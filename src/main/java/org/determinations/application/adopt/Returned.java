package org.determinations.application.adopt;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A published pack that is a draft again.
 *
 * @param draft its folder among the drafts of the home
 * @param inForceAgain pack in whose place it had stood, and which the calendar has again; empty for none
 */
public record Returned(String pack, Path draft, Optional<String> inForceAgain) {}

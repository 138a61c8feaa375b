package org.determinations.model.note;

import java.time.Instant;
import org.determinations.model.people.Identity;

/**
 * An act about a note as the store holds it.
 *
 * @param event number of its event in the audit trail
 * @param by who wrote it or took it back
 * @param identity how that person was known
 * @param at when it was recorded
 */
public record RecordedNote(long event, String by, Identity identity, Instant at, NoteEntry entry) {}

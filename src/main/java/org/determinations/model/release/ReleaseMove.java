package org.determinations.model.release;

/**
 * One legal move of a run towards its readers. Grain: one per state and action.
 *
 * @param condition what must hold beside the state, for people
 */
public record ReleaseMove(ReleaseState from, ReleaseAction action, ReleaseState to, String condition) {}

package org.determinations.model.assistance;

/**
 * What an action of a plan rests on. Grain: one per plan, kind and key.
 *
 * @param key rule, indicator, finding or question; empty for a person
 * @param words what was found, as the plan keeps it
 */
public record Ground(GroundKind kind, String key, String words) {
    /** A person put it into the plan. */
    public static final Ground PERSON = new Ground(GroundKind.PERSON, "", "");

    /** Whether both are about the same, whatever is said of it now. */
    public boolean isSameAs(Ground other) {
        return kind != GroundKind.PERSON && kind == other.kind && key.equals(other.key);
    }
}

package org.determinations.application.release;

import java.util.List;

/**
 * Who may approve a run, of those who can sign in where it is asked. One per run and desk.
 *
 * @param names of those who may
 * @param barred of those whose role approves and who took part in the run
 * @param others whether a provider may send further people, of whom nothing is known yet
 */
public record Approvers(List<String> names, List<String> barred, boolean others) {
    public Approvers {
        names = List.copyOf(names);
        barred = List.copyOf(barred);
    }
}

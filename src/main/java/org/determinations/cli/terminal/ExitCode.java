package org.determinations.cli.terminal;

import org.determinations.issue.Refusal;

/** How a command ended. The numbers are a promise to scripts and never change their meaning. */
public enum ExitCode {
    DONE(0, "done"),
    FAILED(1, "failed: memory, disk or database, or else the program's fault; one line says which, details in the log"),
    WRONG_USAGE(2, "wrong usage"),
    REFUSED(3, "input or policy refused"),
    DONE_WITH_REJECTED_ROWS(4, "done, with rejected rows"),
    GATE_NOT_PASSED(5, "gate not passed: checklist, approval, embargo"),
    HELD_BY_ANOTHER(6, "another run holds this cycle and stage, or another process holds the embedded database"),
    NOTHING_TO_DO(7, "nothing to do: the same work is already done"),
    DIFFERS(8, "replay, verification, a comparison or a scenario differs"),
    INTERRUPTED(
            130,
            "interrupted: run, correct, cycle and schedule start continue when typed again; what another verb recorded by then, audit list"
                    + " tells");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public String meaning() {
        return meaning;
    }

    public static ExitCode of(Refusal.Kind kind) {
        return switch (kind) {
            case INPUT -> REFUSED;
            case USAGE -> WRONG_USAGE;
            case GATE -> GATE_NOT_PASSED;
            case LOCKED -> HELD_BY_ANOTHER;
            case NOTHING_TO_DO -> NOTHING_TO_DO;
            case DIFFERS -> DIFFERS;
            case SYSTEM -> FAILED;
        };
    }
}

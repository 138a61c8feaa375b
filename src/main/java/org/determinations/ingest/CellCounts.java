package org.determinations.ingest;

import java.io.Serializable;

/**
 * Students of one district and school year by all that is looked at together. Only combinations with a student have a place: of
 * thousands that could be, a district has a few hundred.
 */
final class CellCounts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_SIZE = 128;
    private static final int MIX = 0x9E3779B1;

    private int[] students = new int[FIRST_SIZE];
    private int[] cells = new int[FIRST_SIZE];
    private int shift = Integer.numberOfLeadingZeros(FIRST_SIZE) + 1;
    private int size;

    /** Takes a combination and how many students it has. */
    @FunctionalInterface
    interface Taker {
        void take(int cell, int students);
    }

    void add(int cell, int number) {
        int mask = cells.length - 1;
        int slot = (cell * MIX) >>> shift;
        while (students[slot] != 0 && cells[slot] != cell) {
            slot = (slot + 1) & mask;
        }
        if (students[slot] == 0) {
            cells[slot] = cell;
            students[slot] = number;
            if (++size * 4 > cells.length * 3) {
                grow();
            }
        } else {
            students[slot] += number;
        }
    }

    private void grow() {
        int[] oldStudents = students;
        int[] oldCells = cells;
        students = new int[oldCells.length * 2];
        cells = new int[oldCells.length * 2];
        shift--;
        size = 0;
        for (int i = 0; i < oldCells.length; i++) {
            if (oldStudents[i] != 0) {
                add(oldCells[i], oldStudents[i]);
            }
        }
    }

    /** Every combination that has students, in no order. */
    void forEach(Taker taker) {
        for (int i = 0; i < cells.length; i++) {
            if (students[i] != 0) {
                taker.take(cells[i], students[i]);
            }
        }
    }
}

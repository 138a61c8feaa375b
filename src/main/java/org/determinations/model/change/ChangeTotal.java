package org.determinations.model.change;

/**
 * A statewide count in two runs; unit: districts.
 *
 * @param counted what is counted: a category's code, or words such as {@code undetermined}
 */
public record ChangeTotal(String counted, int before, int after) {

    public int difference() {
        return after - before;
    }
}

package org.determinations.model.result;

/**
 * Which ranks of a basis something is about, such as Levels 3 to 5 of the secondary analysis, whatever the determination
 * category is: a Level 1 district shown as Level 1-NSI is not in. One per policy pack; immutable.
 *
 * @param lowest first rank in scope; included
 * @param highest last rank in scope; included
 */
public record RankSpan(int lowest, int highest) {

    /** Never for a district without a basis. */
    public boolean covers(Basis basis) {
        return basis.rank().filter(rank -> rank >= lowest && rank <= highest).isPresent();
    }

    /** {@code Levels 3 to 5}, in the words of the shape of policy. */
    public String words(ShapeWords shape) {
        return shape.in("{Slot}") + (lowest == highest ? " " + lowest : "s " + lowest + " to " + highest);
    }
}

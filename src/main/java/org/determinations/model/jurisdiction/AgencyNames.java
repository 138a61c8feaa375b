package org.determinations.model.jurisdiction;

import java.util.List;

/**
 * Who determines, and how that is written on paper. One per jurisdiction; immutable.
 *
 * @param state name of the State, such as {@code State of Columbia}
 * @param agency name of the agency
 * @param office the office within it that answers
 * @param address lines of its address
 * @param letterhead lines above every letter; none leaves a letter without a head
 * @param contact lines that say whom to ask
 * @param signature lines below every letter; none leaves a letter unsigned
 */
public record AgencyNames(
        String state,
        String agency,
        String office,
        List<String> address,
        List<String> letterhead,
        List<String> contact,
        List<String> signature) {

    public AgencyNames {
        address = List.copyOf(address);
        letterhead = List.copyOf(letterhead);
        contact = List.copyOf(contact);
        signature = List.copyOf(signature);
    }

    /** Who publishes, from the letterhead and ready for what follows on the line; empty without a letterhead. */
    public String published() {
        return letterhead.isEmpty() ? "" : String.join(", ", letterhead) + ". ";
    }
}

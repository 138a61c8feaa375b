package org.determinations.model.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.model.Person;

/**
 * Something that a person did of a run. One per act.
 *
 * @param did what, as it follows the name: {@code ran it}
 * @param name under which it was done
 * @param identity how the person was known then
 */
public record Participation(String did, String name, Identity identity) {

    /**
     * Whether it could have been the person of that account: known by it, or by a name or a user of a machine that is theirs. In
     * doubt it was.
     *
     * @param known as whom others than the desk have ever known the person
     */
    public boolean isOf(Account account, Set<Identity> known) {
        return identity.equals(account.identity())
                || known.contains(identity)
                || names().stream().anyMatch(own -> account.names().stream().anyMatch(own::isSameAs));
    }

    /** Whether it was done under that name. */
    public boolean isNamed(Person person) {
        return names().stream().anyMatch(person::isSameAs);
    }

    /** {@code Ann ran it}. */
    public String words() {
        return name + " " + did;
    }

    private List<Person> names() {
        boolean isNumber = identity.method() == Identity.Method.OPENID || identity.method() == Identity.Method.PROXY;
        return Stream.of(name, isNumber ? "" : identity.id())
                .filter(text -> !text.isEmpty())
                .map(Person::new)
                .toList();
    }
}

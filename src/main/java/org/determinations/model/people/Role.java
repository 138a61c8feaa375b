package org.determinations.model.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.determinations.model.Worded;

/**
 * What somebody is at the desk: the one table of rights. A person may have several, but for the administrator, who has no other:
 * whoever hands out roles decides nothing. No role lifts the rule that four eyes look at a run.
 */
public enum Role implements Worded {
    VIEWER,
    ANALYST,
    APPROVER,
    RELEASER,
    ADMINISTRATOR;

    private Set<Right> rights() {
        return switch (this) {
            case VIEWER -> EnumSet.of(Right.READ, Right.OWN);
            case ANALYST ->
                EnumSet.of(
                        Right.READ,
                        Right.FILES,
                        Right.RUN,
                        Right.DECIDE,
                        Right.NOTE,
                        Right.FOLLOW,
                        Right.SIGN,
                        Right.OWN);
            case APPROVER ->
                EnumSet.of(
                        Right.READ,
                        Right.NOTE,
                        Right.FOLLOW,
                        Right.VERIFY,
                        Right.SIGN,
                        Right.APPROVE,
                        Right.AUDIT,
                        Right.OWN);
            case RELEASER -> EnumSet.of(Right.READ, Right.RELEASE, Right.OWN);
            case ADMINISTRATOR -> EnumSet.of(Right.AUDIT, Right.PEOPLE, Right.OWN);
        };
    }

    public boolean may(Right right) {
        return rights().contains(right);
    }

    /** What all of these roles together let a person do. */
    public static Set<Right> rights(Collection<Role> roles) {
        return roles.stream().flatMap(role -> role.rights().stream()).collect(Collectors.toUnmodifiableSet());
    }
}

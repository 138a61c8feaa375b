package org.determinations.model.people;

/** How who answers for a run is known to the installation at this moment. */
public enum ActsBy {
    /** By a name that is typed, too. */
    NAME,
    /** The same, and the database lets nobody approve what they took part in. */
    NAME_HELD,
    /** By an account at the desk, or at a terminal by a login of PostgreSQL that an account names. */
    LOGIN,
    /** By an account at the desk alone. */
    DESK
}

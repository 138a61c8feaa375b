package org.determinations.application.policy;

import org.determinations.model.SchoolYear;
import org.determinations.policy.PolicyPack;

/** A policy pack and the cycle that it was looked up for. */
public record GoverningPack(PolicyPack pack, SchoolYear cycle) {}

package org.kith.geography;

/** A part of an area that groups wards, as the programme's partners speak of it. */
public record Locality(String id, String name) {}

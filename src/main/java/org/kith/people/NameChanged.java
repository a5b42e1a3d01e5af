package org.kith.people;

import java.util.UUID;

/**
 * A person is called something else now. Published within the transaction that changes the name, so
 * that whoever shows it to everybody, because the person wants that, shows the new one at once.
 */
public record NameChanged(UUID record) {}

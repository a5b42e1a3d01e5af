package org.kith.documents;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one copy of a document leaves the building.
 *
 * @param publisher who answers for it, such as the programme's name
 * @param made the date its metadata carry
 * @param site where links within the site lead, such as {@code https://walsall.example}; null where
 *     there is no site: such links are then shown as plain text
 */
public record Imprint(String publisher, Instant made, @Nullable URI site) {}

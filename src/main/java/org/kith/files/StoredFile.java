package org.kith.files;

import java.time.Instant;

/**
 * What is known about a stored file.
 *
 * @param name safe to offer for saving: no folders, no control characters, an ending that fits
 * @param mediaType found in its content, or said by the module that made it
 * @param size in bytes
 * @param sha256 of the bytes as stored, 64 hexadecimal digits in lower case
 * @param purpose what it was kept for, such as {@code partner-return}
 * @param isPublished whether visitors may have it
 */
public record StoredFile(
    FileId id,
    String name,
    String mediaType,
    int size,
    String sha256,
    String purpose,
    Instant keptAt,
    boolean isPublished) {}

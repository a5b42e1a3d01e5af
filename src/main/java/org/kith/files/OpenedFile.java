package org.kith.files;

/**
 * A stored file with its bytes, which are those that were stored: their fingerprint was compared.
 */
public record OpenedFile(StoredFile file, byte[] content) {}

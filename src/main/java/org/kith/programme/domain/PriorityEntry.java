package org.kith.programme.domain;

/** A priority as its file has it, in English. */
record PriorityEntry(String id, int number, String hashtag, String colour, Wording wording) {}

package org.kith.programme;

/**
 * A text in the language that was asked for, or in English where it is missing.
 *
 * @param language the tag of the language that the text is in
 * @param machineDrafted whether nobody has confirmed the translation yet, which has to be shown
 */
public record Worded(String text, String language, boolean machineDrafted) {}

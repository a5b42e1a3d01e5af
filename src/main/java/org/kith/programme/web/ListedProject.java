package org.kith.programme.web;

import org.kith.ui.Text;

/**
 * A project in a list.
 *
 * @param path its page, without language prefix
 */
public record ListedProject(Text name, String path, Text summary, StateTag state) {}

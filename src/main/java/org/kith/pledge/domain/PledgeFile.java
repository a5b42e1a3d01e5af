package org.kith.pledge.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.imports.Entry;

/** Files of a programme folder that are named after a pledge, all alike. */
final class PledgeFile {
  private static final String NAMED = "pledges/(?<pledge>[a-z0-9]+(?:-[a-z0-9]+)*)";

  private final Pattern pattern;

  private PledgeFile(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @param ending a regular expression for what comes after the pledge's id
   */
  static PledgeFile ending(String ending) {
    return new PledgeFile(Pattern.compile(NAMED + ending));
  }

  boolean is(String path) {
    return pattern.matcher(path).matches();
  }

  /** The id of the pledge that the file is named after. */
  String id(Entry entry) {
    return part(entry, "pledge");
  }

  /** The same, of a pledge that has to be there. */
  String pledge(Entry entry) {
    String pledge = id(entry);
    entry.need("file name", InFiles.PLEDGE, pledge);
    return pledge;
  }

  /** What a group of the ending found. */
  String part(Entry entry, String group) {
    Matcher file = pattern.matcher(entry.file());
    return file.matches() ? file.group(group) : "";
  }
}

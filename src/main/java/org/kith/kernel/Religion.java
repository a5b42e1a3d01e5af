package org.kith.kernel;

/** Religions as the census of England asks for them; the question is always voluntary. */
public enum Religion {
  NO_RELIGION,
  CHRISTIAN,
  BUDDHIST,
  HINDU,
  JEWISH,
  MUSLIM,
  SIKH,
  OTHER_RELIGION
}

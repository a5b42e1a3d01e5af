package org.kith.statistics.segregation;

/** Why an index has no value; never shown as 0. */
public enum Undefined {
  NOBODY("nobody is counted"),
  NOBODY_IN_GROUP("nobody is in this group"),
  NOBODY_ELSE("everybody is in this group, so that there is nobody else to compare with"),
  ONE_GROUP("everybody is in one group, so that nothing can be uneven"),
  ONE_CATEGORY("only one group is offered, so that nobody can differ"),
  ALONE("it takes two people to meet"),
  CHANCE_SEPARATES("the units are so small that chance alone separates the groups completely"),
  TOO_FEW_KNOWN("fewer than 5 people of known group were there, too few to show"),
  ONE_GROUP_IN_REFERENCE("everybody in the reference population is in one group"),
  NO_TIES("nobody was recorded together with anybody"),
  NOBODY_TO_MEET("nobody had both friends and people of another group to choose from");

  private final String sentence;

  Undefined(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in plain words, without a full stop. */
  public String sentence() {
    return sentence;
  }
}

package org.kith.funding;

/**
 * How open data knows an organisation that pays or awards money.
 *
 * @param organisation its id here
 * @param identifier as org-id.guide writes it, such as {@code GB-LAE-XYZ}; empty: none
 * @param grantPrefix what the identifiers of its grants begin with, such as {@code 360G-example};
 *     empty: it publishes none
 */
public record FundingBody(String organisation, String identifier, String grantPrefix) {}

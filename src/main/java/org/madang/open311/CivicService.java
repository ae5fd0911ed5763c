package org.madang.open311;

/**
 * A kind of complaint that the city takes, a service in the words of GeoReport.
 *
 * @param code permanent; the city's system's own where there is one
 * @param keywords words by which it is found, separated by commas; may be empty
 * @param group the kind of kinds that it belongs to; may be empty
 */
public record CivicService(String code, String name, String description, String keywords, String group) {}

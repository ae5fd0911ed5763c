package org.madang.inquiry;

/** A question from another network was answered, or went. */
public record InquiriesMoved(long number) {}

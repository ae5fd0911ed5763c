package org.madang.review;

/**
 * What a department has to answer now.
 *
 * @param department slug
 * @param open proposals that wait for its answer
 * @param overdue those of them whose day has passed
 */
public record DepartmentFigures(String department, long open, long overdue) {}

package vn.nhipcau.base.jobs;

import java.time.Duration;

/**
 * Something to be done now and again: a bean of the feature whose work it is. It may be done twice, or late, or by two
 * programs one after the other; what it does has to bear that.
 *
 * @param name by which the database knows it
 * @param every how long it rests after it was done
 */
public record Job(String name, Duration every, Runnable work) {}

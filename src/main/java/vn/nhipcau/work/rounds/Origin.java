package vn.nhipcau.work.rounds;

/**
 * What a round arose from.
 *
 * @param regime that asks for it
 * @param year in which
 * @param term the how-manieth of the regime's occasions, counted from 1
 */
public record Origin(long regime, int year, int term) {}

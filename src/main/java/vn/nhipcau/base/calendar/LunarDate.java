package vn.nhipcau.base.calendar;

/**
 * A day of the Vietnamese lunar calendar.
 *
 * @param year by the solar year in which its first month begins
 * @param leap whether the month repeats the one before it
 */
public record LunarDate(int year, int month, int day, boolean leap) {}
